package org.rapporteur.reading.time;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Upos;

/**
 * Times told beside an event in the order of words, for sentences whose tree hangs them elsewhere:
 * "and on Tuesday he appointed her", "was arrested there on Friday".
 */
final class TimeWindow {

  private static final int BEFORE = 8;
  private static final int AFTER = 12;

  private TimeWindow() {}

  /** The time beside this verb; null if a verb or an event stands between. */
  static @Nullable TimeMention beside(Sentence s, List<TimeMention> times, int verb) {
    if (s.upos(verb) != Upos.VERB) {
      return null;
    }
    TimeMention best = null;
    for (TimeMention time : times) {
      boolean told = !time.edtf().isEmpty() && time.kind() != TimeMention.Kind.LENGTH;
      if (told
          && !TimeHost.isModifier(s, time)
          && (before(s, time, verb) || after(s, time, verb))) {
        best = best == null ? time : best;
      }
    }
    return best;
  }

  /**
   * The time in a clause with "since" behind a perfect: "have been held since it began in June".
   */
  static @Nullable TimeMention sinceClause(Sentence s, List<TimeMention> times, int trigger) {
    int verb = s.upos(trigger) == Upos.VERB ? trigger : s.head(trigger);
    if (times.isEmpty() || verb < 0 || !Years.perfect(s, verb)) {
      return null;
    }
    int since = -1;
    for (int t = trigger + 1; t < s.size() && since < 0; t++) {
      if (s.form(t).equals(";") || s.form(t).equals(",")) {
        return null;
      }
      since = s.form(t).equals("since") ? t : -1;
    }
    for (TimeMention time : times) {
      boolean told = time.kind() == TimeMention.Kind.AT && !time.edtf().isEmpty();
      if (since >= 0 && told && time.from() > since + 1) {
        return time;
      }
    }
    return null;
  }

  private static boolean before(Sentence s, TimeMention time, int verb) {
    int gap = verb - time.to();
    if (gap < 0 || gap > BEFORE || ClauseWord.SPEECH.has(s.lemma(verb))) {
      return false;
    }
    int left = time.from() - 1;
    left -= left >= 0 && s.upos(left) == Upos.ADP ? 1 : 0;
    boolean opens = left < 0 || s.upos(left) == Upos.PUNCT || s.upos(left) == Upos.CCONJ;
    return opens && nothingBetween(s, time.to(), verb);
  }

  private static boolean after(Sentence s, TimeMention time, int verb) {
    int gap = time.from() - verb;
    return gap > 0 && gap <= AFTER && nothingBetween(s, verb + 1, time.from());
  }

  private static boolean nothingBetween(Sentence s, int from, int to) {
    for (int t = from; t < to; t++) {
      Upos tag = s.upos(t);
      boolean event = tag == Upos.NOUN && ClauseWord.EVENT.has(s.lemma(t));
      boolean closed = tag == Upos.PUNCT && !s.form(t).equals("-");
      boolean clause = tag == Upos.SCONJ || s.xpos(t).startsWith("W");
      if (tag == Upos.VERB || event || closed || clause) {
        return false;
      }
    }
    return true;
  }
}
