package org.rapporteur.reading.speech;

import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.Stance;
import org.rapporteur.reading.language.Document;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Upos;
import org.rapporteur.reading.syntax.Clause;
import org.rapporteur.reading.syntax.Occasion;

/**
 * Judges how far a text commits to an event, from what stands beside its word and from what governs
 * it, up to the edge of its clause. Immutable and thread-safe.
 */
public final class StanceJudge {

  /** Longer ways up are broken trees. */
  private static final int DEEPEST = 10;

  private final StanceCues cues = StanceCues.shipped();
  private final Modifiers modifiers = new Modifiers(cues);
  private final Governors governors = new Governors(cues, modifiers);

  /** The stance towards the event at a token. */
  public Judgement judge(Document document, int sentence, int token, Speech speech) {
    Sentence s = document.sentences().get(sentence);
    Judgement found = climb(s, token, speech);
    if (found == null) {
      found = speech.alleged(sentence, token);
    }
    if (found == null) {
      found = hearsay(s, token);
    }
    if (found == null && isHeadline(s, token)) {
      found = Governors.judgement(Stance.PLANNED, s, token - 1);
    }
    if (found == null && isAsked(s, token) && !speech.isTold(sentence, token)) {
      found = Governors.judgement(Stance.POSSIBLE, s, s.size() - 1);
    }
    return found != null ? found : new Judgement(Stance.ASSERTED, null);
  }

  private @Nullable Judgement climb(Sentence s, int token, Speech speech) {
    boolean beside = true;
    for (int t = token, depth = 0; t >= 0 && depth < DEEPEST; depth++) {
      if (beside) {
        boolean told = speech.isTold(s.index(), t);
        Judgement own = modifiers.of(s, t, told);
        if (own != null) {
          return own;
        }
      }
      Judgement told = speech.headed(s.index(), t);
      if (told != null) {
        return told;
      }
      Judgement arranged = beside ? arranged(s, t) : null;
      if (arranged != null) {
        return arranged;
      }
      int head = s.head(t);
      if (head < 0) {
        // A headline's future: "Norway to withdraw its troops".
        return Clause.hasTo(s, t)
            ? Governors.judgement(Stance.PLANNED, s, s.dependent(t, "mark"))
            : null;
      }
      Judgement governed = isOccasion(s, t, head) ? modifiers.of(s, head, false) : null;
      governed = governed == null ? governors.of(s, t, head) : governed;
      if (governed != null) {
        return negated(s, governed, head);
      }
      if (!reaches(s, t, head)) {
        return null;
      }
      beside = !(s.is(t, "conj") && s.upos(t) != Upos.VERB);
      t = head;
    }
    return null;
  }

  /** "It will be the first time that she has visited Lima": the visit is as sure as the time. */
  private static boolean isOccasion(Sentence s, int t, int head) {
    return Occasion.of(s, t) == head && s.dependent(head, "cop") >= 0;
  }

  /** "Norway to withdraw its troops": a headline's future, whatever the tree makes of it. */
  private static boolean isHeadline(Sentence s, int token) {
    if (token < 2 || !s.form(token - 1).equals("to") || s.upos(token) != Upos.VERB) {
      return false;
    }
    for (int t = 0; t < s.size(); t++) {
      String tag = s.xpos(t);
      boolean finite = tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP");
      if (t != token && (finite || tag.equals("MD"))) {
        return false;
      }
    }
    return true;
  }

  /** "announced that she was stepping down": what is going on when it is announced is to come. */
  private @Nullable Judgement arranged(Sentence s, int token) {
    int announcing = s.is(token, "ccomp") ? s.head(token) : -1;
    int aux = s.dependent(token, "aux");
    boolean progressive = s.xpos(token).equals("VBG") && aux >= 0 && s.lemma(aux).equals("be");
    return progressive && announcing >= 0 && s.lemma(announcing).equals("announce")
        ? Governors.judgement(Stance.PLANNED, s, aux)
        : null;
  }

  /** Whether it is what a question asks. */
  private static boolean isAsked(Sentence s, int token) {
    if (!s.form(s.size() - 1).equals("?")) {
      return false;
    }
    for (int t = 0; t < s.size(); t++) {
      // "Why did you join?" takes it for granted.
      if (s.lemma(t).equals("why")) {
        return false;
      }
    }
    for (int t = token; t >= 0; t = s.head(t)) {
      if (s.is(t, "acl") || s.is(t, "advcl") || s.is(t, "nmod")) {
        return false;
      }
    }
    return true;
  }

  /** "Reportedly" and "is reported to" hold for all that is told in their clause. */
  private @Nullable Judgement hearsay(Sentence s, int token) {
    for (int t = token, depth = 0; t >= 0 && depth < DEEPEST; t = s.head(t), depth++) {
      for (int child : s.dependents(t)) {
        if (s.is(child, "advmod") && cues.get("adverb", s.lemma(child)) == Stance.ALLEGED) {
          return Governors.judgement(Stance.ALLEGED, s, child);
        }
      }
      boolean passive = t != token && Clause.isPassive(s, t) && s.dependent(t, "xcomp") >= 0;
      if (passive && cues.get("passive", s.lemma(t)) == Stance.ALLEGED) {
        return Governors.judgement(Stance.ALLEGED, s, t);
      }
      if (s.is(t, "ccomp")
          || s.is(t, "acl")
          || s.is(t, "advcl")
          || s.is(t, "parataxis")
          || s.is(t, "conj") && s.dependent(t, "nsubj") >= 0) {
        return null;
      }
    }
    return null;
  }

  /** A plan or demand that is itself denied: "announced no plans to withdraw". */
  private Judgement negated(Sentence s, Judgement found, int governor) {
    if (found.stance() == Stance.DENIED) {
      return found;
    }
    int t = governor;
    for (int depth = 0; t >= 0 && depth < DEEPEST; depth++) {
      Judgement negation = modifiers.negation(s, t);
      if (negation != null) {
        return negation;
      }
      boolean refused =
          t == governor
              && s.is(t, "obj")
              && found.stance() != Stance.POSSIBLE
              && cues.get("object", s.lemma(s.head(t))) == Stance.DENIED;
      if (refused) {
        // "rejected an offer of talks": no talks.
        return new Judgement(Stance.DENIED, s.span(s.head(t), s.head(t) + 1));
      }
      boolean failed = t == governor && s.is(t, "obl") && Governors.before(s, t).equals("in");
      if (failed && cues.get("subject", s.lemma(s.head(t))) == Stance.DENIED) {
        // "failed in their attempt to capture the town"
        return new Judgement(Stance.DENIED, s.span(s.head(t), s.head(t) + 1));
      }
      boolean up = s.is(t, "obj") || s.is(t, "xcomp") || s.is(t, "nmod") && s.upos(t) == Upos.NOUN;
      t = up ? s.head(t) : -1;
    }
    return found;
  }

  /** Whether what is said of the head is said of the word too. */
  private boolean reaches(Sentence s, int t, int head) {
    String relation = s.relation(t);
    boolean event = s.upos(t) == Upos.NOUN || s.upos(t) == Upos.PROPN;
    String lemma = s.lemma(head);
    if (s.is(t, "conj")) {
      boolean own = s.dependent(t, "nsubj") >= 0 || s.dependent(t, "aux") >= 0;
      return event || !own && (s.xpos(t).equals(s.xpos(head)) || s.xpos(t).equals("VB"));
    }
    if (relation.equals("xcomp")) {
      return true;
    }
    if (relation.equals("compound:prt") || relation.equals("fixed") || relation.equals("flat")) {
      return true;
    }
    if (event && relation.equals("compound")) {
      return true;
    }
    if (event && s.is(t, "nmod") && Governors.before(s, t).equals("of")) {
      return cues.has("bearer", lemma);
    }
    if (event && (relation.equals("obj") || relation.equals("nsubj:pass"))) {
      return cues.has("light", lemma);
    }
    if (event && s.is(t, "obl") && cues.has("carry", lemma)) {
      String preposition = Governors.before(s, t);
      return preposition.equals("on") || preposition.equals("in") || preposition.equals("with");
    }
    if (event && relation.equals("nsubj")) {
      return cues.has("happens", lemma);
    }
    if (s.is(t, "advcl") && s.xpos(t).equals("VBG")) {
      String mark = Governors.before(s, t);
      int begin = s.leftmost(t);
      boolean result = begin > 0 && s.form(begin - 1).equals(",") && s.is(head, "advcl");
      // "opened fire to disperse the crowd, killing two": what came of it is no purpose.
      return (mark.isEmpty() || mark.equals("with")) && !(result && Clause.hasTo(s, head));
    }
    return false;
  }
}
