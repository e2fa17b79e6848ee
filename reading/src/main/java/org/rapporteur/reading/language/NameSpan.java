package org.rapporteur.reading.language;

/**
 * A name as the tagger sees it.
 *
 * @param from first token in the sentence
 * @param to one past the last token
 * @param type what it names
 */
public record NameSpan(int from, int to, NameType type) {}
