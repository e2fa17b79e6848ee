package org.rapporteur.reading.time;

import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.quantity.Atoms;
import org.rapporteur.reading.time.CalendarWord.Kind;
import org.rapporteur.reading.time.Phrase.Shift;
import org.rapporteur.reading.time.PhraseReader.Found;

/** Reads dates: days, months, years, decades, centuries, weekdays, quarters and seasons. */
final class DateReader {

  private static final Pattern DECADE = Pattern.compile("(1[5-9]|20)(\\d)0['’]?s");
  private static final Pattern SHORT_DECADE = Pattern.compile("['’]([3-9])0s");
  private static final Pattern ORDINAL = Pattern.compile("\\d{1,2}(st|nd|rd|th)");
  private static final Pattern FISCAL = Pattern.compile("fy(\\d{4})");
  private static final Pattern QUARTER = Pattern.compile("q([1-4])");
  private static final Map<String, Integer> ORDINALS =
      Map.of(
          "first", 1, "second", 2, "third", 3, "fourth", 4, "1st", 1, "2nd", 2, "3rd", 3, "4th", 4);
  private static final Map<String, Integer> DECADE_WORDS =
      Map.of("fifties", 195, "sixties", 196, "seventies", 197, "eighties", 198, "nineties", 199);
  private static final Set<String> JOINTS = Set.of("and", "to", "through", "until", "or", "&");
  private static final int QUARTER_CODES = 32;

  private final Atoms atoms;
  private final IntPredicate years;

  DateReader(Atoms atoms, IntPredicate years) {
    this.atoms = atoms;
    this.years = years;
  }

  @Nullable Found at(int i) {
    String word = atoms.word(i);
    CalendarWord known = CalendarWord.of(word);
    if (known != null) {
      return switch (known.kind()) {
        case MONTH -> month(i, known.number(), 0);
        case WEEKDAY -> weekday(i, known.number());
        case SEASON -> season(i, known.number());
        default -> null;
      };
    }
    if (word.equals("sun") && atoms.capital(i) && atoms.is(i + 1, ",")) {
      return weekday(i, 7);
    }
    char first = word.charAt(0);
    if (Character.isDigit(first) || first == '\'' || first == '’') {
      return digits(i, word);
    }
    if (first == 'f' || first == 'q') {
      Found found = fiscal(i, word);
      if (found != null) {
        return found;
      }
    }
    Integer decade = DECADE_WORDS.get(word);
    if (decade != null
        && (atoms.is(i - 1, "the") || CalendarWord.of(atoms.word(i - 1), Kind.EDGE) != null)) {
      return new Found(new Phrase.YearDigits(decade), i + 1);
    }
    Integer ordinal = ORDINALS.get(word);
    return ordinal != null ? quarter(i, ordinal) : null;
  }

  private @Nullable Found digits(int i, String word) {
    Found iso = iso(i);
    if (iso != null) {
      return iso;
    }
    int day = dayNumber(i);
    if (day > 0) {
      Found dayFirst = dayFirst(i, day);
      if (dayFirst != null) {
        return dayFirst;
      }
    }
    var decade = DECADE.matcher(word);
    if (decade.matches()) {
      return new Found(new Phrase.YearDigits(Integer.parseInt(word.substring(0, 3))), i + 1);
    }
    var shortDecade = SHORT_DECADE.matcher(word);
    if (shortDecade.matches()) {
      return new Found(new Phrase.YearDigits(190 + word.charAt(1) - '0'), i + 1);
    }
    if (ORDINAL.matcher(word).matches()) {
      if (atoms.is(i + 1, "century") || atoms.dash(i + 1) && atoms.is(i + 2, "century")) {
        int century = Integer.parseInt(word.substring(0, word.length() - 2)) - 1;
        int to = atoms.is(i + 1, "century") ? i + 2 : i + 3;
        return century >= 10 ? new Found(new Phrase.YearDigits(century), to) : null;
      }
      Integer ordinal = ORDINALS.get(word);
      return ordinal == null ? null : quarter(i, ordinal);
    }
    int year = year(i);
    return year > 0 && years.test(i) ? yearOrSpan(i, year) : null;
  }

  /** "2015", "2015–18", "2015/16". */
  private Found yearOrSpan(int i, int year) {
    String short2 = atoms.word(i + 2);
    boolean joint = atoms.tightJoint(i + 1) || atoms.is(i + 1, "/") && atoms.glued(i + 2);
    if (joint && short2.matches("\\d{2}") && !atoms.tightJoint(i + 3)) {
      int end = year / 100 * 100 + Integer.parseInt(short2);
      if (end > year && end - year < 50) {
        return new Found(new Phrase.Range(new Phrase.Year(year), new Phrase.Year(end)), i + 3);
      }
    }
    return new Found(new Phrase.Year(year), i + 1);
  }

  /** "2020-01-05". */
  private @Nullable Found iso(int i) {
    int year = year(i);
    boolean shaped =
        year > 0
            && atoms.tightJoint(i + 1)
            && atoms.tightJoint(i + 3)
            && atoms.word(i + 2).matches("\\d{2}")
            && atoms.word(i + 4).matches("\\d{2}");
    if (!shaped) {
      return null;
    }
    Phrase day =
        PhraseReader.fixed(
            year, Integer.parseInt(atoms.word(i + 2)), Integer.parseInt(atoms.word(i + 4)));
    return day == null ? null : new Found(day, i + 5);
  }

  /** "18 June 2024", "18th of June", "18 and 19 June", "15-24 May". */
  private @Nullable Found dayFirst(int i, int day) {
    int j = i + 1;
    int last = day;
    if ((JOINTS.contains(atoms.word(j)) || atoms.dash(j)) && dayNumber(j + 1) > day) {
      last = dayNumber(j + 1);
      j += 2;
    }
    j += atoms.is(j, "of") ? 1 : 0;
    CalendarWord month = CalendarWord.of(atoms.word(j), Kind.MONTH);
    if (month == null || !atoms.capital(j)) {
      return null;
    }
    return days(month.number(), day, last, j + 1, 0);
  }

  /** "June 18", "June 18-19, 2024", "June 18 and 19", "June 2024", "June". */
  private @Nullable Found month(int i, int month, int weekday) {
    if (!atoms.capital(i) || atoms.word(i).equals("mar") && atoms.capital(i + 1)) {
      return null;
    }
    boolean shortened = atoms.word(i).length() == 3 && month != 5 || atoms.is(i, "sept");
    int j = i + 1 + (shortened && atoms.is(i + 1, ".") && atoms.glued(i + 1) ? 1 : 0);
    int d = j + (atoms.is(j, "the") ? 1 : 0);
    int day = dayNumber(d);
    if (day > 0 && !(atoms.is(d + 1, ":"))) {
      int last = day;
      int to = d + 1;
      if (atoms.is(to, ",") && dayNumber(to + 1) > last && atoms.is(to + 2, "and")) {
        to += 2;
      }
      boolean joint = JOINTS.contains(atoms.word(to)) || atoms.dash(to);
      boolean plain =
          CalendarWord.of(atoms.word(to + 2), Kind.MONTH) == null
              && CalendarWord.of(atoms.word(to + 2), Kind.UNIT) == null;
      if (joint && plain && dayNumber(to + 1) > day) {
        last = dayNumber(to + 1);
        to += 2;
      }
      return days(month, day, last, to, weekday);
    }
    int y = j + (atoms.is(j, ",") || atoms.is(j, "of") ? 1 : 0);
    int year = year(y);
    if (year > 0) {
      return new Found(new Phrase.Month(year, month, Shift.NONE), y + 1);
    }
    return new Found(new Phrase.Month(0, month, Shift.NONE), j);
  }

  private @Nullable Found days(int month, int first, int last, int i, int weekday) {
    int y = i + (atoms.is(i, ",") || atoms.is(i, "of") ? 1 : 0);
    y += y == i && atoms.is(i, "in") && year(i + 1) > 0 ? 1 : 0;
    int year = year(y);
    boolean yearTold = year > 0 && !atoms.is(y + 1, "people");
    Phrase from = yearTold ? PhraseReader.fixed(year, month, first) : dayOf(month, first, weekday);
    Phrase to = yearTold ? PhraseReader.fixed(year, month, last) : dayOf(month, last, 0);
    if (from == null || to == null) {
      return null;
    }
    int end = afterPart(yearTold ? y + 1 : i);
    return new Found(first == last ? from : new Phrase.Range(from, to), end);
  }

  private static @Nullable Phrase dayOf(int month, int day, int weekday) {
    boolean exists = PhraseReader.fixed(2000, month, day) != null;
    return exists ? new Phrase.DayOfYear(month, day, weekday) : null;
  }

  /** "Tuesday", "Tuesday night", "Tuesday, June 18", "Tuesday of last week", "Tuesday last". */
  private @Nullable Found weekday(int i, int weekday) {
    if (!atoms.capital(i)) {
      return null;
    }
    int end = afterPart(i + 1);
    int j = end + (atoms.is(end, ",") || atoms.is(end, "(") || atoms.is(end, ".") ? 1 : 0);
    j += atoms.is(j, "the") ? 1 : 0;
    CalendarWord month = CalendarWord.of(atoms.word(j), Kind.MONTH);
    if (month != null && dayNumber(j + 1) > 0) {
      return month(j, month.number(), weekday);
    }
    int day = dayNumber(j);
    int m = j + (atoms.is(j + 1, "of") ? 2 : 1);
    CalendarWord after = day > 0 ? CalendarWord.of(atoms.word(m), Kind.MONTH) : null;
    if (after != null) {
      return days(after.number(), day, day, m + 1, weekday);
    }
    int w = end + (atoms.is(end, "of") ? 1 : 0);
    int shift = atoms.is(w, "last") ? -1 : atoms.is(w, "next") ? 1 : atoms.is(w, "this") ? 0 : 2;
    if (shift != 2 && atoms.is(w + 1, "week")) {
      return new Found(new Phrase.Weekday(weekday, Shift.NONE, shift, true), w + 2);
    }
    return new Found(new Phrase.Weekday(weekday, Shift.NONE, 0, false), end);
  }

  /**
   * "summer 2019", "the summer of 2019"; without a year only after "in" or "last", read elsewhere.
   */
  private @Nullable Found season(int i, int code) {
    int y = i + (atoms.is(i + 1, "of") ? 2 : 1);
    int year = year(y);
    if (year > 0) {
      return new Found(new Phrase.Season(code, year, Shift.NONE), y + 1);
    }
    int in = atoms.is(i - 1, "the") ? i - 2 : i - 1;
    boolean told = (atoms.is(in, "in") || atoms.is(in, "since")) && !atoms.is(i + 1, "of");
    return told && code != 23 ? new Found(new Phrase.Season(code, 0, Shift.NONE), i + 1) : null;
  }

  /** "Q1 2019", "FY2019", "fiscal year 2019". */
  private @Nullable Found fiscal(int i, String word) {
    var fiscal = FISCAL.matcher(word);
    if (fiscal.matches()) {
      return new Found(new Phrase.Year(Integer.parseInt(fiscal.group(1))), i + 1);
    }
    if (word.equals("fy") || word.equals("fiscal")) {
      int y = i + (atoms.is(i + 1, "year") ? 2 : 1);
      return year(y) > 0 ? new Found(new Phrase.Year(year(y)), y + 1) : null;
    }
    var quarter = QUARTER.matcher(word);
    if (quarter.matches()) {
      return quarterAt(i + 1, Integer.parseInt(quarter.group(1)));
    }
    Integer ordinal = ORDINALS.get(word);
    return ordinal == null ? null : quarter(i, ordinal);
  }

  private @Nullable Found quarter(int i, int ordinal) {
    int j = i + (atoms.dash(i + 1) ? 2 : 1);
    return atoms.is(j, "quarter") ? quarterAt(j + 1, ordinal) : null;
  }

  private Found quarterAt(int i, int ordinal) {
    int y = i + (atoms.is(i, "of") || atoms.is(i, ",") ? 1 : 0);
    int year = year(y);
    return year > 0
        ? new Found(new Phrase.Season(QUARTER_CODES + ordinal, year, Shift.NONE), y + 1)
        : new Found(new Phrase.Season(QUARTER_CODES + ordinal, 0, Shift.NONE), i);
  }

  /** Past "night", "at noon", "at 5 p.m.": times of day are below a day's precision. */
  int afterPart(int i) {
    return CalendarWord.of(atoms.word(i), Kind.PART) != null ? i + 1 : i;
  }

  /** The year that four digits here would be; 0 if they would not. */
  int year(int i) {
    String word = atoms.word(i);
    if (word.length() != 4 || !word.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return 0;
    }
    int year = Integer.parseInt(word);
    return year >= 1500 && year <= 2099 ? year : 0;
  }

  /** Day of month, "18" or "18th"; 0 if it is none. */
  private int dayNumber(int i) {
    String word = atoms.word(i);
    if (ORDINAL.matcher(word).matches()) {
      word = word.substring(0, word.length() - 2);
    }
    boolean short2 = !word.isEmpty() && word.length() <= 2;
    if (!short2 || !word.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return 0;
    }
    int day = Integer.parseInt(word);
    return day <= 31 ? day : 0;
  }
}
