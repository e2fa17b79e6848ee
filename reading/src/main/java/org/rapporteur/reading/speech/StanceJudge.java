package org.rapporteur.reading.speech;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.Stance;
import org.rapporteur.reading.language.Document;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Upos;
import org.rapporteur.reading.syntax.Clause;

/** Judges how far a text commits to an event, from what governs and modifies its trigger. */
public final class StanceJudge {

  private static final Set<String> PLANS =
      Set.of(
          "plan",
          "intend",
          "expect",
          "schedule",
          "prepare",
          "aim",
          "promise",
          "pledge",
          "vow",
          "agree",
          "decide",
          "seek",
          "want",
          "hope",
          "set",
          "offer",
          "threaten",
          "go",
          "due",
          "propose",
          "consider",
          "attempt",
          "try",
          "ready",
          "poised");
  private static final Set<String> DEMANDS =
      Set.of(
          "demand",
          "urge",
          "ask",
          "request",
          "call",
          "order",
          "require",
          "recommend",
          "advise",
          "instruct",
          "appeal",
          "encourage",
          "beg",
          "press");
  private static final Set<String> ALLEGATIONS =
      Set.of("accuse", "allege", "blame", "suspect", "purport", "charge");
  private static final Set<String> DENIALS =
      Set.of("deny", "refuse", "fail", "decline", "reject", "prevent", "stop", "avoid", "block");
  private static final Set<String> DOUBTFUL_ADVERBS =
      Set.of("allegedly", "reportedly", "purportedly", "apparently", "supposedly");
  private static final Set<String> NEGATIONS =
      Set.of("not", "never", "no", "without", "neither", "nor");

  private static final int DEEPEST = 12;

  /** The stance towards the event at a token. */
  public Judgement judge(Document document, int sentence, int token, Speech speech) {
    Sentence s = document.sentences().get(sentence);
    for (int t = token, depth = 0; t >= 0 && depth < DEEPEST; t = s.head(t), depth++) {
      Judgement own = local(s, t);
      if (own != null) {
        return own;
      }
      int head = s.head(t);
      if (head < 0) {
        break;
      }
      Judgement governed = governed(s, t, head);
      if (governed != null) {
        return governed;
      }
      if (endsScope(s, t)) {
        break;
      }
    }
    Judgement told = speech.told(sentence, token);
    return told != null ? told : new Judgement(Stance.ASSERTED, null);
  }

  /** A main, relative or reported clause stands by itself: what is above it does not reach in. */
  private static boolean endsScope(Sentence s, int token) {
    return s.relation(token).equals("acl:relcl")
        || s.is(token, "parataxis")
        || s.is(token, "ccomp")
        || s.is(token, "appos")
        || (s.is(token, "conj") && s.dependent(token, "nsubj") >= 0)
        || s.is(token, "nsubj")
        || s.is(token, "obl")
        || (s.is(token, "advcl") && !Clause.hasTo(s, token));
  }

  private static @Nullable Judgement local(Sentence s, int token) {
    for (int child : s.dependents(token)) {
      String lemma = s.lemma(child);
      if (s.is(child, "aux")) {
        switch (lemma) {
          case "will", "shall", "’ll", "'ll" -> {
            return of(Stance.PLANNED, s, child);
          }
          case "may", "might", "could" -> {
            return of(Stance.POSSIBLE, s, child);
          }
          case "would" -> {
            return of(Stance.PLANNED, s, child);
          }
          case "should", "must" -> {
            return of(Stance.DEMANDED, s, child);
          }
          default -> {}
        }
      }
      if (NEGATIONS.contains(lemma)
          && (s.is(child, "advmod") || s.is(child, "det") || s.is(child, "case"))) {
        return of(Stance.DENIED, s, child);
      }
      if (s.is(child, "advmod") && DOUBTFUL_ADVERBS.contains(lemma)) {
        return of(Stance.ALLEGED, s, child);
      }
      boolean conditional = s.is(child, "mark") && (lemma.equals("if") || lemma.equals("unless"));
      if (conditional) {
        return of(Stance.POSSIBLE, s, child);
      }
      if (s.is(child, "amod")) {
        switch (lemma) {
          case "planned", "upcoming", "proposed", "future", "scheduled", "plan", "forthcoming" -> {
            return of(Stance.PLANNED, s, child);
          }
          case "alleged", "suspected", "allege", "suspect" -> {
            return of(Stance.ALLEGED, s, child);
          }
          case "possible", "potential" -> {
            return of(Stance.POSSIBLE, s, child);
          }
          default -> {}
        }
      }
    }
    return null;
  }

  private static @Nullable Judgement governed(Sentence s, int token, int head) {
    String lemma = s.lemma(head);
    boolean complement =
        s.is(token, "xcomp")
            || s.is(token, "ccomp")
            || (s.is(token, "acl") && Clause.hasTo(s, token));
    boolean clausal = complement || s.is(token, "advcl");
    boolean object = s.is(token, "obj") || s.is(token, "obl") || s.is(token, "nsubj:pass");
    if (complement && PLANS.contains(lemma) && Clause.hasTo(s, token)) {
      return of(Stance.PLANNED, s, head);
    }
    if ((clausal && Clause.hasTo(s, token) || complement || marked(s, token, "for"))
        && DEMANDS.contains(lemma)
        && (s.upos(head) == Upos.VERB || s.upos(head) == Upos.NOUN)) {
      return of(Stance.DEMANDED, s, head);
    }
    if ((clausal || object && marked(s, token, "of")) && ALLEGATIONS.contains(lemma)) {
      return of(Stance.ALLEGED, s, head);
    }
    if ((complement || object && s.is(token, "obj")) && DENIALS.contains(lemma)) {
      return of(Stance.DENIED, s, head);
    }
    return null;
  }

  private static boolean marked(Sentence s, int token, String word) {
    for (int child : s.dependents(token)) {
      if ((s.is(child, "case") || s.is(child, "mark")) && s.lemma(child).equals(word)) {
        return true;
      }
    }
    return false;
  }

  private static Judgement of(Stance stance, Sentence s, int cue) {
    return new Judgement(stance, s.span(cue, cue + 1));
  }
}
