package org.rapporteur.ledger.entity;

/**
 * What a person decided about two entities.
 *
 * @param kind merge, refuse or split
 * @param one id of one entity
 * @param other id of the other; of a split, the entity it was split from
 * @param by who decided
 * @param at when, ISO 8601
 * @param note why, if said
 */
public record Decision(String kind, String one, String other, String by, String at, String note) {}
