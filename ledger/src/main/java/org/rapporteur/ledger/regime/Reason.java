package org.rapporteur.ledger.regime;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.Span;

/**
 * How one field of a claim stands to what the paragraph asks.
 *
 * @param field act, giver, receiver, item, time or exception
 * @param holds whether it is as the paragraph asks, or open
 * @param why in words
 * @param span the article's words that say it; null if no words do
 */
public record Reason(String field, Holds holds, String why, @Nullable Span span) {

  /** Whether a field is as asked. */
  public enum Holds {
    YES,
    OPEN,
    NO;

    /** The word used in every public format. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  static Reason yes(String field, String why, @Nullable Span span) {
    return new Reason(field, Holds.YES, why, span);
  }

  static Reason open(String field, String why, @Nullable Span span) {
    return new Reason(field, Holds.OPEN, why, span);
  }

  static Reason no(String field, String why) {
    return new Reason(field, Holds.NO, why, null);
  }
}
