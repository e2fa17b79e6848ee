package org.rapporteur.reading.time;

import java.util.Locale;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Upos;
import org.rapporteur.reading.syntax.Occasion;

/**
 * The word a time is told of. Mostly the tree's; where trees are often wrong about times, position
 * and tense decide.
 */
final class TimeHost {

  private TimeHost() {}

  /** The token, or -1. */
  static int of(Sentence s, TimeMention time) {
    int host = s.head(time.head());
    if (isModifier(s, time)) {
      return host;
    }
    int main = mainClause(s, time);
    if (main >= 0) {
      return main;
    }
    int compared = compared(s, time);
    if (compared >= 0) {
      return compared;
    }
    if (time.kind() == TimeMention.Kind.SINCE) {
      int lasting = lasting(s, time, host);
      if (lasting >= 0) {
        return lasting;
      }
    }
    if (host >= 0 && s.upos(host) == Upos.VERB && host < time.from()) {
      return lower(s, host, time);
    }
    if (host >= 0 && ownsObject(s, host)) {
      return s.head(host);
    }
    return host;
  }

  /** Whether the time is only what an event is compared with, not when it happens. */
  static boolean isCompared(Sentence s, TimeMention time) {
    return compared(s, time) >= 0;
  }

  /** The "time" of "the first time that he has been in the city since 2000"; or -1. */
  private static int compared(Sentence s, TimeMention time) {
    int t = time.kind() == TimeMention.Kind.SINCE ? s.head(time.head()) : -1;
    while (t >= 0 && s.upos(t) != Upos.VERB) {
      t = s.head(t);
    }
    return t < 0 ? -1 : Occasion.of(s, t);
  }

  /** "announced his resignation Wednesday": the announcement's time. */
  private static boolean ownsObject(Sentence s, int host) {
    int verb = s.head(host);
    return s.is(host, "obj")
        && verb >= 0
        && ClauseWord.SPEECH.has(s.lemma(verb))
        && s.upos(host) == Upos.NOUN
        && !s.xpos(verb).equals("VBZ");
  }

  /** Whether the time stands before a noun as its modifier: "Sunday's vote", "the 2015 deal". */
  static boolean isModifier(Sentence s, TimeMention time) {
    return isModifier(s, time.head(), time.from(), time.to());
  }

  static boolean isModifier(Sentence s, int head, int from, int to) {
    int noun = s.head(head);
    if (to < s.size() && (s.form(to).equals("'s") || s.form(to).equals("’s"))) {
      return noun >= to;
    }
    boolean on = from > 0 && s.form(from - 1).equalsIgnoreCase("on");
    boolean behind = noun >= to && !on && !(to < s.size() && s.form(to).equals(","));
    return behind
        && (s.is(head, "compound")
            || s.is(head, "amod")
            || s.is(head, "nummod")
            || s.is(head, "nmod:poss")
            || s.upos(noun) == Upos.NOUN && s.is(head, "nmod"));
  }

  /** A time set off by commas before the main verb is told of the main clause. */
  private static int mainClause(Sentence s, TimeMention time) {
    int before = time.from() - 1;
    if (before >= 0 && s.upos(before) == Upos.ADP) {
      before--;
    }
    boolean opens = before < 0 || s.upos(before) == Upos.PUNCT && !s.form(before).equals(")");
    boolean closed = time.to() < s.size() && s.form(time.to()).equals(",");
    int root = s.root();
    if (!opens || !closed || root <= time.to()) {
      return -1;
    }
    boolean inserted = before >= 0 && s.form(before).equals(",") && insideClause(s, before, root);
    if (inserted || s.upos(root) != Upos.VERB && s.dependent(root, "cop") < 0) {
      return -1;
    }
    int content = s.dependent(root, "ccomp");
    boolean inverted = content >= 0 && content < root && content > time.to();
    return inverted ? content : root;
  }

  /** Whether a finite verb stands between the time and the root, so that another clause is open. */
  private static boolean insideClause(Sentence s, int time, int root) {
    for (int t = time + 1; t < root; t++) {
      if (s.upos(t) == Upos.VERB && !s.xpos(t).equals("VBG") && !s.xpos(t).equals("VBN")) {
        return true;
      }
    }
    return false;
  }

  /** "since" goes with a perfect; the nearest one before it, if the tree's host is none. */
  private static int lasting(Sentence s, TimeMention time, int host) {
    if (host >= 0 && s.upos(host) == Upos.VERB && Years.perfect(s, host)) {
      return -1;
    }
    for (int t = time.from() - 1; t >= 0; t--) {
      boolean perfect = s.upos(t) == Upos.VERB && s.dependent(t, "aux") >= 0 && Years.perfect(s, t);
      if (perfect) {
        return t;
      }
      if (s.form(t).equals(";")) {
        break;
      }
    }
    return -1;
  }

  /** A time after an embedded clause is told of that clause, not of the verb of saying above. */
  private static int lower(Sentence s, int verb, TimeMention time) {
    if (!ClauseWord.SPEECH.has(s.lemma(verb))) {
      return verb;
    }
    for (int child : s.dependents(verb)) {
      boolean content = s.is(child, "ccomp") && child > verb && child < time.from();
      if (content && s.rightmost(child) < time.from()) {
        return child;
      }
    }
    return verb;
  }

  /** From a noun that is not itself the event up to the clause it stands in; -1 if it is closed. */
  static int clauseOf(Sentence s, int host) {
    int t = host;
    for (int steps = 0; steps < s.size() && t >= 0; steps++) {
      if (s.upos(t) == Upos.VERB || s.dependent(t, "cop") >= 0) {
        return t;
      }
      boolean event = t == host && ClauseWord.EVENT.has(s.lemma(t));
      boolean oblique = s.is(t, "obl") || s.is(t, "nmod");
      boolean source = oblique && isSource(s, t);
      if (source || event && oblique && !isDuring(s, t) || s.upos(t) == Upos.PUNCT) {
        return -1;
      }
      t = s.head(t);
    }
    return -1;
  }

  private static boolean isSource(Sentence s, int t) {
    int marker = s.dependent(t, "case");
    boolean according = marker >= 0 && s.form(marker).toLowerCase(Locale.ROOT).equals("according");
    int up = s.head(t);
    return according || up >= 0 && s.form(up).equalsIgnoreCase("according");
  }

  /** Whether a phrase tells in, during or by what something happens. */
  static boolean isDuring(Sentence s, int phrase) {
    int preposition = s.dependent(phrase, "case");
    if (preposition < 0) {
      return false;
    }
    return switch (s.form(preposition).toLowerCase(Locale.ROOT)) {
      case "in", "during", "at", "by", "with" -> true;
      default -> false;
    };
  }
}
