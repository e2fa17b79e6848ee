package org.rapporteur.reading.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * The part of EDTF (ISO 8601-2) that news needs: years, decades ("199X"), centuries, months,
 * seasons and quarters, days, each with "~" if approximate, and intervals of them, open ones too.
 */
public final class Edtf {

  private static final int FIRST_SEASON = 21;
  private static final int FIRST_QUARTER = 33;

  private Edtf() {}

  static String day(LocalDate day) {
    return day.toString();
  }

  static String month(int year, int month) {
    return String.format(java.util.Locale.ROOT, "%04d-%02d", year, month);
  }

  static String year(int year) {
    return String.format(java.util.Locale.ROOT, "%04d", year);
  }

  /** An interval of two values, which may be intervals themselves. */
  static String interval(String from, String to) {
    String first = start(from);
    String last = end(to);
    return first.equals(last) ? first : first + "/" + last;
  }

  /** "~" put to a value that is known only about. */
  static String about(String edtf) {
    return edtf.isEmpty() || edtf.endsWith("~") || edtf.contains("/") ? edtf : edtf + "~";
  }

  /** The part before the slash. */
  static String start(String edtf) {
    int slash = edtf.indexOf('/');
    return slash < 0 ? edtf : edtf.substring(0, slash);
  }

  /** The part behind the slash. */
  static String end(String edtf) {
    return edtf.substring(edtf.indexOf('/') + 1);
  }

  /** Whether it names one day. */
  public static boolean isDay(String edtf) {
    return edtf.length() == 10 && edtf.charAt(4) == '-' && edtf.indexOf('/') < 0;
  }

  /** The first day it allows; null if it is open, empty or not understood. */
  public static @Nullable LocalDate earliest(String edtf) {
    return bound(start(edtf), true);
  }

  /** The last day it allows; null if it is open, empty or not understood. */
  public static @Nullable LocalDate latest(String edtf) {
    return bound(end(edtf), false);
  }

  /** Year, or -1 if it has none. */
  public static int yearOf(String edtf) {
    LocalDate day = earliest(edtf);
    return day == null ? -1 : day.getYear();
  }

  private static @Nullable LocalDate bound(String value, boolean first) {
    String plain = value.replaceAll("[~?%]", "");
    if (plain.isEmpty() || plain.equals("..")) {
      return null;
    }
    try {
      if (plain.length() == 10) {
        return LocalDate.parse(plain);
      }
      int year = Integer.parseInt(plain.substring(0, 4).replace('X', first ? '0' : '9'));
      if (plain.length() == 4) {
        return first ? LocalDate.of(year, 1, 1) : LocalDate.of(year, 12, 31);
      }
      int month = Integer.parseInt(plain.substring(5));
      if (month >= FIRST_QUARTER) {
        return months(year, (month - FIRST_QUARTER) * 3 + 1, first);
      }
      if (month >= FIRST_SEASON) {
        return months(year, (month - FIRST_SEASON) * 3 + 3, first);
      }
      YearMonth of = YearMonth.of(year, month);
      return first ? of.atDay(1) : of.atEndOfMonth();
    } catch (DateTimeException | NumberFormatException | StringIndexOutOfBoundsException e) {
      return null;
    }
  }

  private static LocalDate months(int year, int month, boolean first) {
    YearMonth start = YearMonth.of(year, 1).plusMonths(month - 1L);
    return first ? start.atDay(1) : start.plusMonths(2).atEndOfMonth();
  }
}
