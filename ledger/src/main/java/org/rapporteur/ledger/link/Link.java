package org.rapporteur.ledger.link;

/**
 * A relation between two claims.
 *
 * @param earlier id of the claim published first
 * @param later id of the claim published later, or kept later on the same day
 * @param kind how they relate
 * @param field the field that differs, such as {@code killed}; empty if none
 * @param rule the rule that made the link
 * @param reason why, in words
 * @param severity of a contradiction or revision, 0 to 1 by how specific both are; else 0
 */
public record Link(
    String earlier,
    String later,
    LinkKind kind,
    String field,
    String rule,
    String reason,
    double severity) {}
