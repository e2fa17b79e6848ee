package org.rapporteur.reading.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rapporteur.reading.claim.CareerWords.Kind;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Upos;

/**
 * Finds lists of offices by their words: "founder, President and chief executive officer". Trees of
 * such lists are often wrong, their words are plain.
 */
final class Positions {

  /** How many words a bracket behind an office may have: "Vice President (VP)". */
  private static final int BRACKET = 4;

  private Positions() {}

  private static boolean is(Sentence s, int token, Kind word) {
    if (token < 0 || token >= s.size()) {
      return false;
    }
    Set<String> words = CareerWords.of(word);
    String form = s.form(token);
    return words.contains(form)
        || words.contains(form.toLowerCase(Locale.ROOT))
        || words.contains(s.lemma(token).toLowerCase(Locale.ROOT));
  }

  static boolean isRole(Sentence s, int token) {
    return is(s, token, Kind.ROLE);
  }

  /** Words that stand between a subject and what it is: "also", "until recently". */
  static boolean isBeside(Sentence s, int token) {
    return token >= 0 && (s.upos(token) == Upos.ADV || is(s, token, Kind.BESIDE));
  }

  /** An adjective that tells when or how an office is held: "current". */
  static boolean isWay(Sentence s, int token) {
    return is(s, token, Kind.WAY);
  }

  /** Whether an office or post ends at this token. */
  static boolean endsAt(Sentence s, int token) {
    if (!is(s, token, Kind.OFFICE) && !is(s, token, Kind.POST)) {
      return false;
    }
    boolean noun = s.upos(token) != Upos.VERB && !s.xpos(token).equals("NNS");
    // "chief executive officer", "President Obama": the office goes on, or a name follows.
    boolean goesOn = is(s, token + 1, Kind.OFFICE) || is(s, token + 1, Kind.POST);
    return noun && !goesOn;
  }

  /** All lists of a sentence, each with its offices in text order. */
  static List<List<Position>> in(Sentence s) {
    List<List<Position>> lists = new ArrayList<>();
    List<Position> open = new ArrayList<>();
    for (int t = 0; t < s.size(); t++) {
      if (!endsAt(s, t)) {
        continue;
      }
      Position next = position(s, t, open.isEmpty() ? 0 : open.get(open.size() - 1).to());
      if (!open.isEmpty() && !isJoined(s, open.get(open.size() - 1), next.from())) {
        lists.add(open);
        open = new ArrayList<>();
      }
      open.add(next);
      t = next.to() - 1;
    }
    if (!open.isEmpty()) {
      lists.add(open);
    }
    return lists;
  }

  private static Position position(Sentence s, int head, int least) {
    int from = head;
    while (from - 1 >= least && isPart(s, from - 1, from, head)) {
      from--;
    }
    int to = head + 1;
    if (to < s.size() && s.lemma(to).toLowerCase(Locale.ROOT).startsWith("emerit")) {
      to++;
    }
    int of = to;
    while (of < s.size() && (s.lemma(of).equals("of") || s.is(of, "det"))) {
      of++;
    }
    while (of > to && is(s, of, Kind.OF)) {
      of++;
      to = of;
      if (of + 1 < s.size() && s.lemma(of).equals("of") && is(s, of + 1, Kind.OF)) {
        of++;
      }
    }
    if (to < s.size() && s.form(to).equals("(")) {
      for (int close = to + 1; close < Math.min(s.size(), to + BRACKET); close++) {
        if (s.form(close).equals(")")) {
          to = close + 1;
          break;
        }
      }
    }
    return new Position(from, head, to, is(s, head, Kind.OFFICE));
  }

  /** "chief", "Vice", "marketing": words before the last one that belong to the office. */
  private static boolean isPart(Sentence s, int token, int next, int head) {
    Upos pos = s.upos(token);
    if (is(s, token, Kind.OFFICE) || is(s, token, Kind.WAY)) {
      return true;
    }
    boolean word = pos == Upos.NOUN || pos == Upos.ADJ || pos == Upos.PROPN;
    boolean capital = isCapital(s, token);
    return word && next <= head && capital == isCapital(s, head);
  }

  static boolean isCapital(Sentence s, int token) {
    return token >= 0
        && token < s.size()
        && !s.form(token).isEmpty()
        && Character.isUpperCase(s.form(token).charAt(0));
  }

  /** Only commas, "and", articles between; "a producer and the head of" share no body. */
  private static boolean isJoined(Sentence s, Position before, int to) {
    int from = before.to();
    int first = before.from() - 1;
    boolean one = first >= 0 && (s.lemma(first).equals("a") || s.lemma(first).equals("an"));
    for (int t = from; t < to; t++) {
      String form = s.form(t);
      boolean joint =
          form.equals(",")
              || form.equals("&")
              || form.equals("/")
              || s.lemma(t).equals("and")
              || s.lemma(t).equals("or")
              || s.is(t, "det")
              || isBeside(s, t)
              || is(s, t, Kind.WAY);
      if (!joint || one && s.lemma(t).equals("the")) {
        return false;
      }
    }
    return true;
  }
}
