package org.rapporteur.ledger.regime;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ledger.days.DayRange;

/**
 * A ceiling for all together, within a stretch of time.
 *
 * @param amount how much is let pass
 * @param unit of what, as {@link Units} knows it: {@code barrel}
 * @param begins the day of the year on which each twelve months begin; null if the ceiling is one
 *     for all the time in force
 */
public record Cap(double amount, String unit, @Nullable MonthDay begins) {

  /** The stretch of time that holds all of these days; null if they lie in none or in several. */
  @Nullable DayRange period(DayRange days, InForce force) {
    if (days.open()) {
      return null;
    }
    DayRange all = force.days();
    DayRange period = all;
    if (begins != null) {
      LocalDate first = LocalDate.ofEpochDay(days.low());
      LocalDate start = begins.atYear(first.getYear());
      start = start.isAfter(first) ? begins.atYear(first.getYear() - 1) : start;
      period =
          new DayRange(start.toEpochDay(), begins.atYear(start.getYear() + 1).toEpochDay() - 1);
    }
    boolean inside = period.low() <= days.low() && days.high() <= period.high();
    return inside && all.overlaps(period)
        ? new DayRange(Math.max(period.low(), all.low()), Math.min(period.high(), all.high()))
        : null;
  }

  /** "500,000 barrels". */
  @Override
  public String toString() {
    return number(amount) + " " + unit + (amount == 1 ? "" : "s");
  }

  static String number(double value) {
    return Double.isInfinite(value) ? "any number of" : String.format(Locale.ROOT, "%,.0f", value);
  }
}
