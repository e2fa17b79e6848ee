package org.rapporteur.reading.time;

import java.util.Set;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Upos;
import org.rapporteur.reading.quantity.Atoms;

/** What the words around a number or month tell: a year or a count, a month or a name. */
final class Years {

  private static final Set<String> CUES =
      Set.of(
          "in", "since", "until", "till", "by", "from", "of", "during", "early", "late", "mid",
          "before", "after", "through", "circa", "the", "his", "its", "their", "’s", "'s", "(",
          "last", "back", "between", "year", "-", "–", "/", ",", "fiscal");

  private static final int COMPARISON_REACH = 14;
  private static final Set<String> ORDINALS =
      Set.of(
          "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
          "tenth", "last", "latest");

  private Years() {}

  /** Whether four digits are a year: not a count of what follows, not part of a bigger number. */
  static boolean isYear(Sentence s, Atoms atoms, int i) {
    String before = atoms.word(i - 1);
    if (!before.isEmpty() && "$€£¥".contains(before)) {
      return false;
    }
    if (atoms.is(i + 1, "%")
        || atoms.is(i + 1, "percent")
        || atoms.is(i + 1, "gmt")
        || atoms.is(i + 1, "utc")
        || atoms.is(i + 1, "hours")
        || atoms.is(i + 1, "local")) {
      return false;
    }
    if (i + 1 >= atoms.size()) {
      return CUES.contains(before) || before.isEmpty();
    }
    int next = atoms.token(i + 1);
    boolean counts = s.xpos(next).equals("NNS") && !CUES.contains(before);
    boolean path =
        atoms.is(i - 1, "/") && atoms.glued(i) && !shortNumber(atoms.word(i - 2))
            || atoms.is(i + 1, "/")
                && atoms.glued(i + 2)
                && !Character.isDigit(lead(atoms.word(i + 2)));
    if (path) {
      return false;
    }
    boolean label =
        i > 0
            && s.upos(atoms.token(i - 1)) == Upos.PROPN
            && !isCalendar(before)
            && !s.is(atoms.token(i), "obl")
            && s.head(atoms.token(i)) == atoms.token(i - 1)
            && !s.is(atoms.token(i), "nmod");
    boolean cued = CUES.contains(before) || isCalendar(before);
    boolean modifies =
        s.upos(next) == Upos.NOUN || s.upos(next) == Upos.PROPN || s.upos(next) == Upos.ADJ;
    boolean range =
        atoms.is(i - 1, "to") && atoms.word(i - 2).length() == 4
            || atoms.is(i - 1, "and") && atoms.word(i - 2).length() == 4;
    return !counts && !label && (cued || modifies || range || s.upos(next) == Upos.PUNCT && i > 0);
  }

  /** "the first trip in 24 years", "the biggest rally in a decade": compared, not placed ahead. */
  static boolean compared(Sentence s, int token) {
    for (int t = token - 1; t >= Math.max(0, token - COMPARISON_REACH); t--) {
      String tag = s.xpos(t);
      boolean ordinal = s.upos(t) == Upos.ADJ && ORDINALS.contains(s.lemma(t));
      if (ordinal || tag.equals("JJS") || tag.equals("RBS") || s.lemma(t).equals("only")) {
        return true;
      }
    }
    return false;
  }

  private static boolean shortNumber(String word) {
    return word.length() <= 2 && Character.isDigit(lead(word));
  }

  private static char lead(String word) {
    return word.isEmpty() ? ' ' : word.charAt(0);
  }

  private static boolean isCalendar(String word) {
    return CalendarWord.of(word) != null;
  }

  /** Whether a lone month is part of a name: "Theresa May", "March for Life". */
  static boolean isName(Sentence s, Atoms atoms, int i) {
    String word = atoms.word(i);
    if (word.equals("jan") && atoms.capital(i + 1)) {
      return true;
    }
    boolean ambiguous =
        word.equals("may")
            || word.equals("march")
            || word.equals("april")
            || word.equals("june")
            || word.equals("august");
    if (!ambiguous) {
      return false;
    }
    String before = atoms.word(i - 1);
    if (before.equals("in")
        || before.equals("since")
        || before.equals("last")
        || before.equals("of")
        || before.equals("early")
        || before.equals("late")
        || before.equals("until")
        || before.equals("next")
        || before.equals("by")
        || before.equals("this")) {
      return before.equals("by") && word.equals("may");
    }
    int token = atoms.token(i);
    boolean subject = s.is(token, "nsubj") || s.is(token, "obj") || s.is(token, "flat");
    boolean afterName = i > 0 && atoms.capital(i - 1) && s.upos(atoms.token(i - 1)) == Upos.PROPN;
    boolean owner = atoms.is(i + 1, "'s") || atoms.is(i + 1, "’s") || atoms.is(i + 1, "'");
    return subject || afterName || owner || i == 0 && !atoms.is(1, ",");
  }

  /** Whether the clause around the token is in the present perfect. */
  static boolean perfect(Sentence s, int token) {
    int steps = 0;
    for (int t = token; t >= 0 && steps < s.size(); t = s.head(t), steps++) {
      if (s.upos(t) == Upos.VERB || s.dependent(t, "cop") >= 0) {
        boolean have = false;
        for (int child : s.dependents(t)) {
          boolean aux = s.is(child, "aux") && s.lemma(child).equals("have");
          have |= aux && !s.form(child).equalsIgnoreCase("had");
        }
        return have;
      }
    }
    return false;
  }
}
