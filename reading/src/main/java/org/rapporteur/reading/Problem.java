package org.rapporteur.reading;

import org.jspecify.annotations.Nullable;

/**
 * Something in an article that could not be read as it should be. Bad input is data, not an
 * exception.
 *
 * @param message what is wrong and what was done instead
 * @param span where, if it has a place
 */
public record Problem(String message, @Nullable Span span) {}
