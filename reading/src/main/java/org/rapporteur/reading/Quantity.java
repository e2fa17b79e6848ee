package org.rapporteur.reading;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How many or how much, as an interval that can be compared.
 *
 * @param span the words of the number with its approximator: "nearly five million"
 * @param value the number the words name
 * @param low smallest value the words allow; negative infinity if they set none
 * @param high largest value the words allow; positive infinity if they set none
 * @param bound how the words relate the truth to {@code value}
 * @param unit what is counted, singular lemma ("projectile"), or an ISO 4217 code for money
 */
public record Quantity(
    Span span, double value, double low, double high, Bound bound, @Nullable String unit) {

  /** How words relate the truth to the number they name. */
  public enum Bound {
    EXACT,
    ABOUT,
    AT_LEAST,
    AT_MOST,
    MORE_THAN,
    LESS_THAN,
    NEARLY,
    DOZENS_LIKE;

    /** The word used in every public format, such as {@code at-least}. */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
