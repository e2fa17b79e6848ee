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
      found = of(Stance.PLANNED, s, token - 1);
    }
    if (found == null && isAsked(s, token) && !speech.isTold(sentence, token)) {
      found = of(Stance.POSSIBLE, s, s.size() - 1);
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
      int head = s.head(t);
      if (head < 0) {
        // A headline's future: "Norway to withdraw its troops".
        return Clause.hasTo(s, t) ? of(Stance.PLANNED, s, s.dependent(t, "mark")) : null;
      }
      Judgement governed = isOccasion(s, t, head) ? modifiers.of(s, head, false) : null;
      governed = governed == null ? governed(s, t, head) : governed;
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

  /** Whether it is what a question asks. */
  private static boolean isAsked(Sentence s, int token) {
    if (!s.form(s.size() - 1).equals("?")) {
      return false;
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
          return of(Stance.ALLEGED, s, child);
        }
      }
      boolean passive = t != token && Clause.isPassive(s, t) && s.dependent(t, "xcomp") >= 0;
      if (passive && cues.get("passive", s.lemma(t)) == Stance.ALLEGED) {
        return of(Stance.ALLEGED, s, t);
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
      boolean up = s.is(t, "obj") || s.is(t, "xcomp") || s.is(t, "nmod") && s.upos(t) == Upos.NOUN;
      t = up ? s.head(t) : -1;
    }
    return found;
  }

  /** What the head of a word makes of it. */
  private @Nullable Judgement governed(Sentence s, int t, int head) {
    String lemma = s.lemma(head);
    boolean noun = s.upos(head) == Upos.NOUN || s.upos(head) == Upos.PROPN;
    boolean infinitive = Clause.hasTo(s, t);
    boolean event = s.upos(t) == Upos.NOUN || s.upos(t) == Upos.PROPN;
    String preposition = before(s, t);
    if (noun) {
      boolean clause = (s.relation(t).equals("acl") || s.is(t, "advcl")) && infinitive;
      boolean gerund = s.relation(t).equals("acl") && s.xpos(t).equals("VBG");
      boolean phrase =
          s.is(t, "nmod") && !preposition.isEmpty() && !preposition.equals("with") && event;
      boolean compound = s.is(t, "compound");
      if (clause && s.head(head) < 0 && t > head && cues.get("noun", lemma) == null) {
        // A headline's future: "Minister to visit Oslo".
        return of(Stance.PLANNED, s, t);
      }
      int verb = s.head(head);
      if (clause && verb >= 0 && s.is(head, "nsubj")) {
        // "the vote to remove him failed"
        Judgement failed = of(cues.get("subject", s.lemma(verb)), s, verb);
        if (failed != null) {
          return failed;
        }
      }
      Judgement wanted = clause ? of(cues.get("noun-to", lemma), s, head) : null;
      if (wanted != null) {
        return wanted;
      }
      if (Complements.that(s, head) == t) {
        return of(cues.get("noun-that", lemma), s, head);
      }
      if (clause || gerund && !preposition.isEmpty() || phrase || compound) {
        return of(cues.get("noun", lemma), s, head);
      }
      return null;
    }
    boolean content = s.is(t, "csubj") || s.is(t, "ccomp") || s.is(t, "xcomp");
    if (content && s.upos(head) == Upos.ADJ && cues.has("adjective", lemma)) {
      return of(cues.get("adjective", lemma), s, head);
    }
    if (content && cues.has("truth", lemma)) {
      // "It is not true that the town was shelled."
      Stance truth = cues.get("truth", lemma);
      return truth == Stance.DENIED ? of(truth, s, head) : modifiers.negation(s, head);
    }
    boolean clausal = s.is(t, "xcomp") || s.is(t, "ccomp") || s.is(t, "advcl");
    if (clausal && infinitive) {
      Judgement yet = hasYet(s, head);
      if (yet != null) {
        return yet;
      }
      if (lemma.equals("be") || lemma.equals("go") && s.xpos(head).equals("VBG")) {
        return of(Stance.PLANNED, s, head);
      }
      if (lemma.equals("want") && s.dependent(head, "obj") >= 0) {
        return of(Stance.DEMANDED, s, head);
      }
      boolean passive = Clause.isPassive(s, head);
      Stance stance = passive ? cues.get("passive", lemma) : null;
      stance = stance == null && !isWish(s, head) ? cues.get("to", lemma) : stance;
      boolean said = cues.has("saying", s.lemma(t));
      if (stance == null && s.is(t, "advcl") && t > head && !said) {
        stance = Stance.PLANNED;
      }
      return of(stance, s, head);
    }
    int subject = s.dependent(head, "nsubj");
    if (content && Clause.isPassive(s, head) && (subject < 0 || s.lemma(subject).equals("it"))) {
      // "It is alleged that Chad bombed the port."
      return of(cues.get("passive", lemma), s, head);
    }
    for (int told : content ? s.dependents(head) : new int[0]) {
      // "rejected claims by Chad that it had won": the tree hangs both on the verb.
      if (told < t && s.upos(told) == Upos.NOUN && Complements.that(s, told) == t) {
        return of(cues.get("noun-that", s.lemma(told)), s, told);
      }
    }
    if (s.is(t, "xcomp") || s.is(t, "ccomp")) {
      Judgement wanted = of(cues.get("clause", lemma), s, head);
      if (wanted != null) {
        return wanted;
      }
    }
    if ((clausal || s.is(t, "obl")) && !preposition.isEmpty() && !preposition.equals("by")) {
      Judgement ing = of(cues.get("ing", lemma), s, head);
      if (ing != null && (s.xpos(t).equals("VBG") || event && cues.has("ing", lemma))) {
        return ing;
      }
    }
    if (event && (s.relation(t).equals("obj") || s.relation(t).equals("nsubj:pass"))) {
      return of(cues.get("object", lemma), s, head);
    }
    if (event && s.relation(t).equals("nsubj")) {
      Stance stance = cues.get("subject", lemma);
      boolean said = s.upos(head) == Upos.ADJ;
      return of(said ? cues.get("adjective", lemma) : stance, s, head);
    }
    return null;
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
        return of(Stance.DENIED, s, child);
      }
    }
    return null;
  }

  private static String before(Sentence s, int token) {
    int marker = s.dependent(token, "case");
    marker = marker < 0 ? s.dependent(token, "mark") : marker;
    return marker < 0 ? "" : s.lemma(marker);
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
    if (event && (relation.equals("obj") || relation.equals("nsubj:pass"))) {
      return cues.has("light", lemma);
    }
    if (event && s.is(t, "obl") && cues.has("carry", lemma)) {
      String preposition = before(s, t);
      return preposition.equals("on") || preposition.equals("in") || preposition.equals("with");
    }
    if (event && relation.equals("nsubj")) {
      return cues.has("happens", lemma);
    }
    if (s.is(t, "advcl") && s.xpos(t).equals("VBG")) {
      String mark = before(s, t);
      int begin = s.leftmost(t);
      boolean result = begin > 0 && s.form(begin - 1).equals(",") && s.is(head, "advcl");
      // "opened fire to disperse the crowd, killing two": what came of it is no purpose.
      return (mark.isEmpty() || mark.equals("with")) && !(result && Clause.hasTo(s, head));
    }
    return false;
  }

  private static @Nullable Judgement of(@Nullable Stance stance, Sentence s, int cue) {
    return stance == null || stance == Stance.ASSERTED
        ? null
        : new Judgement(stance, s.span(cue, cue + 1));
  }
}
