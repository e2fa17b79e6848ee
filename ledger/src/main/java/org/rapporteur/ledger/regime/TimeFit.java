package org.rapporteur.ledger.regime;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ledger.days.DayRange;
import org.rapporteur.ledger.days.EdtfDays;
import org.rapporteur.reading.Article;
import org.rapporteur.reading.Claim;
import org.rapporteur.reading.Span;
import org.rapporteur.reading.Stance;

/** Whether a rule was in force when the act of a claim was done. */
final class TimeFit {

  private TimeFit() {}

  /**
   * How the act's days stand to the rule's. An act without a time of its own is taken to lie close
   * to its report: before it, or after it if it is planned.
   */
  static Reason of(Claim claim, Article article, InForce rule) {
    DayRange days = claim.when() == null ? null : EdtfDays.of(claim.when().edtf());
    Span span = claim.when() == null ? null : claim.when().span();
    if (days == null || (days.low() == DayRange.OPEN_LOW && span == null)) {
      return byReport(claim, article, rule);
    }
    DayRange force = rule.days();
    if (!days.overlaps(force)) {
      return Reason.no("time", "the rule holds " + rule);
    }
    boolean all =
        (days.low() >= force.low() || days.low() == DayRange.OPEN_LOW)
            && (days.high() <= force.high() || days.high() == DayRange.OPEN_HIGH);
    return all
        ? Reason.yes("time", "the act lies in " + told(days) + ", the rule holds " + rule, span)
        : Reason.open(
            "time",
            "the act lies in "
                + told(days)
                + ", which is partly outside the time of the rule ("
                + rule
                + ")",
            span);
  }

  private static Reason byReport(Claim claim, Article article, InForce rule) {
    DayRange report = article.published() == null ? null : EdtfDays.of(article.published().edtf());
    if (report == null) {
      return Reason.open("time", "when is not told, and the article has no date", null);
    }
    DayRange force = rule.days();
    boolean ahead = claim.stance() == Stance.PLANNED || claim.stance() == Stance.DEMANDED;
    boolean outside = ahead ? force.high() < report.low() : force.low() > report.high();
    if (outside) {
      return Reason.no("time", "the rule holds " + rule);
    }
    if (!ahead && force.high() < report.low()) {
      return Reason.open("time", "when is not told, and the rule ended before the report", null);
    }
    return Reason.yes(
        "time",
        "the day is not told, the report is of " + told(report) + ", the rule holds " + rule,
        null);
  }

  /** Whether the act's day is only taken from its report. */
  static boolean assumed(Reason reason) {
    return reason.why().startsWith("the day is not told");
  }

  private static String told(DayRange days) {
    String low = day(days.low());
    String high = day(days.high());
    return low.equals(high) ? low : low + " to " + high;
  }

  private static String day(long day) {
    return day == DayRange.OPEN_LOW || day == DayRange.OPEN_HIGH
        ? "an open end"
        : LocalDate.ofEpochDay(day).toString();
  }

  /** Whether a rule was made by a day. */
  static boolean knownBy(InForce rule, @Nullable LocalDate asOf) {
    return asOf == null || rule.since() == null || !rule.since().isAfter(asOf);
  }
}
