package org.rapporteur.reading;

/**
 * A part of an article's text that was judged not to be news, and why. Nothing is deleted.
 *
 * @param span whole lines or blocks
 * @param reason a short name such as {@code subscribe}, {@code follow}, {@code caption}
 */
public record Aside(Span span, String reason) {}
