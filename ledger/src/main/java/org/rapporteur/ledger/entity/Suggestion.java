package org.rapporteur.ledger.entity;

import java.util.List;

/**
 * Two entities that may be one; a person decides.
 *
 * @param one the entity seen first
 * @param other the other
 * @param score how likely they are one, 0 to 1
 * @param reasons why, in words
 */
public record Suggestion(Known one, Known other, double score, List<String> reasons) {

  public Suggestion {
    reasons = List.copyOf(reasons);
  }
}
