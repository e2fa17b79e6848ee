package org.rapporteur.reading.time;

import java.time.LocalDate;
import org.rapporteur.reading.time.CalendarWord.Unit;

/** What time words name, before a date of publication gives it its place in the calendar. */
sealed interface Phrase {

  /** "this", "last", "next" before a unit, weekday, month or season. */
  enum Shift {
    NONE,
    LAST,
    THIS,
    NEXT
  }

  /** A date that needs nothing else. */
  record Fixed(LocalDate day) implements Phrase {}

  /** "June 18", "Tuesday, June 18"; {@code weekday} 0 if none is named. */
  record DayOfYear(int month, int day, int weekday) implements Phrase {}

  /** "September 2023", "January", "last April"; year 0 if none is named. */
  record Month(int year, int month, Shift shift) implements Phrase {}

  /** "2015". */
  record Year(int year) implements Phrase {}

  /** "the 1990s" with 199, "the 19th century" with 18. */
  record YearDigits(int digits) implements Phrase {}

  /** "Tuesday", "this Tuesday"; {@code week} counts weeks from publication if it is told. */
  record Weekday(int day, Shift shift, int week, boolean weekTold) implements Phrase {}

  /** "spring 2019", "last summer", "Q1 2019": ISO 8601-2 code; year 0 if none is named. */
  record Season(int code, int year, Shift shift) implements Phrase {}

  /** "yesterday", "last week", "this year": so many units from publication. */
  record Deictic(Unit unit, int offset) implements Phrase {}

  /** "three years ago" (negative), "in two weeks" (positive). */
  record Distance(Unit unit, int count) implements Phrase {}

  /** "over the last four years" (negative), "the next two weeks" (positive). */
  record Stretch(Unit unit, int count) implements Phrase {}

  /** "a day earlier", "the following week", "that day": from another time of the text. */
  record FromOther(Unit unit, int count) implements Phrase {}

  /** "for two decades", "two-day". */
  record Length(Unit unit, double count) implements Phrase {}

  /** "since" does not need it: two phrases joined. */
  record Range(Phrase from, Phrase to) implements Phrase {}

  /** "early May", "late 2015": known about. */
  record About(Phrase phrase) implements Phrase {}
}
