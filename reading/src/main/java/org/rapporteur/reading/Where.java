package org.rapporteur.reading;

import org.jspecify.annotations.Nullable;

/**
 * Where something happens.
 *
 * @param span the words that name the place
 * @param entity the place or state, if resolved
 * @param country the state the place lies in, if known
 * @param latitude degrees north in WGS 84, negative south; null if the gazetteer knows none
 * @param longitude degrees east in WGS 84, negative west; null if the gazetteer knows none
 */
public record Where(
    Span span,
    @Nullable Entity entity,
    @Nullable Entity country,
    @Nullable Double latitude,
    @Nullable Double longitude) {}
