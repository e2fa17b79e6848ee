package org.rapporteur.reading.speech;

import java.util.Set;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Upos;

/** The words around a common noun that describe a source: "two officials briefed on the talks". */
final class SpeakerPhrase {

  /** Said of how many, without telling them apart. */
  private static final Set<String> LEADING =
      Set.of("the", "a", "an", "some", "several", "many", "other", "both", "this", "that", "these");

  /** Before examples of what is described. */
  private static final Set<String> EXAMPLES = Set.of("include", "including", "such", "like");

  private SpeakerPhrase() {}

  /** First token of the description that hangs on a noun. */
  static int from(Sentence s, int head) {
    int from = head;
    while (from > 0
        && s.under(from - 1, head)
        && s.upos(from - 1) != Upos.ADP
        && !s.form(from - 1).equals("to")
        && !s.is(from - 1, "cc")
        && (s.upos(from - 1) != Upos.PUNCT || s.form(from - 1).equals("-"))) {
      from--;
    }
    return after(s, from, head);
  }

  /** The first of the words up to a noun that tells something of it. */
  static int after(Sentence s, int from, int head) {
    int first = from;
    while (first < head && LEADING.contains(s.lemma(first))) {
      first++;
    }
    return first;
  }

  /** One past the last token of the description, without relative clauses and appositions. */
  static int to(Sentence s, int head) {
    int to = head + 1;
    for (int child : s.dependents(head)) {
      boolean describes =
          s.is(child, "nmod") && !s.relation(child).equals("nmod:unmarked")
              || s.is(child, "flat")
              || s.relation(child).equals("acl") && !s.lemma(child).equals("cite");
      int marker = s.dependent(child, "case");
      describes &= marker < 0 || !EXAMPLES.contains(s.lemma(marker));
      if (child > head && describes && s.leftmost(child) == to && !hasComma(s, to, child)) {
        to = s.rightmost(child) + 1;
      }
    }
    if (to == head + 1 && to + 2 < s.size() && s.upos(to) == Upos.ADJ) {
      // "people familiar with the matter", "a person close to the talks"
      int place = s.dependent(to, "obl");
      boolean phrase = s.upos(to + 1) == Upos.ADP && place > to;
      to = phrase && s.leftmost(place) == to + 1 ? s.rightmost(place) + 1 : to;
    }
    while (to - 1 > head && s.upos(to - 1) == Upos.PUNCT) {
      to--;
    }
    return to;
  }

  private static boolean hasComma(Sentence s, int from, int to) {
    for (int t = from; t < to; t++) {
      if (s.upos(t) == Upos.PUNCT) {
        return true;
      }
    }
    return false;
  }
}
