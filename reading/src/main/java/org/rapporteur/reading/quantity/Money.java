package org.rapporteur.reading.quantity;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Currencies by sign, code and word. */
final class Money {

  private static final int LONGEST = 3;
  private static final Map<String, String> CODES = codes();

  /**
   * A currency beside a number.
   *
   * @param code ISO 4217
   * @param to one past its last atom if it stands after the number
   */
  record Found(String code, int to) {}

  private Money() {}

  private static Map<String, String> codes() {
    Map<String, String> codes = new HashMap<>();
    FactFile.read(
        Money.class,
        "currencies.tsv",
        2,
        fact -> {
          if (!fact.field(1).matches("[A-Z]{3}")) {
            throw new IllegalArgumentException("not an ISO 4217 code: " + fact.field(1));
          }
          codes.put(fact.field(0), fact.field(1));
        });
    return Map.copyOf(codes);
  }

  /** Code of the sign or code that stands just before this atom. */
  static @Nullable String before(Atoms atoms, int i) {
    String word = atoms.word(i - 1);
    boolean sign = word.endsWith("$") || word.length() == 1 || word.length() == 3;
    String code = sign ? CODES.get(word) : null;
    boolean spaced = word.equals("$") && atoms.glued(i - 1);
    if (code != null && spaced) {
      String joined = CODES.get(atoms.word(i - 2) + word);
      return joined == null ? code : joined;
    }
    return code != null
            && (word.length() != 3
                || word.endsWith("$")
                || word.equals("usd")
                || word.equals("eur")
                || word.equals("gbp")
                || word.equals("chf"))
        ? code
        : null;
  }

  /** The currency word that begins at this atom, the longest. */
  static @Nullable Found after(Atoms atoms, int i) {
    int start = atoms.tightJoint(i) ? i + 1 : i;
    StringBuilder words = new StringBuilder();
    Found best = null;
    for (int n = 0; n < LONGEST; n++) {
      String word = atoms.word(start + n);
      String last = singular(word);
      String code = CODES.get(words + last);
      if (code != null) {
        best = new Found(code, start + n + 1);
      }
      words.append(word).append(' ');
    }
    return best;
  }

  private static String singular(String word) {
    boolean plural = word.length() > 3 && word.endsWith("s") && !word.endsWith("ss");
    return plural ? word.substring(0, word.length() - 1) : word;
  }
}
