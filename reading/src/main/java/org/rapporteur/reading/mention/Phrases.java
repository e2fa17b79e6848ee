package org.rapporteur.reading.mention;

import java.util.Set;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Upos;

/** What a described thing is called: the phrase without article, number and quantifier. */
final class Phrases {

  private static final Set<String> QUANTIFIERS =
      Set.of(
          "all",
          "another",
          "any",
          "both",
          "certain",
          "different",
          "each",
          "enough",
          "every",
          "few",
          "fewer",
          "half",
          "hundreds",
          "least",
          "less",
          "many",
          "more",
          "most",
          "much",
          "multiple",
          "nearly",
          "no",
          "numerous",
          "only",
          "or",
          "other",
          "others",
          "several",
          "some",
          "such",
          "than",
          "thousands",
          "unidentified",
          "unknown",
          "unnamed",
          "unspecified",
          "various",
          "about",
          "almost",
          "approximately",
          "around",
          "at",
          "up",
          "to",
          "over",
          "roughly",
          "additional",
          "first",
          "last",
          "latter",
          "same",
          "very",
          "dozens",
          "tens",
          "millions",
          "scores");

  private Phrases() {}

  /** First token of the name inside a described phrase. */
  static int nameFrom(Sentence s, int from, int head) {
    int t = from;
    while (t < head && (s.upos(t) == Upos.DET || s.upos(t) == Upos.NUM || quantity(s, t))) {
      t++;
    }
    return t;
  }

  private static boolean quantity(Sentence s, int t) {
    return QUANTIFIERS.contains(s.lemma(t))
        || QUANTIFIERS.contains(s.form(t))
        || s.upos(t) == Upos.PUNCT
        || s.upos(t) == Upos.SYM;
  }
}
