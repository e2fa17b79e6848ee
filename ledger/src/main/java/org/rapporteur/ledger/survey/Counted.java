package org.rapporteur.ledger.survey;

import org.rapporteur.ledger.entity.Known;

/**
 * An entity and in how many claims it takes part.
 *
 * @param entity the entity
 * @param claims how many
 */
public record Counted(Known entity, long claims) {}
