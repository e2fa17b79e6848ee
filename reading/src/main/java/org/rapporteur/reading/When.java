package org.rapporteur.reading;

import org.jspecify.annotations.Nullable;

/**
 * When something happens or holds.
 *
 * @param edtf date or interval in EDTF (ISO 8601-2)
 * @param span the words it was derived from; null if inferred without words
 * @param rule how it was derived, such as {@code weekday.past} or {@code anaphor.visit}
 */
public record When(String edtf, @Nullable Span span, String rule) {}
