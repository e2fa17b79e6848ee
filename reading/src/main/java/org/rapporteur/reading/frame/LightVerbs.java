package org.rapporteur.reading.frame;

import java.util.HashSet;
import java.util.Set;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Upos;
import org.rapporteur.reading.quantity.FactFile;

/** Verbs that add little to the noun they govern: their subject does what the noun names. */
final class LightVerbs {

  private static final Set<String> LEMMAS = read();

  private LightVerbs() {}

  private static Set<String> read() {
    Set<String> lemmas = new HashSet<>();
    String file = "/org/rapporteur/reading/frames/light-verbs.tsv";
    FactFile.read(LightVerbs.class, file, 1, fact -> lemmas.add(fact.field(0)));
    return lemmas;
  }

  /** The light verb that a noun is object of, in the active, the passive or a relative clause. */
  static int of(Sentence s, int noun) {
    int verb = s.head(noun);
    boolean object = s.relation(noun).equals("obj") || s.relation(noun).equals("nsubj:pass");
    if (verb >= 0 && object && s.upos(verb) == Upos.VERB && LEMMAS.contains(s.lemma(verb))) {
      return verb;
    }
    for (int child : s.dependents(noun)) {
      if (s.is(child, "acl") && s.upos(child) == Upos.VERB && LEMMAS.contains(s.lemma(child))) {
        return child;
      }
    }
    return -1;
  }
}
