package org.rapporteur.ledger.survey;

import org.rapporteur.ledger.entity.Known;

/**
 * Claims that join two entities.
 *
 * @param from who acts, or whose kin, office or membership it is
 * @param to the other
 * @param mutual whether both do it together, as when two meet
 * @param tally how many
 */
public record Edge(Known from, Known to, boolean mutual, Tally tally) {}
