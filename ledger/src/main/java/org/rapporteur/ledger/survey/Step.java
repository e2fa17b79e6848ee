package org.rapporteur.ledger.survey;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/** How long the periods of a timeline are. */
public enum Step {
  DAY,
  WEEK,
  MONTH,
  YEAR,
  DECADE;

  /** The first day of the period that holds a day. */
  public LocalDate first(LocalDate day) {
    return switch (this) {
      case DAY -> day;
      case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      case MONTH -> day.withDayOfMonth(1);
      case YEAR -> day.withDayOfYear(1);
      case DECADE -> day.withDayOfYear(1).withYear(Math.floorDiv(day.getYear(), 10) * 10);
    };
  }

  /** The last day of the period that begins on a day. */
  public LocalDate last(LocalDate first) {
    return switch (this) {
      case DAY -> first;
      case WEEK -> first.plusDays(6);
      case MONTH -> first.plusMonths(1).minusDays(1);
      case YEAR -> first.plusYears(1).minusDays(1);
      case DECADE -> first.plusYears(10).minusDays(1);
    };
  }

  /** The step that divides a stretch of days into at most about sixty periods. */
  public static Step fitting(LocalDate from, LocalDate to) {
    long days = ChronoUnit.DAYS.between(from, to) + 1;
    if (days <= 62) {
      return DAY;
    }
    if (days <= 366) {
      return WEEK;
    }
    if (days <= 366 * 6) {
      return MONTH;
    }
    return days <= 366 * 60 ? YEAR : DECADE;
  }
}
