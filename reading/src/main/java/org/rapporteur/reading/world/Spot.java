package org.rapporteur.reading.world;

import org.jspecify.annotations.Nullable;

/**
 * Where a place lies.
 *
 * @param country id of the state, null for places that span several
 * @param latitude degrees north, null if not known
 * @param longitude degrees east, null if not known
 * @param geonames GeoNames id, null if not known
 */
public record Spot(
    @Nullable String country,
    @Nullable Double latitude,
    @Nullable Double longitude,
    @Nullable String geonames) {}
