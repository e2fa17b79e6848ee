package org.rapporteur.ledger.store;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ledger.days.DayRange;
import org.rapporteur.ledger.days.EdtfDays;
import org.rapporteur.reading.When;

/** The tables by which current claims are found. */
final class Search {

  private Search() {}

  static final String ADD_PART =
      "INSERT INTO part (who, claim, part, type, stance, when_low, when_high)"
          + " VALUES (?, ?, ?, ?, ?, ?, ?)"
          + " ON CONFLICT DO NOTHING";

  static final String ADD_LISTED =
      "INSERT INTO listed (claim, type, stance, when_low, when_high, confidence)"
          + " VALUES (?, ?, ?, ?, ?, ?)";

  /** Takes a claim out of the search tables. */
  static void remove(Dialect dialect, Sql sql, long claim) throws SQLException {
    sql.batch(
        "DELETE FROM part WHERE claim = ? AND who IN (SELECT e.who FROM entity e WHERE e.key IN ("
            + "SELECT entity FROM role WHERE claim = ? UNION ALL"
            + " SELECT entity FROM attribution WHERE claim = ? UNION ALL"
            + " SELECT where_entity FROM claim WHERE key = ? UNION ALL"
            + " SELECT where_country FROM claim WHERE key = ?))",
        claim,
        claim,
        claim,
        claim,
        claim);
    sql.batch("DELETE FROM listed WHERE claim = ?", claim);
    sql.batch(dialect.removeWords(), claim);
  }

  /**
   * The days by which a time is searched. A time inferred without words that only says "before"
   * counts as its last day: it would otherwise answer every question about the past.
   */
  static @Nullable DayRange days(@Nullable When when) {
    DayRange range = when == null ? null : EdtfDays.of(when.edtf());
    if (when != null
        && range != null
        && when.span() == null
        && range.low() == DayRange.OPEN_LOW
        && range.high() != DayRange.OPEN_HIGH) {
      return new DayRange(range.high(), range.high());
    }
    return range;
  }
}
