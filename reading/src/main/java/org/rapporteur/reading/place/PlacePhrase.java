package org.rapporteur.reading.place;

import org.rapporteur.reading.language.Sentence;

/** The tokens of the noun phrase that names a place, without preposition and relative clause. */
final class PlacePhrase {

  private PlacePhrase() {}

  /** First token and one past the last. */
  static int[] of(Sentence s, int head) {
    int from = head;
    int to = head + 1;
    for (int child : s.dependents(head)) {
      boolean before =
          s.is(child, "det")
              || s.is(child, "amod")
              || s.is(child, "compound")
              || s.is(child, "nummod")
              || s.is(child, "nmod:poss")
              || s.is(child, "flat");
      if (before && child < head) {
        from = Math.min(from, s.leftmost(child));
      }
      boolean after = s.is(child, "nmod") || s.is(child, "flat") || s.is(child, "appos");
      if (after && child > head) {
        to = Math.max(to, end(s, child));
      }
    }
    return new int[] {from, to};
  }

  private static int end(Sentence s, int token) {
    int to = token + 1;
    for (int child : s.dependents(token)) {
      boolean inner = s.is(child, "compound") || s.is(child, "flat") || s.is(child, "nmod");
      if (inner && child > token) {
        to = Math.max(to, end(s, child));
      }
    }
    return to;
  }
}
