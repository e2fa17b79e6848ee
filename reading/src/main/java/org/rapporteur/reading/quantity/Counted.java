package org.rapporteur.reading.quantity;

import java.util.Set;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Upos;

/** Which noun a number counts. */
final class Counted {

  private static final int REACH = 8;
  private static final Set<String> PARTS =
      Set.of("member", "number", "total", "group", "kind", "type", "part", "piece");

  private Counted() {}

  /**
   * The token of the noun that the number in tokens {@code [from, to)} counts; the number's own
   * last token if it counts none that is named.
   */
  static int noun(Sentence s, int from, int to) {
    int number = to - 1;
    if (isOf(s, to)) {
      int below = nounAfter(s, to + 1);
      return below >= 0 ? below : number;
    }
    int next = nounAfter(s, to);
    if (next >= 0) {
      return next;
    }
    int head = headOutside(s, from, to);
    boolean counts =
        head >= 0
            && nominal(s, head)
            && Math.abs(head - number) <= REACH
            && head > number
            && (s.is(outermost(s, from, to), "nummod") || s.is(outermost(s, from, to), "amod"));
    return counts ? head : number;
  }

  private static boolean isOf(Sentence s, int token) {
    return token < s.size() && s.form(token).equalsIgnoreCase("of");
  }

  /** The head noun of the noun phrase that begins here: the last noun of an unbroken run. */
  private static int nounAfter(Sentence s, int start) {
    int best = -1;
    int limit = Math.min(s.size(), start + REACH);
    for (int t = start; t < limit; t++) {
      Upos tag = s.upos(t);
      if (tag == Upos.NOUN || tag == Upos.PROPN) {
        best = t;
        if (s.is(t, "conj")) {
          break;
        }
      } else if (joins(s, t, best)) {
        continue;
      } else {
        break;
      }
    }
    return best;
  }

  private static boolean joins(Sentence s, int t, int best) {
    Upos tag = s.upos(t);
    if (tag == Upos.ADJ || tag == Upos.DET && best < 0) {
      return best < 0 || nounFollows(s, t);
    }
    if (tag == Upos.PRON && best < 0) {
      return s.xpos(t).equals("PRP$");
    }
    boolean participle = tag == Upos.VERB && s.is(t, "amod");
    boolean hyphen = tag == Upos.PUNCT && tight(s, t) && s.form(t).length() == 1;
    boolean pair = tag == Upos.CCONJ && t + 1 < s.size() && adjectivePair(s, t);
    return (participle || pair) && nounFollows(s, t)
        || hyphen && t + 1 < s.size()
        || tag == Upos.NUM && best < 0 && nounFollows(s, t) && s.is(t, "compound");
  }

  private static boolean adjectivePair(Sentence s, int t) {
    Upos before = t == 0 ? Upos.X : s.upos(t - 1);
    Upos after = s.upos(t + 1);
    return before == Upos.ADJ && after == Upos.ADJ;
  }

  private static boolean tight(Sentence s, int t) {
    return t > 0 && t + 1 < s.size() && s.end(t - 1) == s.begin(t) && s.end(t) == s.begin(t + 1);
  }

  private static boolean nounFollows(Sentence s, int t) {
    for (int n = t + 1; n < Math.min(s.size(), t + 4); n++) {
      Upos tag = s.upos(n);
      if (tag == Upos.NOUN || tag == Upos.PROPN) {
        return true;
      }
      if (tag != Upos.ADJ && tag != Upos.VERB && tag != Upos.CCONJ) {
        return false;
      }
    }
    return false;
  }

  static boolean nominal(Sentence s, int t) {
    return s.upos(t) == Upos.NOUN || s.upos(t) == Upos.PROPN;
  }

  /** The token of the group whose head lies outside it. */
  static int outermost(Sentence s, int from, int to) {
    for (int t = to - 1; t >= from; t--) {
      if (s.head(t) < from || s.head(t) >= to) {
        return t;
      }
    }
    return to - 1;
  }

  private static int headOutside(Sentence s, int from, int to) {
    return s.head(outermost(s, from, to));
  }

  /** Whether counting this noun's members counts what stands after its "of". */
  static boolean isPart(Sentence s, int t) {
    return PARTS.contains(s.lemma(t));
  }
}
