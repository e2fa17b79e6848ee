package org.rapporteur.reading;

import java.util.List;
import java.util.Objects;

/**
 * When an article was published.
 *
 * @param edtf the date or interval in EDTF (ISO 8601-2), at most day precision
 * @param stated true if the source gave it, false if inferred from the article's own words
 * @param reasons for an inferred date, what it was inferred from, in plain words
 */
public record Published(String edtf, boolean stated, List<String> reasons) {

  public Published {
    Objects.requireNonNull(edtf, "a date of publication; an article without one has null instead");
    reasons = List.copyOf(reasons);
  }

  /**
   * A date as the source gave it.
   *
   * @param edtf not checked: a text that is no date is kept, and then dates nothing
   * @throws NullPointerException without a date; an article without one has no {@code Published}
   */
  public static Published stated(String edtf) {
    return new Published(edtf, true, List.of());
  }
}
