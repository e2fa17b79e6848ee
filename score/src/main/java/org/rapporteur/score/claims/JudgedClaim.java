package org.rapporteur.score.claims;

import org.rapporteur.reading.Claim;
import org.rapporteur.reading.Reading;

/**
 * A claim as the engine read it, and whether people marked it.
 *
 * @param reading all that was read from its article
 * @param claim one of the reading's claims; never one that answers a mark with doubt
 */
public record JudgedClaim(Reading reading, Claim claim, boolean right) {}
