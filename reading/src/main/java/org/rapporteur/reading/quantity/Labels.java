package org.rapporteur.reading.quantity;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Upos;

/** Numbers that count nothing: years, days, ages, designations, labels, clock times, phones. */
final class Labels {

  private static final Set<String> LABEL_NOUNS = words("labels.tsv");
  private static final Set<String> TIME_UNITS = words("time-units.tsv");
  private static final Set<String> MONTHS =
      Set.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "jan.",
          "feb.",
          "mar.",
          "apr.",
          "jun.",
          "jul.",
          "aug.",
          "sept.",
          "sep.",
          "oct.",
          "nov.",
          "dec.",
          "jan",
          "feb",
          "mar",
          "apr",
          "jun",
          "jul",
          "aug",
          "sept",
          "sep",
          "oct",
          "nov",
          "dec");
  private static final Set<String> CLOCK =
      Set.of("a.m.", "p.m.", "am", "pm", "a.m", "p.m", "gmt", "utc", "o'clock", "local", "est");
  private static final Set<String> YEAR_CUES =
      Set.of(
          "in", "since", "until", "till", "by", "from", "of", "during", "early", "late", "mid",
          "before", "after", "to", "through", "and", "around", "circa", "the", "his", "its",
          "their", "'s", "’s", "(", "-", "–", "/", "last", "back");
  private static final Pattern CLOCK_TIME = Pattern.compile("\\d{1,2}[:.]\\d{2}([ap]m)?");
  private static final double FIRST_YEAR = 1500;
  private static final double LAST_YEAR = 2099;

  private Labels() {}

  private static Set<String> words(String file) {
    Set<String> words = new HashSet<>();
    FactFile.read(Labels.class, file, 1, fact -> words.add(fact.field(0)));
    return Set.copyOf(words);
  }

  /** "people" and "persons" are counted alike. */
  static boolean isPerson(String lemma) {
    return lemma.equals("people") || lemma.equals("person");
  }

  /** Whether the noun measures time, so that its number is a length or an age. */
  static boolean isTimeUnit(String lemma) {
    return TIME_UNITS.contains(lemma);
  }

  /**
   * Whether the number counts nothing.
   *
   * @param from first atom of the number itself
   * @param money whether a currency stands before it
   */
  static boolean isLabel(
      Sentence sentence, Atoms atoms, int from, Numerals.Numeral number, boolean money) {
    if (money) {
      return false;
    }
    int to = number.to();
    if (isDesignation(atoms, from, to)
        || MONTHS.contains(atoms.word(to))
        || isItem(atoms, from, to)
        || isLength(sentence, atoms, to)) {
      return true;
    }
    if (isAge(sentence, atoms, from, to)) {
      return true;
    }
    if (!number.digits()) {
      return isSection(sentence, atoms, from);
    }
    return isDay(atoms, from)
        || isYear(sentence, atoms, from, number)
        || CLOCK.contains(atoms.word(to))
        || CLOCK_TIME.matcher(atoms.word(from)).matches() && atoms.is(from - 1, "at")
        || isSection(sentence, atoms, from)
        || isPhone(atoms, from, to);
  }

  /** "F-16", "Hwasong-11", "COVID-19", "Boeing 737-800". */
  private static boolean isDesignation(Atoms atoms, int from, int to) {
    boolean gluedBefore =
        atoms.tightJoint(from - 1)
            && !Character.isDigit(last(atoms.word(from - 2)))
            && Character.isLetter(last(atoms.word(from - 2)))
            && !atoms.is(from - 2, "mid");
    return gluedBefore
        || atoms.is(from - 1, "/") && atoms.glued(from)
        || atoms.is(to, "/") && atoms.glued(to);
  }

  /** "1)", "(2)": numbers of a list. */
  private static boolean isItem(Atoms atoms, int from, int to) {
    return atoms.is(to, ")") && (from == 0 || atoms.is(from - 1, "(") || atoms.is(from - 1, ";"));
  }

  /** "two-day", "25 years": told as times. */
  private static boolean isLength(Sentence sentence, Atoms atoms, int to) {
    int next = atoms.tightJoint(to) ? to + 1 : to;
    return next < atoms.size() && TIME_UNITS.contains(sentence.lemma(atoms.token(next)))
        || next < atoms.size() && TIME_UNITS.contains(singular(atoms.word(next)));
  }

  private static String singular(String word) {
    return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
  }

  private static char last(String word) {
    return word.isEmpty() ? ' ' : word.charAt(word.length() - 1);
  }

  private static boolean isDay(Atoms atoms, int from) {
    return MONTHS.contains(atoms.word(from - 1))
        || (atoms.is(from - 1, "-") || atoms.is(from - 1, "–") || atoms.is(from - 1, "and"))
            && MONTHS.contains(atoms.word(from - 3));
  }

  private static boolean isYear(Sentence sentence, Atoms atoms, int from, Numerals.Numeral number) {
    double value = number.value();
    boolean four = atoms.word(from).length() == 4 && value >= FIRST_YEAR && value <= LAST_YEAR;
    if (!four) {
      return false;
    }
    if (number.to() < atoms.size()) {
      int next = atoms.token(number.to());
      boolean counts =
          sentence.xpos(next).equals("NNS") && !YEAR_CUES.contains(atoms.word(from - 1));
      boolean adjective = sentence.upos(next) == Upos.ADJ && from == 0;
      return !(counts || adjective);
    }
    return true;
  }

  /** "aged 34", "34-year-old", "the princess, 67, said". */
  private static boolean isAge(Sentence sentence, Atoms atoms, int from, int to) {
    boolean ofAge = atoms.is(from - 1, "of") && atoms.is(from - 2, "age");
    if (ofAge || atoms.is(from - 1, "aged") || atoms.is(from - 1, "age")) {
      return true;
    }
    boolean between =
        atoms.is(from - 1, ",")
            && (atoms.is(to, ",") || atoms.is(to, ".") || atoms.is(to, ";"))
            && from >= 2;
    boolean name = sentence.upos(atoms.token(Math.max(0, from - 2))) == Upos.PROPN;
    return between && (name || atoms.capital(from - 2))
        || between && sentence.xpos(atoms.token(from - 2)).equals("NN");
  }

  /** "Resolution 1718", "Article 5", "No. 10", "Boeing 737": a number after what it names. */
  private static boolean isSection(Sentence sentence, Atoms atoms, int from) {
    if (from == 0) {
      return false;
    }
    int before = atoms.token(from - 1);
    if (LABEL_NOUNS.contains(atoms.word(from - 1))
        && (atoms.capital(from - 1) || sentence.upos(before) == Upos.NOUN)) {
      return true;
    }
    int own = atoms.token(from);
    return sentence.upos(before) == Upos.PROPN && sentence.head(own) == before;
  }

  private static boolean isPhone(Atoms atoms, int from, int to) {
    return atoms.word(from).startsWith("+")
        || atoms.tightJoint(to) && atoms.tightJoint(to + 2)
        || atoms.tightJoint(from - 1) && atoms.tightJoint(from - 3);
  }
}
