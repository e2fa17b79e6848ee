package org.rapporteur.reading.quantity;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Cardinal numbers in words and digits. */
public final class Numerals {

  private static final double VAGUE_REACH = 10;
  private static final double SEVERAL_LOW = 2;

  /**
   * A number that the words name.
   *
   * @param value the number
   * @param to one past the last atom
   * @param vague whether the words name only an order of magnitude, such as "dozens"
   * @param high the largest number the words allow; {@code value} unless vague
   * @param digits whether written with digits only, so that it may be a year, a label or a day
   */
  public record Numeral(double value, int to, boolean vague, double high, boolean digits) {}

  private enum Kind {
    ONES,
    TENS,
    HUNDRED,
    SCALE,
    VAGUE,
    GROUP,
    SUFFIX
  }

  private record Word(Kind kind, double value) {}

  private static final Map<String, Word> WORDS = words();
  private static final Set<String> SEVERAL = Set.of("several", "few", "many", "some");

  private Numerals() {}

  private static Map<String, Word> words() {
    Map<String, Word> words = new HashMap<>();
    FactFile.read(
        Numerals.class,
        "numerals.tsv",
        3,
        fact ->
            words.put(
                fact.field(0),
                new Word(
                    Kind.valueOf(fact.field(1).toUpperCase(Locale.ROOT)),
                    Double.parseDouble(fact.field(2)))));
    return Map.copyOf(words);
  }

  /** Whether a lower-case word is one that numbers are made of. */
  public static boolean isNumber(String word) {
    return WORDS.containsKey(word);
  }

  /** Whether the word is a number that is tagged as a noun: "million", "dozens", "thousands". */
  static boolean isNumberNoun(String word) {
    return WORDS.containsKey(word) || WORDS.containsKey(word.toLowerCase(Locale.ROOT));
  }

  /** The number that begins at this atom, the longest; null if none does. */
  public static @Nullable Numeral at(Atoms atoms, int i) {
    String word = atoms.word(i);
    if (word.isEmpty()) {
      return null;
    }
    char first = word.charAt(0);
    if (first >= '0' && first <= '9' || first == '.' && word.length() > 1) {
      return digits(atoms, i);
    }
    if (word.equals("a") || word.equals("an")) {
      return afterArticle(atoms, i);
    }
    if (word.equals("half")) {
      int scale = i + 1 + (atoms.is(i + 1, "a") || atoms.dash(i + 1) ? 1 : 0);
      Word big = WORDS.get(atoms.word(scale));
      return big != null && (big.kind == Kind.SCALE || big.kind == Kind.GROUP)
          ? exact(big.value / 2, scale + 1, false)
          : null;
    }
    if (SEVERAL.contains(word)) {
      return several(atoms, i);
    }
    Word known = WORDS.get(word);
    if (known == null) {
      return null;
    }
    return switch (known.kind) {
      case VAGUE -> vague(atoms, i, known.value);
      case ONES, TENS -> spelled(atoms, i);
      case GROUP -> null;
      case HUNDRED, SCALE, SUFFIX -> null;
    };
  }

  private static Numeral exact(double value, int to, boolean digits) {
    return new Numeral(value, to, false, value, digits);
  }

  private static @Nullable Numeral afterArticle(Atoms atoms, int i) {
    Word next = WORDS.get(atoms.word(i + 1));
    if (next != null && (next.kind == Kind.HUNDRED || next.kind == Kind.SCALE)) {
      return atoms.dash(i + 2) ? null : grown(atoms, i + 1, 1, false);
    }
    if (next != null && next.kind == Kind.GROUP) {
      boolean couple = next.value == 2 && !atoms.is(i + 2, "of");
      return couple ? null : exact(next.value, i + 2, false);
    }
    boolean few = atoms.is(i + 1, "few") || atoms.is(i + 1, "couple");
    return few ? several(atoms, i + 1) : null;
  }

  /** "several hundred", "a few dozen", "several tens of thousands": only the magnitude is told. */
  private static @Nullable Numeral several(Atoms atoms, int i) {
    Word next = WORDS.get(atoms.word(i + 1));
    if (next == null) {
      return null;
    }
    return switch (next.kind) {
      case HUNDRED, SCALE, GROUP ->
          new Numeral(SEVERAL_LOW * next.value, i + 2, true, VAGUE_REACH * next.value, false);
      case VAGUE -> vague(atoms, i + 1, next.value);
      case ONES, TENS, SUFFIX -> null;
    };
  }

  private static Numeral vague(Atoms atoms, int i, double value) {
    double total = value;
    int to = i + 1;
    while (atoms.is(to, "of")) {
      Word next = WORDS.get(atoms.word(to + 1));
      if (next == null || next.kind != Kind.VAGUE) {
        break;
      }
      total *= next.value;
      to += 2;
    }
    return new Numeral(total, to, true, total * VAGUE_REACH, false);
  }

  /** "one hundred and seventy-six", "two and a half million", "twelve". */
  private static Numeral spelled(Atoms atoms, int i) {
    double total = 0;
    double group = 0;
    int at = i;
    int to = i;
    while (true) {
      Word word = WORDS.get(atoms.word(at));
      if (word == null) {
        break;
      }
      boolean first = to == i;
      if (word.kind == Kind.TENS && (first || group % 100 == 0)) {
        group += word.value;
      } else if (word.kind == Kind.ONES && (first || (group % 10 == 0 && roomForOnes(group)))) {
        group += word.value;
      } else if (word.kind == Kind.HUNDRED && group > 0 && group < 100) {
        group *= word.value;
      } else if (word.kind == Kind.SCALE && group > 0) {
        total += group * word.value;
        group = 0;
      } else {
        break;
      }
      to = at + 1;
      at = next(atoms, to);
    }
    if (total == 0 && atoms.is(to, "dozen")) {
      return exact(group * 12, to + 1, false);
    }
    if (total == 0 && atoms.is(to, "and") && atoms.is(to + 1, "a") && atoms.is(to + 2, "half")) {
      return grown(atoms, to + 3, group + 0.5, false);
    }
    return exact(total + group, to, false);
  }

  private static boolean roomForOnes(double group) {
    return group >= 20;
  }

  private static int next(Atoms atoms, int i) {
    boolean joined =
        atoms.tightJoint(i)
            || (atoms.is(i, "and") && isBig(atoms.word(i - 1)) && isSmall(atoms.word(i + 1)));
    return joined ? i + 1 : i;
  }

  private static boolean isBig(String word) {
    Word known = WORDS.get(word);
    return known != null && (known.kind == Kind.HUNDRED || known.kind == Kind.SCALE);
  }

  private static boolean isSmall(String word) {
    Word known = WORDS.get(word);
    return known != null && (known.kind == Kind.ONES || known.kind == Kind.TENS);
  }

  /** Multiplies by the scale words from {@code i} on. */
  private static Numeral grown(Atoms atoms, int i, double value, boolean digits) {
    double total = value;
    int to = i;
    for (Word word = WORDS.get(atoms.word(to));
        word != null && (word.kind == Kind.SCALE || word.kind == Kind.HUNDRED);
        word = WORDS.get(atoms.word(to))) {
      total *= word.value;
      to++;
    }
    return exact(total, to, digits && to == i);
  }

  private static @Nullable Numeral digits(Atoms atoms, int i) {
    String word = atoms.word(i);
    int end = 0;
    while (end < word.length() && isNumberPart(word, end)) {
      end++;
    }
    Double value = parsed(word.substring(0, end));
    if (value == null) {
      return null;
    }
    String rest = word.substring(end);
    if (rest.equals("+")) {
      return exact(value, i + 1, false);
    }
    if (!rest.isEmpty()) {
      Word suffix = WORDS.get(rest);
      return suffix != null && (suffix.kind == Kind.SUFFIX || suffix.kind == Kind.SCALE)
          ? exact(value * suffix.value, i + 1, false)
          : null;
    }
    Word next = WORDS.get(atoms.word(i + 1));
    if (next != null && next.kind == Kind.SUFFIX && next.value > 1000) {
      return exact(value * next.value, i + 2, false);
    }
    boolean joinedScale = atoms.tightJoint(i + 1) && isScale(atoms.word(i + 2));
    return grown(atoms, joinedScale ? i + 2 : i + 1, value, true);
  }

  private static boolean isScale(String word) {
    Word known = WORDS.get(word);
    return known != null && known.kind == Kind.SCALE;
  }

  private static boolean isNumberPart(String word, int i) {
    char c = word.charAt(i);
    boolean separator =
        (c == ',' || c == '.') && i + 1 < word.length() && Character.isDigit(word.charAt(i + 1));
    return c >= '0' && c <= '9' || separator;
  }

  /** A number with thousands separators checked; null for "1,23" or "1.2.3". */
  private static @Nullable Double parsed(String digits) {
    int point = digits.indexOf('.');
    if (point >= 0 && (digits.indexOf('.', point + 1) >= 0 || digits.indexOf(',', point) >= 0)) {
      return null;
    }
    String whole = point < 0 ? digits : digits.substring(0, point);
    String[] groups = whole.split(",", -1);
    for (int g = 1; g < groups.length; g++) {
      if (groups[g].length() != 3) {
        return null;
      }
    }
    if (digits.isEmpty() || digits.length() > 20) {
      return null;
    }
    return Double.valueOf(digits.replace(",", ""));
  }
}
