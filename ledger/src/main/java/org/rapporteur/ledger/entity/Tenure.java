package org.rapporteur.ledger.entity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who held an office on a day, as far as claims tell.
 *
 * @param person who
 * @param office the office in the words of the latest claim
 * @param organisation the state or body
 * @param since the first day for which it is told or, if none is, on which it was reported
 * @param until the day on which leaving it was told; null if none was
 * @param told whether the claims themselves say that it was held on that day: it lies between two
 *     days of which they tell. If not, nothing later says that it ended
 * @param claims ids of the claims that say so, the latest first
 */
public record Tenure(
    Known person,
    String office,
    Known organisation,
    String since,
    @Nullable String until,
    boolean told,
    List<String> claims) {

  public Tenure {
    claims = List.copyOf(claims);
  }
}
