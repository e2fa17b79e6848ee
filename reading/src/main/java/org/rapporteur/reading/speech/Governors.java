package org.rapporteur.reading.speech;

import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.Stance;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Upos;
import org.rapporteur.reading.syntax.Clause;

/** What the word on which an event hangs makes of it: "planned to leave", "fears of an attack". */
final class Governors {

  private final StanceCues cues;
  private final Modifiers modifiers;

  Governors(StanceCues cues, Modifiers modifiers) {
    this.cues = cues;
    this.modifiers = modifiers;
  }

  /** What the head of a word makes of it. */
  @Nullable Judgement of(Sentence s, int t, int head) {
    String lemma = s.lemma(head);
    boolean noun = s.upos(head) == Upos.NOUN || s.upos(head) == Upos.PROPN;
    boolean infinitive = Clause.hasTo(s, t);
    boolean event = s.upos(t) == Upos.NOUN || s.upos(t) == Upos.PROPN;
    String preposition = before(s, t);
    if (noun) {
      Judgement alleged = modifiers.alleged(s, head);
      if (alleged != null && s.head(t) == head && !s.is(t, "appos") && !s.is(t, "conj")) {
        return alleged;
      }
      boolean clause = (s.relation(t).equals("acl") || s.is(t, "advcl")) && infinitive;
      boolean gerund = s.relation(t).equals("acl") && s.xpos(t).equals("VBG");
      boolean phrase =
          s.is(t, "nmod") && !preposition.isEmpty() && !preposition.equals("with") && event;
      boolean compound = s.is(t, "compound");
      if (clause && s.head(head) < 0 && t > head && cues.get("noun", lemma) == null) {
        // A headline's future: "Minister to visit Oslo".
        return judgement(Stance.PLANNED, s, t);
      }
      int verb = s.head(head);
      if (clause && verb >= 0 && s.is(head, "nsubj")) {
        // "the vote to remove him failed"
        Judgement failed = judgement(cues.get("subject", s.lemma(verb)), s, verb);
        if (failed != null) {
          return failed;
        }
      }
      boolean of = preposition.equals("of") && (event || gerund);
      Judgement wanted = clause ? judgement(cues.get("noun-to", lemma), s, head) : null;
      wanted = of ? judgement(cues.get("noun-of", lemma), s, head) : wanted;
      if (wanted != null) {
        return wanted;
      }
      if (Complements.that(s, head) == t) {
        return judgement(cues.get("noun-that", lemma), s, head);
      }
      if (clause || gerund && !preposition.isEmpty() || phrase || compound) {
        return judgement(cues.get("noun", lemma), s, head);
      }
      return null;
    }
    boolean unmarked = s.relation(t).equals("obl:unmarked");
    boolean as = preposition.equals("as") && !s.is(t, "advcl");
    if (event && (s.is(t, "xcomp") || as || unmarked) && cues.has("naming", lemma)) {
      // "called the raid an act of aggression": that is what the speaker takes it for.
      return judgement(cues.get("naming", lemma), s, head);
    }
    boolean content = s.is(t, "csubj") || s.is(t, "ccomp") || s.is(t, "xcomp");
    if (content && s.upos(head) == Upos.ADJ && cues.has("adjective", lemma)) {
      return judgement(cues.get("adjective", lemma), s, head);
    }
    if (content && cues.has("truth", lemma)) {
      // "It is not true that the town was shelled."
      Stance truth = cues.get("truth", lemma);
      return truth == Stance.DENIED ? judgement(truth, s, head) : modifiers.negation(s, head);
    }
    boolean clausal = s.is(t, "xcomp") || s.is(t, "ccomp") || s.is(t, "advcl");
    if (clausal && infinitive) {
      Judgement yet = hasYet(s, head);
      if (yet != null) {
        return yet;
      }
      if (lemma.equals("be") || lemma.equals("go") && s.xpos(head).equals("VBG")) {
        return judgement(Stance.PLANNED, s, head);
      }
      if (lemma.equals("want") && s.dependent(head, "obj") >= 0) {
        return judgement(Stance.DEMANDED, s, head);
      }
      boolean passive = Clause.isPassive(s, head);
      Stance stance = passive ? cues.get("passive", lemma) : null;
      stance = stance == null && !isWish(s, head) ? cues.get("to", lemma) : stance;
      stance = stance == Stance.ASSERTED && isVoteOn(s, head, t) ? Stance.PLANNED : stance;
      boolean said = cues.has("saying", s.lemma(t));
      if (stance == null && s.is(t, "advcl") && t > head && !said) {
        stance = Stance.PLANNED;
      }
      return judgement(stance, s, head);
    }
    int subject = s.dependent(head, "nsubj");
    if (content && Clause.isPassive(s, head) && (subject < 0 || s.lemma(subject).equals("it"))) {
      // "It is alleged that Chad bombed the port."
      return judgement(cues.get("passive", lemma), s, head);
    }
    for (int told : content ? s.dependents(head) : new int[0]) {
      // "rejected claims by Chad that it had won": the tree hangs both on the verb.
      if (told < t && s.upos(told) == Upos.NOUN && Complements.that(s, told) == t) {
        return judgement(cues.get("noun-that", s.lemma(told)), s, told);
      }
    }
    if (s.is(t, "xcomp") || s.is(t, "ccomp")) {
      Judgement wanted = judgement(cues.get("clause", lemma), s, head);
      if (wanted != null) {
        return wanted;
      }
    }
    if ((clausal || s.is(t, "obl")) && !preposition.isEmpty() && !preposition.equals("by")) {
      Judgement ing = judgement(cues.get("ing", lemma), s, head);
      if (ing != null && (s.xpos(t).equals("VBG") || event && cues.has("ing", lemma))) {
        return ing;
      }
    }
    if (s.is(t, "xcomp") && s.xpos(t).equals("VBG") && preposition.isEmpty()) {
      return judgement(cues.get("gerund", lemma), s, head);
    }
    if (event && (s.relation(t).equals("obj") || s.relation(t).equals("nsubj:pass"))) {
      return judgement(cues.get("object", withParticle(s, head)), s, head);
    }
    if (event && s.relation(t).equals("nsubj")) {
      Stance stance = cues.get("subject", lemma);
      boolean said = s.upos(head) == Upos.ADJ;
      return judgement(said ? cues.get("adjective", lemma) : stance, s, head);
    }
    return null;
  }

  /** "voted on a resolution to expel them": what is voted on is not done by that. */
  private static boolean isVoteOn(Sentence s, int verb, int act) {
    for (int child : s.lemma(verb).equals("vote") ? s.dependents(verb) : new int[0]) {
      String preposition = Clause.preposition(s, child);
      if (verb < child && child < act && (preposition.equals("on") || preposition.equals("for"))) {
        return s.upos(child) == Upos.NOUN;
      }
    }
    return false;
  }

  /** "I want to thank", "we would like to condemn": saying so does it. */
  private static boolean isWish(Sentence s, int verb) {
    int subject = s.dependent(verb, "nsubj");
    String who = subject < 0 ? "" : s.lemma(subject);
    String lemma = s.lemma(verb);
    return (who.equalsIgnoreCase("i") || who.equalsIgnoreCase("we"))
        && (lemma.equals("want") || lemma.equals("wish") || lemma.equals("like"));
  }

  /** "has yet to sign". */
  private static @Nullable Judgement hasYet(Sentence s, int head) {
    for (int child : s.dependents(head)) {
      if (s.lemma(child).equals("yet") && s.lemma(head).equals("have")) {
        return judgement(Stance.DENIED, s, child);
      }
    }
    return null;
  }

  /** "call-off" of "called off a visit". */
  private static String withParticle(Sentence s, int verb) {
    int particle = s.dependent(verb, "compound:prt");
    return particle < 0 ? s.lemma(verb) : s.lemma(verb) + "-" + s.lemma(particle);
  }

  static String before(Sentence s, int token) {
    int marker = s.dependent(token, "case");
    marker = marker < 0 ? s.dependent(token, "mark") : marker;
    return marker < 0 ? "" : s.lemma(marker);
  }

  static @Nullable Judgement judgement(@Nullable Stance stance, Sentence s, int cue) {
    return stance == null || stance == Stance.ASSERTED
        ? null
        : new Judgement(stance, s.span(cue, cue + 1));
  }
}
