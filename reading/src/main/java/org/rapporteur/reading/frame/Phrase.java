package org.rapporteur.reading.frame;

import java.util.Locale;
import java.util.Set;
import org.rapporteur.reading.Span;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Upos;
import org.rapporteur.reading.syntax.TimeWords;

/** The fullest phrase around a head, without relative clauses, appositions and other conjuncts. */
final class Phrase {

  /** Prepositions that open a source or a reason, which are a clause's and no thing's. */
  private static final Set<String> ASIDE = Set.of("according", "due", "because", "despite", "amid");

  private Phrase() {}

  static Span of(Sentence s, int head) {
    return of(s, head, s.upos(head) == Upos.VERB || s.dependent(head, "cop") >= 0);
  }

  /** The phrase alone, where a noun is also what somebody is said to be. */
  static Span ofNoun(Sentence s, int head) {
    return of(s, head, s.upos(head) == Upos.VERB);
  }

  private static Span of(Sentence s, int head, boolean clause) {
    int[] range = {head, head};
    extend(s, head, range, clause, true);
    int from = range[0];
    int to = range[1];
    while (from < head && isEdge(s, from, head)) {
      from++;
    }
    while (to > head
        && (s.upos(to) == Upos.PUNCT && !s.form(to).equals("%") && !closes(s, from, to))) {
      to--;
    }
    return s.span(from, to + 1);
  }

  private static void extend(Sentence s, int token, int[] range, boolean clause, boolean top) {
    for (int child : s.dependents(token)) {
      if (inside(s, token, child, clause, top)) {
        range[0] = Math.min(range[0], child);
        range[1] = Math.max(range[1], child);
        extend(s, child, range, clause, false);
      }
    }
  }

  private static boolean inside(Sentence s, int head, int child, boolean clause, boolean top) {
    String relation = s.relation(child);
    if (clause) {
      return !(top
          && (relation.equals("mark") || s.is(child, "parataxis") || relation.equals("cc")));
    }
    if (top && relation.equals("appos") && s.upos(head) == Upos.NUM && child == head + 1) {
      // "25,000 tons", with the number made the head.
      return true;
    }
    switch (relation) {
      case "acl:relcl",
          "appos",
          "parataxis",
          "cop",
          "nsubj",
          "nsubj:pass",
          "case",
          "mark",
          "cc",
          "conj",
          "dislocated",
          "discourse",
          "advcl",
          "advcl:relcl",
          "expl",
          "vocative",
          "orphan",
          "ccomp",
          "aux" -> {
        return !top
            && !relation.equals("acl:relcl")
            && !relation.equals("appos")
            && !relation.equals("parataxis");
      }
      case "punct" -> {
        // Commas stand between a phrase and what does not belong to it.
        String form = s.form(child);
        return form.equals("-")
            || form.equals("–")
            || form.equals("(")
            || form.equals(")")
            || form.equals("/")
            || !top;
      }
      default -> {
        return !(top && (isAside(s, child) || isSetOff(s, child)));
      }
    }
  }

  /**
   * Times, sources and reasons that the tree hung on a noun: "64 prisoners on Saturday", "weapons
   * due to the embargo".
   */
  private static boolean isAside(Sentence s, int child) {
    int marker = s.is(child, "nmod") ? s.dependent(child, "case") : -1;
    if (marker < 0) {
      return false;
    }
    String word = s.form(marker).toLowerCase(Locale.ROOT);
    return ASIDE.contains(word) || TimeWords.isTime(s, child);
  }

  /** ", often backed by Chad,": a participle behind a comma is no part of whom it is told of. */
  private static boolean isSetOff(Sentence s, int child) {
    int before = s.is(child, "acl") ? s.leftmost(child) : -1;
    return before > 0 && (s.form(before).equals(",") || s.form(before - 1).equals(","));
  }

  private static boolean closes(Sentence s, int from, int to) {
    if (!s.form(to).equals(")")) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (s.form(i).equals("(")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isEdge(Sentence s, int token, int head) {
    // The preposition of "at least 4,000 shells" belongs to the number.
    int above = s.head(token);
    boolean number = above > token && above < head && s.is(above, "nmod");
    return s.upos(token) == Upos.PUNCT
        || s.upos(token) == Upos.CCONJ
        || s.is(token, "case") && !number
        || s.is(token, "mark");
  }
}
