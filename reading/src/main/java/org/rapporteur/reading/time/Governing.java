package org.rapporteur.reading.time;

import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Upos;

/**
 * How well a time fits an event of its sentence. The time hangs on a word; the event is that word,
 * or one that happens when that word's does.
 */
final class Governing {

  static final int NEVER = Integer.MAX_VALUE;
  private static final int CLOSE = 2;
  private static final int SHARED = 6;
  private static final int LIMIT = 40;

  private Governing() {}

  /** 0 if the time hangs on the trigger itself, more the looser the tie, NEVER if it has none. */
  static int cost(Sentence s, TimeMention time, int trigger) {
    if (time.from() <= trigger && trigger < time.to()) {
      return NEVER;
    }
    int host = host(s, time);
    if (host < 0) {
      return NEVER;
    }
    int own = tie(s, host, trigger, time);
    if (own != NEVER) {
      return own;
    }
    if (!Times.isModifier(s, time.head(), time.to())) {
      int clause = clauseOf(s, host, time);
      if (clause >= 0 && clause != host) {
        int through = tie(s, clause, trigger, time);
        return through == NEVER ? NEVER : through + 1;
      }
    }
    return NEVER;
  }

  /** The word the time is told of. */
  private static int host(Sentence s, TimeMention time) {
    int host = s.head(time.head());
    if (host < 0) {
      return -1;
    }
    boolean modifier = Times.isModifier(s, time.head(), time.to());
    if (!modifier && s.upos(host) == Upos.VERB && host < time.from()) {
      return lower(s, host, time);
    }
    return host;
  }

  /** A time after an embedded clause is told of that clause, not of the verb of saying above. */
  private static int lower(Sentence s, int verb, TimeMention time) {
    int best = verb;
    for (int child : s.dependents(verb)) {
      boolean content =
          s.is(child, "ccomp") || s.is(child, "xcomp") && ClauseWord.SPEECH.has(s.lemma(verb));
      if (content
          && child > verb
          && child < time.from()
          && s.rightmost(child) < time.from()
          && ClauseWord.SPEECH.has(s.lemma(verb))) {
        best = child;
      }
    }
    return best;
  }

  /** From a noun that names no event up to the clause it stands in. */
  private static int clauseOf(Sentence s, int host, TimeMention time) {
    int t = host;
    for (int steps = 0; steps < LIMIT && t >= 0; steps++) {
      boolean nominal =
          s.upos(t) == Upos.NOUN
              || s.upos(t) == Upos.PROPN
              || s.upos(t) == Upos.PRON
              || s.upos(t) == Upos.NUM
              || s.upos(t) == Upos.ADJ
              || s.upos(t) == Upos.ADV;
      boolean clause = s.upos(t) == Upos.VERB || s.dependent(t, "cop") >= 0;
      if (clause) {
        return t;
      }
      boolean happens = t == host && ClauseWord.EVENT.has(s.lemma(t));
      if (!nominal || happens && isOblique(s, t)) {
        return -1;
      }
      t = s.head(t);
    }
    return -1;
  }

  private static boolean isOblique(Sentence s, int t) {
    return s.is(t, "obl") || s.is(t, "nmod");
  }

  private static int tie(Sentence s, int host, int trigger, TimeMention time) {
    if (host == trigger) {
      return 0;
    }
    if (s.upos(trigger) == Upos.VERB || s.dependent(trigger, "cop") >= 0) {
      int tie = ofVerb(s, host, trigger, time);
      return tie;
    }
    return ofNoun(s, host, trigger, time);
  }

  /** Verbs that happen when the host does: conjuncts, participles, joint infinitives. */
  private static int ofVerb(Sentence s, int host, int trigger, TimeMention time) {
    int up = s.head(trigger);
    if (up == host) {
      if (s.is(trigger, "conj")) {
        boolean before = time.to() <= host || time.from() < trigger;
        return before && !hasOwn(s, trigger, time) ? SHARED : NEVER;
      }
      if (s.is(trigger, "xcomp")) {
        return joint(s, host, trigger) ? CLOSE : NEVER;
      }
      if (s.is(trigger, "advcl")) {
        boolean participle = s.xpos(trigger).equals("VBG") && s.dependent(trigger, "mark") < 0;
        return participle && !ClauseWord.SPEECH.has(s.lemma(host)) ? SHARED : NEVER;
      }
      boolean light = s.upos(host) == Upos.NOUN && s.is(trigger, "acl") && participle(s, trigger);
      return light && ClauseWord.EVENT.has(s.lemma(host)) ? SHARED : NEVER;
    }
    if (s.head(host) == trigger && s.upos(host) == Upos.VERB && s.is(host, "conj")) {
      return NEVER;
    }
    return NEVER;
  }

  private static boolean participle(Sentence s, int token) {
    return s.xpos(token).equals("VBN") || s.xpos(token).equals("VBG");
  }

  private static boolean joint(Sentence s, int host, int trigger) {
    if (ClauseWord.JOINT.has(s.lemma(host))) {
      return true;
    }
    boolean passive = s.dependent(host, "aux:pass") >= 0 || s.dependent(host, "nsubj:pass") >= 0;
    boolean perfect = false;
    for (int child : s.dependents(trigger)) {
      perfect |= s.is(child, "aux") && s.lemma(child).equals("have");
    }
    return passive && perfect;
  }

  /** Whether the clause has a time of its own beside this one. */
  private static boolean hasOwn(Sentence s, int trigger, TimeMention time) {
    for (int child : s.dependents(trigger)) {
      boolean other = child < time.from() || child >= time.to();
      boolean temporal =
          s.relation(child).equals("obl:unmarked") || s.relation(child).equals("obl:tmod");
      if (other && temporal) {
        return true;
      }
    }
    return false;
  }

  /** Nouns whose event the host tells. */
  private static int ofNoun(Sentence s, int host, int trigger, TimeMention time) {
    int up = s.head(trigger);
    if (s.head(host) == trigger && isClause(s, host)) {
      boolean participle = s.relation(host).equals("acl");
      return participle || ClauseWord.OCCUR.has(s.lemma(host)) ? CLOSE : NEVER;
    }
    if (s.is(trigger, "conj") && up == host && !isClause(s, host)) {
      return SHARED;
    }
    int verb = verbAbove(s, trigger);
    if (verb != host || s.upos(host) != Upos.VERB) {
      return NEVER;
    }
    if (Times.isModifier(s, time.head(), time.to())) {
      return NEVER;
    }
    int phrase = phraseUnder(s, trigger, host);
    boolean occurs = ClauseWord.OCCUR.has(s.lemma(host));
    if (s.is(phrase, "obl")) {
      return phrase == trigger && isDuring(s, phrase) ? SHARED : NEVER;
    }
    if (phrase != trigger) {
      return NEVER;
    }
    boolean core = s.is(phrase, "obj") || s.is(phrase, "nsubj") || s.is(phrase, "xcomp");
    return core && occurs && !ClauseWord.SPEECH.has(s.lemma(host)) ? CLOSE + 1 : NEVER;
  }

  private static boolean isClause(Sentence s, int t) {
    return s.is(t, "acl");
  }

  private static int verbAbove(Sentence s, int token) {
    int t = s.head(token);
    for (int steps = 0; steps < LIMIT && t >= 0; steps++, t = s.head(t)) {
      if (s.upos(t) == Upos.VERB) {
        return t;
      }
    }
    return -1;
  }

  /** The dependent of the verb that the token stands under. */
  private static int phraseUnder(Sentence s, int token, int verb) {
    int t = token;
    while (s.head(t) != verb) {
      t = s.head(t);
    }
    return t;
  }

  private static boolean isDuring(Sentence s, int phrase) {
    int preposition = s.dependent(phrase, "case");
    if (preposition < 0) {
      return false;
    }
    return switch (s.lemma(preposition)) {
      case "in", "during", "at", "by", "with" -> true;
      default -> false;
    };
  }
}
