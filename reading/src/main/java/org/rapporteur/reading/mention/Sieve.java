package org.rapporteur.reading.mention;

/** One way to tell what words refer to. Sieves are asked in order; the first that knows decides. */
interface Sieve {

  /** Resolves the draft and names the rule, or leaves it as it is. */
  void resolve(Draft draft, Line line, Cast cast);
}
