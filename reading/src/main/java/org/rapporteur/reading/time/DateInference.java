package org.rapporteur.reading.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.Published;
import org.rapporteur.reading.language.Document;

/**
 * Dates an undated text by its own words where they suffice: a weekday that must be a day of the
 * month, arithmetic ("first in 24 years … since 2000"), the latest past and the earliest future
 * date told, the terms of those it calls by their offices and the age of the names it uses. Where
 * they do not suffice it gives nothing.
 */
public final class DateInference {

  private static final int WEEK = 6;
  private static final int AHEAD = 7;

  /** Days that an answer may span: a year, or two where nothing nearer is known. */
  private static final int LONGEST = 366;

  private static final int WIDEST = 731;
  private static final int CALENDAR_REPEATS = 4;

  private final List<DateClue> clues;
  private final List<String> reasons = new ArrayList<>();
  private @Nullable LocalDate first;
  private @Nullable LocalDate last;

  private DateInference(List<DateClue> clues) {
    this.clues = clues;
  }

  /** The date or interval of publication with its reasons; null if the words do not suffice. */
  public static @Nullable Published infer(Document document, Times times) {
    DateInference inference = new DateInference(DateClue.of(document));
    int year = inference.yearByArithmetic(Histories.find(document, times));
    LocalDate past = inference.latestPast();
    if (year > 0) {
      inference.thisWeekday(year);
    }
    if (inference.first == null) {
      inference.namedDays(year, past);
    }
    if (inference.first == null) {
      inference.between(past);
    }
    if (inference.first == null) {
      inference.offices(document, past);
    }
    return inference.answer();
  }

  /** While those whom the text calls by their offices held them, and after all that it knows of. */
  private void offices(Document document, @Nullable LocalDate past) {
    LocalDate least = past == null ? LocalDate.MIN : past;
    var name = KnownTimes.latestName(document);
    List<String> why = new ArrayList<>();
    if (name != null && name.getValue().isAfter(least)) {
      least = name.getValue();
      why.add(name.getKey() + " is not called so before " + least);
    } else if (past != null) {
      why.add(past + " is told as past");
    }
    LocalDate most = earliestFuture();
    Tenures.Stretch stretch =
        Tenures.of(
            KnownTimes.held(document), least, most == null ? LocalDate.MAX : most, lastYear());
    if (stretch == null
        || stretch.to().equals(LocalDate.MAX)
        || ChronoUnit.DAYS.between(stretch.from(), stretch.to()) > WIDEST) {
      return;
    }
    for (KnownTimes.Held held : stretch.held()) {
      why.add(held.words() + " was in office then");
    }
    if (most != null && stretch.to().equals(most)) {
      why.add(most + " is told as to come");
    }
    why.forEach(reason -> narrow(stretch.from(), stretch.to(), reason));
  }

  /** The latest year that the text names, whatever of; 0 if none. */
  private int lastYear() {
    int last = 0;
    for (DateClue clue : clues) {
      String edtf = fixed(clue.phrase());
      last = edtf.isEmpty() ? last : Math.max(last, Edtf.yearOf(edtf));
    }
    return last;
  }

  /** The last day of the earliest future date that names its year. */
  private @Nullable LocalDate earliestFuture() {
    LocalDate earliest = null;
    for (DateClue clue : clues) {
      String edtf = clue.tense() == Tense.FUTURE ? fixed(clue.phrase()) : "";
      LocalDate day = edtf.length() < 7 ? null : Edtf.latest(edtf);
      earliest = day != null && (earliest == null || day.isBefore(earliest)) ? day : earliest;
    }
    return earliest;
  }

  private @Nullable Published answer() {
    LocalDate from = first;
    LocalDate to = last;
    if (from == null || to == null || to.isBefore(from)) {
      return null;
    }
    boolean wide = ChronoUnit.DAYS.between(from, to) > WIDEST;
    return wide ? null : new Published(Edtf.interval(Edtf.day(from), Edtf.day(to)), false, reasons);
  }

  private void narrow(LocalDate from, LocalDate to, String reason) {
    LocalDate low = first == null || from.isAfter(first) ? from : first;
    LocalDate high = last == null || to.isBefore(last) ? to : last;
    if (!high.isBefore(low)) {
      first = low;
      last = high;
      reasons.add(reason);
    }
  }

  /** "first trip in 24 years" and "the first time … since 2000" together name the year. */
  private int yearByArithmetic(Histories histories) {
    for (HistoryMention one : histories.all()) {
      int length = Histories.years(one.history().length());
      for (HistoryMention other : histories.all()) {
        String since = other.history().since();
        boolean same = Objects.equals(one.history().ordinal(), other.history().ordinal());
        if (length > 0 && since != null && since.length() == 4 && same) {
          int year = Edtf.yearOf(since) + length;
          reasons.add("first in " + length + " years and since " + since + " makes it " + year);
          return year;
        }
      }
    }
    return -1;
  }

  /** "This Tuesday … will" and "on June 18": one day if the calendar of the year agrees. */
  private void thisWeekday(int year) {
    for (DateClue clue : clues) {
      if (!(clue.phrase() instanceof Phrase.Weekday weekday)) {
        continue;
      }
      if (weekday.shift() == Phrase.Shift.THIS) {
        for (DateClue other : clues) {
          pair(clue, weekday.day(), other, year);
        }
      }
    }
  }

  private void pair(DateClue clue, int weekday, DateClue other, int year) {
    LocalDate day = other.tense() == Tense.FUTURE ? dayIn(other.phrase(), year) : null;
    if (day == null || day.getDayOfWeek().getValue() != weekday) {
      return;
    }
    String reason = clue.words() + " is " + other.words() + ", as it is in the calendar of " + year;
    if (clue.tense() == Tense.FUTURE) {
      narrow(day.minusDays(WEEK), day, reason + ", and is told as to come");
    } else {
      // A paper may date itself a day behind the place it tells of.
      narrow(day.minusDays(1), day.plusDays(WEEK), reason + ", and is told as past");
    }
  }

  private static @Nullable LocalDate dayIn(Phrase phrase, int year) {
    Phrase start = phrase instanceof Phrase.Range range ? range.from() : phrase;
    return start instanceof Phrase.DayOfYear day && exists(day, year)
        ? LocalDate.of(year, day.month(), day.day())
        : null;
  }

  private static boolean exists(Phrase.DayOfYear day, int year) {
    return day.day() <= YearMonth.of(year, day.month()).lengthOfMonth();
  }

  /** "Wednesday, July 31" with a year near the latest one told: written within days of it. */
  private void namedDays(int known, @Nullable LocalDate past) {
    for (DateClue clue : clues) {
      Phrase phrase = clue.phrase();
      if (!(phrase instanceof Phrase.DayOfYear day) || day.weekday() == 0) {
        continue;
      }
      int year = known > 0 ? known : past == null ? -1 : yearFrom(day, past);
      if (year < 0 || !fits(day, year)) {
        continue;
      }
      LocalDate date = LocalDate.of(year, day.month(), day.day());
      String reason = clue.words() + " is a day of " + year;
      boolean next =
          clue.words().toLowerCase(Locale.ROOT).matches("(next|this|this coming|coming) .*");
      if (clue.tense() == Tense.FUTURE || next) {
        narrow(date.minusDays(4 * AHEAD), date, reason + ", told as to come");
      } else {
        narrow(date, date.plusDays(4 * AHEAD), reason + ", told as past");
      }
    }
  }

  /** The first year, not before the latest date told, in whose calendar the weekday fits. */
  private static int yearFrom(Phrase.DayOfYear day, LocalDate past) {
    for (int year = past.getYear(); year <= past.getYear() + CALENDAR_REPEATS; year++) {
      boolean later =
          exists(day, year)
              && !LocalDate.of(year, day.month(), day.day()).isBefore(past.minusDays(AHEAD));
      if (later && fits(day, year)) {
        return year;
      }
    }
    return -1;
  }

  private static boolean fits(Phrase.DayOfYear day, int year) {
    return exists(day, year)
        && LocalDate.of(year, day.month(), day.day()).getDayOfWeek().getValue() == day.weekday();
  }

  /** The first day of the latest dated past event that names its year. */
  private @Nullable LocalDate latestPast() {
    LocalDate latest = null;
    for (DateClue clue : clues) {
      String edtf = fixed(clue.phrase());
      boolean open = clue.tense() == Tense.FUTURE || clue.name();
      LocalDate day = open || edtf.isEmpty() ? null : Edtf.earliest(edtf);
      latest = day != null && (latest == null || day.isAfter(latest)) ? day : latest;
    }
    return latest;
  }

  /** Between the latest past and the earliest future date that name their years. */
  private void between(@Nullable LocalDate past) {
    LocalDate ahead = null;
    String words = "";
    for (DateClue clue : clues) {
      String edtf = clue.tense() == Tense.FUTURE ? fixed(clue.phrase()) : "";
      LocalDate day = edtf.length() < 7 ? null : Edtf.latest(edtf);
      if (day != null && (ahead == null || day.isBefore(ahead))) {
        ahead = day;
        words = clue.words();
      }
    }
    boolean near = past != null && ahead != null && ChronoUnit.DAYS.between(past, ahead) <= LONGEST;
    if (near && past != null && ahead != null) {
      narrow(past, ahead, words + " is still to come, and " + past + " is the latest past date");
    }
  }

  private static String fixed(Phrase phrase) {
    boolean self =
        phrase instanceof Phrase.Fixed
            || phrase instanceof Phrase.Year
            || phrase instanceof Phrase.Month month && month.year() > 0;
    return self ? new Resolver(null).resolve(phrase, Tense.PRESENT, null) : "";
  }
}
