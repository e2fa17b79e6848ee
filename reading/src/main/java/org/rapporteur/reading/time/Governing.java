package org.rapporteur.reading.time;

import java.util.Locale;
import java.util.Set;
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
  private static final Set<String> HOLDING =
      Set.of("serve", "act", "work", "reign", "rule", "govern");

  private static final Set<String> SETTING_OUT = Set.of("embark", "go", "set", "leave", "depart");

  private Governing() {}

  /** 0 if the time hangs on the trigger itself, more the looser the tie, NEVER if it has none. */
  static int cost(Sentence s, TimeMention time, int trigger) {
    if (time.from() <= trigger && trigger < time.to()) {
      return NEVER;
    }
    int host = TimeHost.of(s, time);
    if (host < 0) {
      return NEVER;
    }
    int own = tie(s, host, trigger, time);
    if (own != NEVER || TimeHost.isModifier(s, time)) {
      return own;
    }
    int clause = TimeHost.clauseOf(s, host);
    if (clause < 0 || clause == host) {
      return NEVER;
    }
    int through = tie(s, clause, trigger, time);
    return through == NEVER ? NEVER : through + 1;
  }

  private static int tie(Sentence s, int host, int trigger, TimeMention time) {
    if (host == trigger) {
      return 0;
    }
    boolean clause = s.upos(trigger) == Upos.VERB || s.dependent(trigger, "cop") >= 0;
    return clause ? ofVerb(s, host, trigger, time) : ofNoun(s, host, trigger, time);
  }

  /** Verbs that happen when the host does: conjuncts, participles, joint infinitives. */
  private static int ofVerb(Sentence s, int host, int trigger, TimeMention time) {
    if (s.head(host) == trigger) {
      boolean joint = s.is(host, "xcomp") && ClauseWord.JOINT.has(s.lemma(trigger));
      boolean during = s.is(host, "obl") && TimeHost.isDuring(s, host);
      return joint || during && !isClause(s, host) ? CLOSE + 1 : NEVER;
    }
    if (s.head(trigger) != host) {
      return NEVER;
    }
    if (s.is(trigger, "conj")) {
      boolean preposed = time.to() <= host;
      boolean alone = s.dependent(trigger, "nsubj") < 0 && time.from() < trigger;
      return (preposed || alone) && !hasOwn(s, trigger, time) ? SHARED : NEVER;
    }
    if (s.is(trigger, "xcomp")) {
      return joint(s, host, trigger) ? CLOSE : NEVER;
    }
    if (s.is(trigger, "advcl")) {
      boolean infinitive = mark(s, trigger).equals("to");
      boolean joint =
          infinitive && ClauseWord.JOINT.has(s.lemma(host)) && bare(s, host, trigger, time);
      return joint || participle(s, trigger) && !ClauseWord.SPEECH.has(s.lemma(host))
          ? SHARED
          : NEVER;
    }
    boolean reduced = s.upos(host) == Upos.NOUN && s.relation(trigger).equals("acl");
    return reduced && ClauseWord.EVENT.has(s.lemma(host)) ? SHARED : NEVER;
  }

  /** Whether nothing but the time stands between, so that the infinitive is the verb's own. */
  private static boolean bare(Sentence s, int host, int trigger, TimeMention time) {
    for (int child : s.dependents(host)) {
      boolean between = child > host && child < trigger;
      boolean own = child >= time.from() && child < time.to();
      if (between && !own && (s.is(child, "obj") || s.is(child, "obl"))) {
        return false;
      }
    }
    return true;
  }

  /** A participle that goes along: "killing three", "with Smith succeeding her". */
  private static boolean participle(Sentence s, int trigger) {
    String mark = mark(s, trigger);
    return s.xpos(trigger).equals("VBG") && (mark.isEmpty() || mark.equals("with"));
  }

  private static String mark(Sentence s, int clause) {
    int mark = s.dependent(clause, "mark");
    return mark < 0 ? "" : s.form(mark).toLowerCase(Locale.ROOT);
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
      String relation = s.relation(child);
      if (other && (relation.equals("obl:unmarked") || relation.equals("obl:tmod"))) {
        return true;
      }
    }
    return false;
  }

  /** Nouns whose event the host tells. */
  private static int ofNoun(Sentence s, int host, int trigger, TimeMention time) {
    if (s.head(host) == trigger) {
      return ofModified(s, host);
    }
    if (s.is(trigger, "conj") && s.head(trigger) == host && !isClause(s, host)) {
      return SHARED;
    }
    if (TimeHost.isModifier(s, time)) {
      return NEVER;
    }
    if (inside(s, host, trigger)) {
      return CLOSE + 1;
    }
    int phrase = phraseOf(s, trigger);
    int verb = phrase < 0 ? -1 : s.head(phrase);
    if (verb < 0 || s.upos(verb) != Upos.VERB) {
      return NEVER;
    }
    int tie = verb == host ? 0 : ofVerb(s, host, verb, time);
    return tie == NEVER || !shares(s, verb, phrase, trigger) ? NEVER : tie + CLOSE + 1;
  }

  /** "the attack in Kabul on Friday": a time hung on a place or thing inside the event's phrase. */
  private static boolean inside(Sentence s, int host, int trigger) {
    int t = host;
    while (t >= 0 && t != trigger && s.is(t, "nmod") && !ClauseWord.EVENT.has(s.lemma(t))) {
      t = s.head(t);
    }
    return t == trigger && t != host;
  }

  /** "the strike that hit …", "attacks carried out in …", "his resignation effective Friday". */
  private static int ofModified(Sentence s, int host) {
    if (isClause(s, host)) {
      boolean told = s.relation(host).equals("acl") || ClauseWord.OCCUR.has(s.lemma(host));
      return told ? CLOSE : NEVER;
    }
    return s.upos(host) == Upos.ADJ && s.is(host, "amod") ? CLOSE : NEVER;
  }

  /** The dependent of a verb that this noun heads, directly or as one of a series. */
  private static int phraseOf(Sentence s, int trigger) {
    int up = s.head(trigger);
    boolean series =
        up >= 0
            && s.upos(up) == Upos.NOUN
            && s.relation(trigger).equals("nmod")
            && switch (s.lemma(up)) {
              case "series", "wave", "round", "string", "spate", "number" -> true;
              default -> false;
            };
    return series ? up : up < 0 ? -1 : trigger;
  }

  private static boolean shares(Sentence s, int verb, int phrase, int trigger) {
    if (s.is(phrase, "obl")) {
      boolean holds = HOLDING.contains(s.lemma(verb)) && isAs(s, phrase);
      boolean sets = SETTING_OUT.contains(s.lemma(verb)) && isOn(s, phrase);
      boolean during = sets || TimeHost.isDuring(s, phrase);
      return holds || during && ClauseWord.EVENT.has(s.lemma(trigger));
    }
    if (s.lemma(verb).equals("follow") && s.is(phrase, "obj")) {
      return true;
    }
    boolean core = s.is(phrase, "obj") || s.is(phrase, "nsubj") || s.is(phrase, "xcomp");
    return core && ClauseWord.OCCUR.has(s.lemma(verb)) && !ClauseWord.SPEECH.has(s.lemma(verb));
  }

  private static boolean isAs(Sentence s, int phrase) {
    int preposition = s.dependent(phrase, "case");
    return preposition >= 0 && s.form(preposition).equalsIgnoreCase("as");
  }

  private static boolean isOn(Sentence s, int phrase) {
    int preposition = s.dependent(phrase, "case");
    return preposition >= 0 && s.form(preposition).equalsIgnoreCase("on");
  }

  private static boolean isClause(Sentence s, int t) {
    return s.is(t, "acl");
  }
}
