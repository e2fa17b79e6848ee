package org.rapporteur.reading.frame;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Upos;
import org.rapporteur.reading.syntax.Clause;

/**
 * What must and must not stand around a trigger: how a frame file tells one sense of a word from
 * another.
 *
 * @param needs one filler, not the actor, must be or be described by one of these; none: no matter
 * @param doers an actor must be or be described by one of these; none: no matter
 * @param unless no filler or object may be one of these
 * @param under what the trigger hangs on must be one of these; none: no matter
 * @param notUnder what the trigger hangs on must not be one of these
 * @param anaphor whether a definite noun alone may name an event again ("the visit")
 * @param passive whether the trigger may be a passive: who "is expected" to come is not asked to
 * @param capitals whether a single noun may stand with a capital letter, as titles do: "a Fellow"
 * @param alone whether its topic alone makes a claim, with nobody named: "protests over prices"
 */
record Limits(
    Set<String> needs,
    Set<String> doers,
    Set<String> unless,
    Set<String> under,
    Set<String> notUnder,
    boolean anaphor,
    boolean passive,
    boolean capitals,
    boolean alone) {

  /** "part of an aid programme" is of aid. */
  private static final Set<String> PARTS = Set.of("part", "most", "all", "some", "half", "portion");

  private static final Set<String> DOERS = Set.of("actor", "member");

  /** How narrowly a group tells its sense: the narrower of two that fit is meant. */
  int narrowness() {
    return (needs.isEmpty() ? 0 : 1) + (doers.isEmpty() ? 0 : 1) + (under.isEmpty() ? 0 : 1);
  }

  boolean allow(Sentence s, int token, List<FrameMatch.Filler> fillers) {
    return (passive || !Clause.isPassive(s, token))
        && position(s, token)
        && needed(s, fillers, needs, false)
        && needed(s, fillers, doers, true)
        && spared(s, token, fillers);
  }

  private boolean position(Sentence s, int token) {
    if (under.isEmpty() && notUnder.isEmpty()) {
      return true;
    }
    String head = s.head(token) < 0 ? "" : s.lemma(s.head(token));
    return (under.isEmpty() || under.contains(head)) && !notUnder.contains(head);
  }

  private static boolean needed(
      Sentence s, List<FrameMatch.Filler> fillers, Set<String> words, boolean ofDoers) {
    if (words.isEmpty()) {
      return true;
    }
    for (FrameMatch.Filler filler : fillers) {
      if (DOERS.contains(filler.role()) == ofDoers && describes(s, filler.head(), words)) {
        return true;
      }
    }
    return false;
  }

  private boolean spared(Sentence s, int token, List<FrameMatch.Filler> fillers) {
    if (unless.isEmpty()) {
      return true;
    }
    for (FrameMatch.Filler filler : fillers) {
      boolean doer = DOERS.contains(filler.role()) && filler.rule().equals("agent");
      if (!doer && (is(s, filler.head(), unless) || is(s, firstVerb(s, filler), unless))) {
        return false;
      }
    }
    for (int child : s.dependents(token)) {
      boolean object =
          s.is(child, "obj")
              || s.relation(child).equals("nsubj:pass")
              || s.is(child, "compound")
              || s.is(child, "amod");
      if (object && is(s, child, unless)) {
        return false;
      }
    }
    return true;
  }

  /** What a clause begins with: "asked not to be *named* said" is often read as one clause. */
  private static int firstVerb(Sentence s, FrameMatch.Filler filler) {
    for (int i = 0; i < filler.head(); i++) {
      if (s.begin(i) >= filler.span().begin() && s.upos(i) == Upos.VERB) {
        return i;
      }
    }
    return filler.head();
  }

  private static boolean describes(Sentence s, int head, Set<String> words) {
    if (is(s, head, words)) {
      return true;
    }
    int of = PARTS.contains(s.lemma(head)) ? s.dependent(head, "nmod") : -1;
    if (of > head && describes(s, of, words)) {
      return true;
    }
    for (int child : s.dependents(head)) {
      boolean part =
          s.is(child, "compound")
              || s.is(child, "nmod")
              || s.is(child, "flat")
              || s.is(child, "amod")
              || s.is(child, "conj");
      if (part && is(s, child, words)) {
        return true;
      }
    }
    return false;
  }

  private static boolean is(Sentence s, int token, Set<String> words) {
    // Names keep their capital in the lemma: "Energy Minister".
    String lemma = s.lemma(token);
    return words.contains(lemma)
        || words.contains(lemma.toLowerCase(Locale.ROOT))
        || words.contains(s.form(token));
  }

  /** Limits as they are read. */
  static final class Draft {
    Set<String> needs = Set.of();
    Set<String> doers = Set.of();
    Set<String> unless = Set.of();
    Set<String> under = Set.of();
    Set<String> notUnder = Set.of();
    boolean anaphor = true;
    boolean passive = true;
    boolean capitals = false;
    boolean alone = false;

    Limits limits() {
      return new Limits(
          Set.copyOf(needs),
          Set.copyOf(doers),
          Set.copyOf(unless),
          Set.copyOf(under),
          Set.copyOf(notUnder),
          anaphor,
          passive,
          capitals,
          alone);
    }
  }
}
