package org.rapporteur.reading.time;

import java.util.Set;
import org.rapporteur.reading.quantity.Atoms;
import org.rapporteur.reading.time.TimeMention.Kind;

/**
 * The word before a time that says how the time bounds the event: "since", "until", "by", "from".
 *
 * @param word lower-case
 * @param kind what it makes of the time
 * @param words how many atoms it takes
 */
record Signal(String word, Kind kind, int words) {

  static final Signal NONE = new Signal("", Kind.AT, 0);

  private static final Set<String> UNTIL = Set.of("until", "till", "by", "before", "through");
  private static final Set<String> LASTING = Set.of("for", "over", "during");
  private static final Set<String> WITHIN = Set.of("in", "within");
  private static final Set<String> JOINTS = Set.of("to", "until", "till", "through", "thru");

  /** The signal that ends just before this atom. */
  static Signal before(Atoms atoms, int i) {
    int at = i - 1;
    int skipped = 0;
    while (skipped < 3 && isSkipped(atoms.word(at))) {
      at--;
      skipped++;
    }
    String word = atoms.word(at);
    int words = i - at;
    if (word.equals("of") && atoms.is(at - 1, "as")) {
      return new Signal("as of", Kind.UNTIL, words + 1);
    }
    if (word.equals("to") && atoms.is(at - 1, "prior")) {
      return new Signal("prior to", Kind.UNTIL, words + 1);
    }
    if (word.equals("since") || word.equals("after") && !atoms.is(at - 1, "day")) {
      return new Signal(word, Kind.SINCE, words);
    }
    if (UNTIL.contains(word)) {
      return new Signal(word, Kind.UNTIL, words);
    }
    boolean open =
        word.equals("from")
            || (word.equals("starting") || word.equals("beginning"))
            || word.equals("between");
    if (open) {
      return new Signal(word, Kind.AT, words);
    }
    boolean starts =
        (word.equals("on") || word.equals("in") || word.equals("from"))
            && (atoms.is(at - 1, "starting") || atoms.is(at - 1, "beginning"));
    if (starts) {
      return new Signal("starting", Kind.AT, words + 1);
    }
    boolean length = LASTING.contains(word) || WITHIN.contains(word);
    return length ? new Signal(word, Kind.AT, words) : NONE;
  }

  private static boolean isSkipped(String word) {
    return switch (word) {
      case "the",
          "at",
          "about",
          "around",
          "nearly",
          "almost",
          "more",
          "than",
          "least",
          "over",
          "some",
          "roughly",
          "least a" ->
          true;
      default -> false;
    };
  }

  /** Atom after the word that joins two times into a range, or -1. */
  static int joint(Atoms atoms, int i, Signal signal) {
    int next = i + (atoms.is(i, ",") ? 1 : 0);
    String word = atoms.word(next);
    boolean joins = JOINTS.contains(word) || atoms.dash(i) && next == i || word.equals("and");
    if (!joins) {
      return -1;
    }
    int at = next + 1;
    return at + (atoms.is(at, "the") ? 1 : 0);
  }

  /** Whether two phrases so joined are the ends of one time. */
  static boolean joins(Phrase first, Phrase second, String word) {
    boolean same = first.getClass() == second.getClass() || isDay(first) && isDay(second);
    boolean month = first instanceof Phrase.Month && isDay(second);
    boolean length = first instanceof Phrase.Length || second instanceof Phrase.Length;
    if (length || first instanceof Phrase.Range || second instanceof Phrase.Range) {
      return false;
    }
    if (word.equals("and")) {
      return same
          && (first instanceof Phrase.Year
              || first instanceof Phrase.Month
              || first instanceof Phrase.Weekday
              || first instanceof Phrase.DayOfYear);
    }
    boolean anyPoint =
        !(first instanceof Phrase.Deictic) && !(second instanceof Phrase.Deictic) || same;
    return same || month || anyPoint && !word.equals("-");
  }

  private static boolean isDay(Phrase phrase) {
    return phrase instanceof Phrase.Fixed
        || phrase instanceof Phrase.DayOfYear
        || phrase instanceof Phrase.Weekday;
  }

  boolean isNone() {
    return word.isEmpty();
  }

  boolean opensRange() {
    return word.equals("from")
        || word.equals("between")
        || word.equals("starting")
        || word.equals("beginning");
  }

  /** What is left of "from" and "between" when both ends were read. */
  Signal atRange() {
    return opensRange() ? new Signal(word, Kind.AT, words) : this.kind == Kind.AT ? NONE : this;
  }

  /** "from Monday", "starting in May" without an end. */
  Signal alone() {
    return word.equals("between") ? NONE : new Signal(word, Kind.SINCE, words);
  }

  boolean lasting() {
    return LASTING.contains(word);
  }

  boolean within() {
    return WITHIN.contains(word);
  }
}
