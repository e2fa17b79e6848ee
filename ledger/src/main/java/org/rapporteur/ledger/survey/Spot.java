package org.rapporteur.ledger.survey;

import org.jspecify.annotations.Nullable;
import org.rapporteur.ledger.entity.Known;

/**
 * A place where claims say that something happens.
 *
 * @param place the place
 * @param country the country it is in, if known
 * @param latitude degrees north, if the place's own position is known
 * @param longitude degrees east, likewise
 * @param tally how many claims
 */
public record Spot(
    Known place,
    @Nullable Known country,
    @Nullable Double latitude,
    @Nullable Double longitude,
    Tally tally) {}
