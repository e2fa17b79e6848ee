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
    /** The number itself. */
    EXACT,
    /** "about", "some", "around". */
    ABOUT,
    /** "at least": the value and more. */
    AT_LEAST,
    /** "up to": the value and less. */
    AT_MOST,
    /** "more than": above the value. */
    MORE_THAN,
    /** "fewer than": below the value. */
    LESS_THAN,
    /** "nearly": not quite the value. */
    NEARLY,
    /** "dozens", "thousands": a size without a number. */
    DOZENS_LIKE;

    /** The word used in every public format, such as {@code at-least}. */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
