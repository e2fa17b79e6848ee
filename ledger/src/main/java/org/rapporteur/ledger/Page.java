package org.rapporteur.ledger;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of an answer.
 *
 * @param claims newest publication first
 * @param next cursor of the next page; null if this is the last
 */
public record Page(List<KeptClaim> claims, @Nullable String next) {

  public Page {
    claims = List.copyOf(claims);
  }
}
