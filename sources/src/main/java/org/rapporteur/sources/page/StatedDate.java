package org.rapporteur.sources.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates in the forms that pages and feeds state them in. */
public final class StatedDate {

  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})(?!\\d).*");
  private static final Pattern COMPACT =
      Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:T?\\d{4,6}.*)?");
  private static final Pattern WORDS =
      Pattern.compile(
          "(?:\\p{L}{3,9},? +)?(\\d{1,2} +\\p{L}{3,9}\\.?,? +\\d{4}|\\p{L}{3,9}\\.? +\\d{1,2}, +\\d{4})(?!\\d).*");
  private static final List<DateTimeFormatter> FORMS =
      List.of(
          DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH),
          DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH),
          DateTimeFormatter.ofPattern("MMM d uuuu", Locale.ENGLISH),
          DateTimeFormatter.ofPattern("MMMM d uuuu", Locale.ENGLISH));

  private StatedDate() {}

  /** The day as the source's own clock has it, {@code 2024-06-17}; null if it is not a date. */
  public static @Nullable String day(@Nullable String stated) {
    if (stated == null || stated.length() > 100) {
      return null;
    }
    String plain = stated.strip();
    for (Pattern numbers : List.of(ISO, COMPACT)) {
      Matcher matcher = numbers.matcher(plain);
      if (matcher.matches()) {
        return valid(matcher.group(1) + "-" + matcher.group(2) + "-" + matcher.group(3));
      }
    }
    Matcher words = WORDS.matcher(plain);
    if (words.matches()) {
      String date = words.group(1).replaceAll("[.,]", "").replaceAll(" +", " ");
      for (DateTimeFormatter form : FORMS) {
        try {
          return LocalDate.parse(date, form).toString();
        } catch (DateTimeException notThisForm) {
          // The next form may fit.
        }
      }
    }
    return null;
  }

  private static @Nullable String valid(String date) {
    try {
      return LocalDate.parse(date).toString();
    } catch (DateTimeException e) {
      return null;
    }
  }
}
