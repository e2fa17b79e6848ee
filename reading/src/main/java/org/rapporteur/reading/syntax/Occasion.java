package org.rapporteur.reading.syntax;

import java.util.Set;
import org.rapporteur.reading.language.Sentence;

/** "The first time that he has been in Lima", "the occasion on which": nouns that count an act. */
public final class Occasion {

  private static final Set<String> NOUNS = Set.of("time", "occasion");

  private Occasion() {}

  /** Whether a noun counts what its relative clause tells. */
  public static boolean is(Sentence s, int noun) {
    return NOUNS.contains(s.lemma(noun));
  }

  /** The noun that counts what this verb tells, its token; -1 if none does. */
  public static int of(Sentence s, int verb) {
    int noun = s.is(verb, "acl") ? s.head(verb) : -1;
    return noun >= 0 && is(s, noun) ? noun : -1;
  }
}
