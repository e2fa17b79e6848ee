package org.rapporteur.desk.output;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ledger.KeptClaim;
import org.rapporteur.ledger.days.DayRange;
import org.rapporteur.ledger.days.EdtfDays;
import org.rapporteur.reading.Published;
import org.rapporteur.reading.When;

/**
 * A claim on the line of time: on the first day that its words tell, else on the last day by which
 * it was reported.
 *
 * @param day null if neither is told
 * @param told whether the words tell the day of the event itself
 */
public record DatedClaim(@Nullable LocalDate day, boolean told, KeptClaim kept) {

  static DatedClaim of(KeptClaim kept) {
    When when = kept.claim().when();
    DayRange event = when == null ? null : EdtfDays.of(when.edtf());
    if (event != null && event.low() != DayRange.OPEN_LOW) {
      return new DatedClaim(LocalDate.ofEpochDay(event.low()), true, kept);
    }
    Published published = kept.article().published();
    DayRange report = published == null ? null : EdtfDays.of(published.edtf());
    return new DatedClaim(
        report == null || report.high() == DayRange.OPEN_HIGH
            ? null
            : LocalDate.ofEpochDay(report.high()),
        false,
        kept);
  }

  /** The claims from the earliest day to the latest; those without any day stand last. */
  public static List<DatedClaim> inOrder(List<KeptClaim> claims) {
    return claims.stream()
        .map(DatedClaim::of)
        .sorted(
            Comparator.comparing(
                DatedClaim::day, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder())))
        .toList();
  }
}
