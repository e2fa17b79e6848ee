package org.rapporteur.ledger.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One condition on a claim, in two forms.
 *
 * @param from as the table that lists claims, aliased {@code c} with a column {@code claim}; null
 *     if it can only filter
 * @param test as a test of {@code c.claim}
 * @param values for either form, in order
 * @param countable a query of one row for each claim it lists, to count how many; null if it need
 *     not be counted
 */
record Condition(
    @Nullable String from, String test, List<@Nullable Object> values, @Nullable String countable) {

  /** A condition that cannot list claims. */
  static Condition test(String test, List<@Nullable Object> values) {
    return new Condition(null, test, values, null);
  }
}
