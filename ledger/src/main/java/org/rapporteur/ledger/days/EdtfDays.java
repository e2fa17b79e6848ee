package org.rapporteur.ledger.days;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The days that an EDTF (ISO 8601-2) date or interval covers: years, months, days, seasons,
 * unspecified digits ({@code 201X}, {@code 2004-XX}), qualified parts ({@code ~ ? %}), intervals
 * with open ({@code ..}) or unknown ends. Qualifiers do not widen the range.
 */
public final class EdtfDays {

  private static final Pattern DATE =
      Pattern.compile("(-?[0-9X]{4})(?:-([0-9X]{2})(?:-([0-9X]{2}))?)?(?:T.*)?");

  private EdtfDays() {}

  /** The days covered, or null if the text is not such a date. */
  public static @Nullable DayRange of(String edtf) {
    String text = edtf.replaceAll("[~?%\\s]", "");
    int slash = text.indexOf('/');
    if (slash < 0) {
      return text.isEmpty() || text.equals("..") ? null : date(text);
    }
    String from = text.substring(0, slash);
    String to = text.substring(slash + 1);
    DayRange begin = open(from) ? new DayRange(DayRange.OPEN_LOW, DayRange.OPEN_LOW) : date(from);
    DayRange end = open(to) ? new DayRange(DayRange.OPEN_HIGH, DayRange.OPEN_HIGH) : date(to);
    if (begin == null || end == null || end.high() < begin.low()) {
      return null;
    }
    return new DayRange(begin.low(), end.high());
  }

  private static boolean open(String end) {
    return end.isEmpty() || end.equals("..");
  }

  private static @Nullable DayRange date(String text) {
    Matcher matcher = DATE.matcher(text);
    if (!matcher.matches()) {
      return null;
    }
    try {
      String year = matcher.group(1);
      int firstYear = Integer.parseInt(year.replace('X', '0'));
      int lastYear = Integer.parseInt(year.replace('X', '9'));
      if (firstYear > lastYear) {
        return null;
      }
      String month = matcher.group(2);
      if (month == null || month.indexOf('X') >= 0 || firstYear != lastYear) {
        return days(LocalDate.of(firstYear, 1, 1), LocalDate.of(lastYear, 12, 31));
      }
      int number = Integer.parseInt(month);
      if (number > 12) {
        return season(firstYear, number);
      }
      String day = matcher.group(3);
      if (day == null || day.indexOf('X') >= 0) {
        YearMonth whole = YearMonth.of(firstYear, number);
        return days(whole.atDay(1), whole.atEndOfMonth());
      }
      LocalDate exact = LocalDate.of(firstYear, number, Integer.parseInt(day));
      return days(exact, exact);
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** Seasons 21–24 of the northern half, quarters 33–36, halves 40–41. */
  private static @Nullable DayRange season(int year, int code) {
    int first;
    int months = 3;
    if (code >= 21 && code <= 24) {
      first = 3 * (code - 21) + 3;
    } else if (code >= 33 && code <= 36) {
      first = 3 * (code - 33) + 1;
    } else if (code == 40 || code == 41) {
      first = 6 * (code - 40) + 1;
      months = 6;
    } else {
      return null;
    }
    YearMonth begin = YearMonth.of(year, first);
    return days(begin.atDay(1), begin.plusMonths(months - 1).atEndOfMonth());
  }

  private static DayRange days(LocalDate from, LocalDate to) {
    return new DayRange(from.toEpochDay(), to.toEpochDay());
  }
}
