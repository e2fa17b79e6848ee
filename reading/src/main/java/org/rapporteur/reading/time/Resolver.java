package org.rapporteur.reading.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.time.CalendarWord.Unit;

/**
 * Puts phrases in their place in the calendar, seen from a day. Weeks run from Monday to Sunday.
 * What the day cannot settle resolves to the empty string.
 */
final class Resolver {

  private static final int SEASON_CODES = 20;
  private static final int QUARTER_CODES = 32;

  private final @Nullable LocalDate day;

  /**
   * @param day the day the words are seen from; null if it is unknown
   */
  Resolver(@Nullable LocalDate day) {
    this.day = day;
  }

  /** EDTF, or empty. {@code other} is a day told before, for "a day earlier". */
  String resolve(Phrase phrase, Tense tense, @Nullable LocalDate other) {
    try {
      return value(phrase, tense, other);
    } catch (DateTimeException e) {
      return "";
    }
  }

  private String value(Phrase phrase, Tense tense, @Nullable LocalDate other) {
    if (phrase instanceof Phrase.Fixed fixed) {
      return Edtf.day(fixed.day());
    } else if (phrase instanceof Phrase.Year year) {
      return Edtf.year(year.year());
    } else if (phrase instanceof Phrase.YearDigits digits) {
      return digits.digits() + "X".repeat(4 - Integer.toString(digits.digits()).length());
    } else if (phrase instanceof Phrase.Month month && month.year() > 0) {
      return Edtf.month(month.year(), month.month());
    } else if (phrase instanceof Phrase.Season season && season.year() > 0) {
      return Edtf.year(season.year()) + "-" + season.code();
    } else if (phrase instanceof Phrase.About about) {
      String value = value(about.phrase(), tense, other);
      return Edtf.isDay(value) ? value : Edtf.about(value);
    } else if (phrase instanceof Phrase.Range range) {
      return range(range, tense, other);
    } else if (phrase instanceof Phrase.FromOther from) {
      return other == null ? "" : fromOther(from, other);
    } else if (phrase instanceof Phrase.Length) {
      return "";
    }
    return day == null ? "" : fromPublication(phrase, tense, day);
  }

  private String range(Phrase.Range range, Tense tense, @Nullable LocalDate other) {
    String to = value(range.to(), tense, other);
    LocalDate end = Edtf.latest(to);
    String from =
        end != null
                && (range.from() instanceof Phrase.Month
                    || range.from() instanceof Phrase.DayOfYear)
            ? new Resolver(end).value(range.from(), Tense.PAST, null)
            : value(range.from(), tense, other);
    return from.isEmpty() || to.isEmpty() ? "" : Edtf.interval(from, to);
  }

  private static String fromPublication(Phrase phrase, Tense tense, LocalDate day) {
    if (phrase instanceof Phrase.DayOfYear date) {
      return dayOfYear(date, tense, day);
    } else if (phrase instanceof Phrase.Month month) {
      return month(month, tense, day);
    } else if (phrase instanceof Phrase.Weekday weekday) {
      return Edtf.day(weekday(weekday, tense, day));
    } else if (phrase instanceof Phrase.Season season) {
      return season(season, tense, day);
    } else if (phrase instanceof Phrase.Deictic deictic) {
      return unitAt(deictic.unit(), deictic.offset(), day);
    } else if (phrase instanceof Phrase.Distance distance) {
      return distance(distance.unit(), distance.count(), day);
    } else if (phrase instanceof Phrase.Stretch stretch) {
      return stretch(stretch, day);
    }
    return "";
  }

  private static String dayOfYear(Phrase.DayOfYear date, Tense tense, LocalDate day) {
    LocalDate best = null;
    for (int year = day.getYear() - 4; year <= day.getYear() + 4; year++) {
      if (date.day() > YearMonth.of(year, date.month()).lengthOfMonth()) {
        continue;
      }
      LocalDate candidate = LocalDate.of(year, date.month(), date.day());
      boolean named = date.weekday() > 0;
      if (named && candidate.getDayOfWeek().getValue() != date.weekday()) {
        continue;
      }
      if (best == null || cost(candidate, tense, day) < cost(best, tense, day)) {
        best = candidate;
      }
    }
    if (best == null || Math.abs(ChronoUnit.DAYS.between(best, day)) > 370) {
      return date.weekday() > 0
          ? dayOfYear(new Phrase.DayOfYear(date.month(), date.day(), 0), tense, day)
          : "";
    }
    return Edtf.day(best);
  }

  /** Days from publication; days on the wrong side of it, beyond a day's doubt, cost more. */
  private static long cost(LocalDate candidate, Tense tense, LocalDate day) {
    long ahead = ChronoUnit.DAYS.between(day, candidate);
    boolean wrong = tense == Tense.PAST && ahead > 1 || tense == Tense.FUTURE && ahead < -1;
    return Math.abs(ahead) + (wrong ? 400 : 0);
  }

  private static String month(Phrase.Month month, Tense tense, LocalDate day) {
    int year = day.getYear();
    int now = day.getMonthValue();
    int named = month.month();
    switch (month.shift()) {
      case THIS -> {
        return Edtf.month(year, named);
      }
      case LAST -> {
        return Edtf.month(named < now ? year : year - 1, named);
      }
      case NEXT -> {
        return Edtf.month(named > now ? year : year + 1, named);
      }
      case NONE -> {
        int past = named <= now ? year : year - 1;
        int ahead = named >= now ? year : year + 1;
        int toAhead = (ahead - year) * 12 + named - now;
        boolean future =
            tense == Tense.FUTURE && toAhead <= 9 || tense == Tense.PRESENT && toAhead <= 3;
        return Edtf.month(future ? ahead : past, named);
      }
    }
    throw new IllegalStateException("a shift without a rule: " + month.shift());
  }

  private static LocalDate weekday(Phrase.Weekday weekday, Tense tense, LocalDate day) {
    DayOfWeek named = DayOfWeek.of(weekday.day());
    if (weekday.weekTold()) {
      return monday(day).plusWeeks(weekday.week()).with(TemporalAdjusters.nextOrSame(named));
    }
    return switch (weekday.shift()) {
      case LAST -> day.with(TemporalAdjusters.previous(named));
      case NEXT -> nextWeek(day, named);
      case THIS ->
          tense == Tense.PAST
              ? day.with(TemporalAdjusters.previousOrSame(named))
              : day.with(TemporalAdjusters.nextOrSame(named));
      case NONE ->
          tense == Tense.FUTURE
              ? day.with(TemporalAdjusters.nextOrSame(named))
              : day.with(TemporalAdjusters.previousOrSame(named));
    };
  }

  /**
   * "Next Tuesday" is the one of next week, said on a Monday too: of the one at hand, news says
   * "Tuesday". Said on a Sunday, "next Monday" is not tomorrow.
   */
  private static LocalDate nextWeek(LocalDate day, DayOfWeek named) {
    LocalDate coming = monday(day).plusWeeks(1).with(TemporalAdjusters.nextOrSame(named));
    return coming.equals(day.plusDays(1)) ? coming.plusWeeks(1) : coming;
  }

  private static String season(Phrase.Season season, Tense tense, LocalDate day) {
    int start =
        season.code() > QUARTER_CODES
            ? (season.code() - QUARTER_CODES) * 3 - 2
            : (season.code() - SEASON_CODES) * 3;
    int year = day.getYear();
    boolean begun = start <= day.getMonthValue();
    int chosen =
        switch (season.shift()) {
          case THIS -> year;
          case NEXT -> begun ? year + 1 : year;
          case LAST -> begun && start + 2 < day.getMonthValue() ? year : year - 1;
          case NONE -> tense == Tense.FUTURE ? year + (begun ? 1 : 0) : begun ? year : year - 1;
        };
    return Edtf.year(chosen) + "-" + season.code();
  }

  private static LocalDate monday(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  /** The unit so many units from the one that holds the day. */
  static String unitAt(Unit unit, int offset, LocalDate day) {
    return switch (unit) {
      case MINUTE, HOUR -> Edtf.day(day);
      case DAY -> Edtf.day(day.plusDays(offset));
      case WEEKEND -> {
        LocalDate saturday = monday(day).plusWeeks(offset).plusDays(5);
        yield Edtf.interval(Edtf.day(saturday), Edtf.day(saturday.plusDays(1)));
      }
      case WEEK -> {
        LocalDate monday = monday(day).plusWeeks(offset);
        yield Edtf.interval(Edtf.day(monday), Edtf.day(monday.plusDays(6)));
      }
      case FORTNIGHT -> unitAt(Unit.WEEK, 2 * offset, day);
      case MONTH -> {
        LocalDate month = day.plusMonths(offset);
        yield Edtf.month(month.getYear(), month.getMonthValue());
      }
      case QUARTER -> {
        LocalDate in = day.plusMonths(3L * offset);
        yield Edtf.year(in.getYear()) + "-" + (QUARTER_CODES + (in.getMonthValue() + 2) / 3);
      }
      case YEAR -> Edtf.year(day.getYear() + offset);
      case DECADE -> (day.getYear() / 10 + offset) + "X";
      case CENTURY -> (day.getYear() / 100 + offset) + "XX";
    };
  }

  /** "three years ago": as exact as its unit, approximate from weeks upward. */
  static String distance(Unit unit, int count, LocalDate day) {
    return switch (unit) {
      case MINUTE, HOUR -> Edtf.day(day);
      case DAY -> Edtf.day(day.plusDays(count));
      case WEEKEND, WEEK -> Edtf.about(Edtf.day(day.plusWeeks(count)));
      case FORTNIGHT -> Edtf.about(Edtf.day(day.plusWeeks(2L * count)));
      case MONTH -> Edtf.about(unitAt(Unit.MONTH, count, day));
      case QUARTER -> Edtf.about(unitAt(Unit.MONTH, 3 * count, day));
      case YEAR -> Edtf.about(Edtf.year(day.getYear() + count));
      case DECADE -> Edtf.about(Edtf.year(day.getYear() + 10 * count));
      case CENTURY -> Edtf.about(Edtf.year(day.getYear() + 100 * count));
    };
  }

  private static String stretch(Phrase.Stretch stretch, LocalDate day) {
    Unit unit = stretch.unit();
    int count = stretch.count();
    String now =
        switch (unit) {
          case MONTH, QUARTER -> unitAt(Unit.MONTH, 0, day);
          case YEAR, DECADE, CENTURY -> Edtf.year(day.getYear());
          default -> Edtf.day(day);
        };
    String far =
        distance(
                unit.compareTo(Unit.HOUR) <= 0 ? Unit.DAY : unit,
                unit.compareTo(Unit.HOUR) <= 0 ? sign(count) : count,
                day)
            .replace("~", "");
    return count < 0 ? Edtf.interval(far, now) : Edtf.interval(now, far);
  }

  private static int sign(int count) {
    return count < 0 ? -1 : 1;
  }

  private static String fromOther(Phrase.FromOther from, LocalDate other) {
    return from.unit().compareTo(Unit.DAY) <= 0
        ? Edtf.day(other.plusDays(from.unit() == Unit.DAY ? from.count() : 0))
        : unitAt(from.unit(), from.count(), other);
  }
}
