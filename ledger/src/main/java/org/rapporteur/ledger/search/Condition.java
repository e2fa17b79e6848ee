package org.rapporteur.ledger.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One condition on a claim: as lists of claims, any of which may lead, and as a test of {@code
 * c.claim}.
 *
 * @param lists the claims that meet it, in parts that each come in the order of an index; empty if
 *     it can only test
 * @param test true for a claim that meets it
 * @param direct the same test on the columns of the tables {@code part} and {@code listed}, for
 *     when one of them leads; null if they do not have what it needs
 * @param values for the test
 * @param cost of the test, in lookups of a row
 */
record Condition(
    List<Listing> lists,
    String test,
    @Nullable String direct,
    List<@Nullable Object> values,
    int cost) {

  /**
   * Claims from an index.
   *
   * @param from a table aliased {@code c} with a column {@code claim}, and a WHERE
   * @param values for it
   */
  record Listing(String from, List<@Nullable Object> values) {}

  static Condition test(String test, List<@Nullable Object> values) {
    return new Condition(List.of(), test, null, values, 1);
  }

  /** Whether the tables it lists from have the columns that direct tests need. */
  boolean listsKinds() {
    return lists.stream()
        .allMatch(list -> list.from().startsWith("part c") || list.from().startsWith("listed c"));
  }
}
