package org.rapporteur.ledger.regime;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ledger.days.DayRange;

/**
 * When a rule holds.
 *
 * @param since the first day; null if it always held
 * @param until the last day; null if it was not ended
 */
public record InForce(@Nullable LocalDate since, @Nullable LocalDate until) {

  /** Always. */
  public static final InForce ALWAYS = new InForce(null, null);

  public InForce {
    if (since != null && until != null && until.isBefore(since)) {
      throw new IllegalArgumentException("ends " + until + " before it begins " + since);
    }
  }

  /** As days. */
  public DayRange days() {
    return new DayRange(
        since == null ? DayRange.OPEN_LOW : since.toEpochDay(),
        until == null ? DayRange.OPEN_HIGH : until.toEpochDay());
  }

  /** "since 2006-10-14", "2011-02-26 to 2011-09-15", "always". */
  @Override
  public String toString() {
    if (since == null) {
      return until == null ? "always" : "until " + until;
    }
    return until == null ? "since " + since : since + " to " + until;
  }
}
