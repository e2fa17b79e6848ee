package org.rapporteur.reading.time;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Upos;

/**
 * Times told beside an event in the order of words, for sentences whose tree hangs them elsewhere:
 * "and on Tuesday he appointed her", "was arrested there on Friday".
 */
final class TimeWindow {

  private static final Set<Upos> PHRASE =
      EnumSet.of(Upos.NOUN, Upos.PROPN, Upos.ADJ, Upos.NUM, Upos.DET);
  private static final int OPENING = 16;
  private static final int BEFORE = 8;
  private static final int AFTER = 12;

  private TimeWindow() {}

  /** The time beside this verb; null if a verb or an event stands between. */
  static @Nullable TimeMention beside(Sentence s, List<TimeMention> times, int verb) {
    if (s.upos(verb) != Upos.VERB) {
      return possessive(s, times, verb);
    }
    TimeMention best = null;
    for (TimeMention time : times) {
      boolean told = !time.edtf().isEmpty() && time.kind() != TimeMention.Kind.LENGTH;
      if (told
          && !TimeHost.isModifier(s, time)
          && !TimeHost.isCompared(s, time)
          && (opening(s, time, verb) || before(s, time, verb) || after(s, time, verb))) {
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

  /** "Today's Supreme Court ruling": only words of the noun's own phrase stand between. */
  private static @Nullable TimeMention possessive(Sentence s, List<TimeMention> times, int noun) {
    for (TimeMention time : times) {
      int mark = time.to();
      boolean own =
          !time.edtf().isEmpty()
              && mark < noun
              && noun - mark <= AFTER
              && (s.form(mark).equals("'s") || s.form(mark).equals("’s"));
      for (int t = mark + 1; own && t < noun; t++) {
        own = PHRASE.contains(s.upos(t)) || s.form(t).equals("of");
      }
      if (own) {
        return time;
      }
    }
    return null;
  }

  /** "Thursday, soldiers killed …": a time that opens the sentence is that of its first verb. */
  private static boolean opening(Sentence s, TimeMention time, int verb) {
    int left = time.from() - 1;
    left -= left >= 0 && s.upos(left) == Upos.ADP ? 1 : 0;
    boolean comma = time.to() < s.size() && s.form(time.to()).equals(",");
    if (left >= 0 || !comma || verb - time.to() > OPENING || !isFinite(s, verb)) {
      return false;
    }
    for (int t = time.to(); t < verb; t++) {
      boolean clause = s.upos(t) == Upos.SCONJ || s.xpos(t).startsWith("W");
      if (clause || isFinite(s, t) || s.xpos(t).equals("VBG")) {
        return false;
      }
    }
    return true;
  }

  /** A verb that makes a clause; names are sometimes tagged as verbs, never as finite ones. */
  private static boolean isFinite(Sentence s, int token) {
    return switch (s.xpos(token)) {
      case "VBD", "VBZ", "VBP" -> s.upos(token) == Upos.VERB;
      case "VB", "VBN" -> s.upos(token) == Upos.VERB && s.dependent(token, "aux") >= 0;
      default -> false;
    };
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
