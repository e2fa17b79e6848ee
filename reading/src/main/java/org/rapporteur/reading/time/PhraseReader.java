package org.rapporteur.reading.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.quantity.Atoms;
import org.rapporteur.reading.quantity.Numerals;
import org.rapporteur.reading.time.CalendarWord.Kind;
import org.rapporteur.reading.time.CalendarWord.Unit;
import org.rapporteur.reading.time.Phrase.Shift;

/** Reads the time phrase that begins at a word: dates, weekdays, units, distances, lengths. */
final class PhraseReader {

  /**
   * A phrase and where it ends.
   *
   * @param to one past the last atom
   */
  record Found(Phrase phrase, int to) {}

  private static final Map<String, Shift> SHIFTS =
      Map.ofEntries(
          Map.entry("last", Shift.LAST),
          Map.entry("past", Shift.LAST),
          Map.entry("previous", Shift.LAST),
          Map.entry("this", Shift.THIS),
          Map.entry("current", Shift.THIS),
          Map.entry("next", Shift.NEXT),
          Map.entry("coming", Shift.NEXT),
          Map.entry("upcoming", Shift.NEXT));
  private static final Set<String> EDGES =
      Set.of("beginning", "start", "end", "middle", "close", "outset");
  private static final Set<String> BEGINNINGS =
      Set.of(
          "a",
          "an",
          "half",
          "several",
          "few",
          "many",
          "some",
          "last",
          "past",
          "previous",
          "this",
          "current",
          "next",
          "coming",
          "upcoming",
          "beginning",
          "start",
          "end",
          "middle",
          "close",
          "outset",
          "earlier",
          "later",
          "christmas",
          "boxing",
          "new",
          "following",
          "preceding",
          "same",
          "that",
          "day",
          "currently",
          "presently",
          "present",
          "first",
          "second",
          "third",
          "fourth",
          "fifties",
          "sixties",
          "seventies",
          "eighties",
          "nineties",
          "fy",
          "fiscal",
          "q1",
          "q2",
          "q3",
          "q4",
          "sun");
  private static final Set<String> HOLIDAY_STARTS = Set.of("christmas", "boxing", "new");

  private final Atoms atoms;
  private final DateReader dates;
  private final SpanReader spans;

  /**
   * @param years tells whether the four digits at an atom are a year and not a count
   */
  PhraseReader(Atoms atoms, java.util.function.IntPredicate years) {
    this.atoms = atoms;
    dates = new DateReader(atoms, years);
    spans = new SpanReader(atoms);
  }

  /** The phrase that begins here, the longest; null if none does. */
  @Nullable Found at(int i) {
    String word = atoms.word(i);
    if (word.isEmpty() || !mayBegin(word)) {
      return null;
    }
    Found found = edge(i, word);
    if (found == null) {
      found = holiday(i, word);
    }
    if (found == null) {
      found = dates.at(i);
    }
    if (found == null) {
      found = shifted(i, word);
    }
    if (found == null) {
      found = spans.at(i);
    }
    return found == null ? day(i, word) : found;
  }

  /** A cheap look that spares most words the work. */
  private static boolean mayBegin(String word) {
    char first = word.charAt(0);
    return first >= '0' && first <= '9'
        || first == '\''
        || first == '’'
        || word.startsWith("fy")
        || BEGINNINGS.contains(word)
        || CalendarWord.of(word) != null
        || Numerals.isNumber(word);
  }

  /** "early May", "mid-2015", "the end of the year", "late on Sunday", "later this month". */
  private @Nullable Found edge(int i, String word) {
    int j = i;
    if (CalendarWord.of(word, Kind.EDGE) != null) {
      j = i + 1;
      j += atoms.dash(j) || atoms.is(j, "in") || atoms.is(j, "on") ? 1 : 0;
      j += atoms.is(j, "the") ? 1 : 0;
    } else if (EDGES.contains(word) && atoms.is(i + 1, "of")) {
      j = i + 2;
      Unit whole = atoms.is(j, "the") ? wholeUnit(j + 1) : null;
      if (whole != null) {
        return new Found(new Phrase.About(new Phrase.Deictic(whole, 0)), j + 2);
      }
      j += atoms.is(j, "the") ? 1 : 0;
    } else if (word.equals("earlier") || word.equals("later")) {
      return earlierIn(i);
    } else {
      return null;
    }
    Found inner = at(j);
    return inner == null || inner.phrase() instanceof Phrase.Length
        ? null
        : new Found(new Phrase.About(inner.phrase()), inner.to());
  }

  private @Nullable Unit wholeUnit(int i) {
    CalendarWord unit = CalendarWord.of(atoms.word(i), Kind.UNIT);
    return unit != null && !atoms.word(i).endsWith("s") && unit.unit().compareTo(Unit.HOUR) > 0
        ? unit.unit()
        : null;
  }

  /** "earlier this month", "later in the day", "later that week", "earlier on Friday". */
  private @Nullable Found earlierIn(int i) {
    boolean inThe = atoms.is(i + 1, "in") && atoms.is(i + 2, "the");
    Unit unit = inThe ? wholeUnit(i + 3) : null;
    if (unit != null) {
      return unit == Unit.DAY
          ? new Found(new Phrase.FromOther(Unit.DAY, 0), i + 4)
          : new Found(new Phrase.Deictic(unit, 0), i + 4);
    }
    int j = i + (atoms.is(i + 1, "on") || atoms.is(i + 1, "in") ? 2 : 1);
    Found inner = at(j);
    boolean point = inner != null && !(inner.phrase() instanceof Phrase.Length);
    return point ? inner : null;
  }

  private @Nullable Found holiday(int i, String word) {
    if (!HOLIDAY_STARTS.contains(word) || !atoms.capital(i)) {
      return null;
    }
    StringBuilder words = new StringBuilder();
    Found best = null;
    for (int j = i; j < i + 4; j++) {
      if (words.length() > 0 && !atoms.glued(j)) {
        words.append(' ');
      }
      words.append(atoms.word(j).replace('’', '\''));
      CalendarWord known = CalendarWord.of(words.toString(), Kind.HOLIDAY);
      if (known != null && known.day() != null) {
        Phrase day =
            new Phrase.DayOfYear(known.day().getMonthValue(), known.day().getDayOfMonth(), 0);
        int year = dates.year(j + 1);
        best =
            year > 0
                ? new Found(new Phrase.Fixed(known.day().atYear(year)), j + 2)
                : new Found(day, j + 1);
      }
    }
    return best;
  }

  /** "today", "yesterday afternoon", "the day before yesterday". */
  private @Nullable Found day(int i, String word) {
    CalendarWord known = CalendarWord.of(word, Kind.DAY);
    if (known != null) {
      return new Found(new Phrase.Deictic(Unit.DAY, known.number()), dates.afterPart(i + 1));
    }
    boolean now = word.equals("currently") || word.equals("presently");
    if (now || word.equals("present") && atoms.is(i - 1, "at")) {
      return new Found(new Phrase.Deictic(Unit.MONTH, 0), i + 1);
    }
    if (word.equals("day") && atoms.is(i + 1, "before") && atoms.is(i + 2, "yesterday")) {
      return new Found(new Phrase.Deictic(Unit.DAY, -2), i + 3);
    }
    if (word.equals("day") && atoms.is(i + 1, "after") && atoms.is(i + 2, "tomorrow")) {
      return new Found(new Phrase.Deictic(Unit.DAY, 2), i + 3);
    }
    return null;
  }

  /** "last week", "this coming Friday", "next month", "last April", "last night", "last summer". */
  private @Nullable Found shifted(int i, String word) {
    Shift shift = SHIFTS.get(word);
    if (shift == null) {
      return other(i, word);
    }
    int j = i + 1;
    Shift inner = SHIFTS.get(atoms.word(j));
    if (word.equals("this") && inner != null) {
      shift = inner;
      j++;
    }
    j += CalendarWord.of(atoms.word(j), Kind.EDGE) != null ? 1 : 0;
    String next = atoms.word(j);
    CalendarWord known = CalendarWord.of(next);
    if (known == null) {
      return null;
    }
    int offset = shift == Shift.LAST ? -1 : shift == Shift.NEXT ? 1 : 0;
    return switch (known.kind()) {
      case WEEKDAY -> {
        Found dated = dates.at(j);
        if (dated != null && !(dated.phrase() instanceof Phrase.Weekday)) {
          yield dated;
        }
        Phrase weekday = new Phrase.Weekday(known.number(), shift, 0, false);
        yield new Found(weekday, dates.afterPart(j + 1));
      }
      case MONTH ->
          atoms.capital(j) && !(atoms.word(j).length() == 3 && atoms.is(j + 1, "."))
              ? new Found(new Phrase.Month(0, known.number(), shift), j + 1)
              : null;
      case SEASON -> new Found(new Phrase.Season(known.number(), 0, shift), j + 1);
      case PART -> {
        boolean lastNight = shift == Shift.LAST && next.equals("night");
        boolean today = shift == Shift.THIS && !next.equals("noon");
        yield lastNight || today
            ? new Found(new Phrase.Deictic(Unit.DAY, lastNight ? -1 : 0), j + 1)
            : null;
      }
      case UNIT ->
          next.endsWith("s") || known.unit().compareTo(Unit.WEEKEND) < 0
              ? nextDay(shift, known.unit(), j)
              : new Found(new Phrase.Deictic(known.unit(), offset), j + 1);
      default -> null;
    };
  }

  /** "the next day", "the previous day": seen from another day that the text told. */
  private static @Nullable Found nextDay(Shift shift, Unit unit, int j) {
    boolean relative = unit == Unit.DAY && shift != Shift.THIS;
    return relative
        ? new Found(new Phrase.FromOther(Unit.DAY, shift == Shift.NEXT ? 1 : -1), j + 1)
        : null;
  }

  /** "the following day", "the same day", "that week". */
  private @Nullable Found other(int i, String word) {
    Unit unit = wholeUnit(i + 1);
    if (unit == null) {
      return null;
    }
    return switch (word) {
      case "following" -> new Found(new Phrase.FromOther(unit, 1), i + 2);
      case "preceding" -> new Found(new Phrase.FromOther(unit, -1), i + 2);
      case "same", "that" -> new Found(new Phrase.FromOther(unit, 0), i + 2);
      default -> null;
    };
  }

  /** A day that exists; null for "February 30". */
  static @Nullable Phrase fixed(int year, int month, int day) {
    try {
      return new Phrase.Fixed(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return null;
    }
  }
}
