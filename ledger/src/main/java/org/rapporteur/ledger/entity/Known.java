package org.rapporteur.ledger.entity;

/**
 * An entity of the ledger.
 *
 * @param id its id; of the entity it was merged into, if it was
 * @param name the name it was first seen under
 * @param type what kind of thing
 */
public record Known(String id, String name, String type) {}
