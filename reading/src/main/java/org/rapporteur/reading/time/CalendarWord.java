package org.rapporteur.reading.time;

import java.time.MonthDay;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.quantity.FactFile;

/**
 * A word of the calendar.
 *
 * @param kind what it names
 * @param number month, weekday (Monday is 1), season's code or offset in days
 * @param unit the unit, for units
 * @param day the day, for holidays
 */
record CalendarWord(Kind kind, int number, Unit unit, @Nullable MonthDay day) {

  enum Kind {
    MONTH,
    WEEKDAY,
    SEASON,
    UNIT,
    PART,
    DAY,
    HOLIDAY,
    EDGE
  }

  /** Units of time, the coarser the later. */
  enum Unit {
    MINUTE,
    HOUR,
    DAY,
    WEEKEND,
    WEEK,
    FORTNIGHT,
    MONTH,
    QUARTER,
    YEAR,
    DECADE,
    CENTURY
  }

  private static final Map<String, CalendarWord> WORDS = new HashMap<>();

  static {
    FactFile.read(CalendarWord.class, "calendar.tsv", 3, CalendarWord::add);
  }

  private static void add(FactFile.Fact fact) {
    Kind kind = Kind.valueOf(fact.field(1).toUpperCase(Locale.ROOT));
    String value = fact.field(2);
    CalendarWord word =
        switch (kind) {
          case UNIT ->
              new CalendarWord(kind, 0, Unit.valueOf(value.toUpperCase(Locale.ROOT)), null);
          case HOLIDAY -> new CalendarWord(kind, 0, Unit.DAY, MonthDay.parse("--" + value));
          default -> new CalendarWord(kind, Integer.parseInt(value), Unit.DAY, null);
        };
    WORDS.put(fact.field(0), word);
  }

  /** The word, lower-case; null if it is none of the calendar's. */
  static @Nullable CalendarWord of(String word) {
    return WORDS.get(word);
  }

  /** The word if it is of this kind. */
  static @Nullable CalendarWord of(String word, Kind kind) {
    CalendarWord found = WORDS.get(word);
    return found != null && found.kind == kind ? found : null;
  }
}
