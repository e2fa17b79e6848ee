package org.rapporteur.spark;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.Published;

/** The day under which an article's rows stand. */
final class PublicationDay {

  private static final Pattern DATE =
      Pattern.compile("([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?[~?%]?");

  private PublicationDay() {}

  /** The last day on which it may have been published; null if that is not known. */
  static @Nullable LocalDate of(@Nullable Published published) {
    if (published == null) {
      return null;
    }
    String edtf = published.edtf();
    Matcher date = DATE.matcher(edtf.substring(edtf.lastIndexOf('/') + 1));
    if (!date.matches()) {
      return null;
    }
    int year = Integer.parseInt(date.group(1));
    try {
      if (date.group(3) != null) {
        return LocalDate.of(year, Integer.parseInt(date.group(2)), Integer.parseInt(date.group(3)));
      }
      return date.group(2) != null
          ? YearMonth.of(year, Integer.parseInt(date.group(2))).atEndOfMonth()
          : Year.of(year).atMonth(12).atEndOfMonth();
    } catch (DateTimeException e) {
      return null;
    }
  }
}
