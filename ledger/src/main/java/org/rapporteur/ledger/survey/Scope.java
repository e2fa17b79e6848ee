package org.rapporteur.ledger.survey;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ledger.search.Query;

/**
 * What is counted.
 *
 * <p>A picture of time needs each claim at one place. An event lies on the first day that its words
 * tell; if they tell none, on the day by which it was known. This differs from {@link
 * Query#during()}, which asks whether an event may have been in a time.
 *
 * @param query conditions; its limit does not matter
 * @param from first day of the events counted; null for no bound
 * @param to last day; null for no bound
 */
public record Scope(Query query, @Nullable LocalDate from, @Nullable LocalDate to) {

  public static Scope of(Query query) {
    return new Scope(query, null, null);
  }
}
