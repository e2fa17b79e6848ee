package org.rapporteur.reading.frame;

import java.util.Set;

/** Verbs that add little to the noun they govern: their subject does what the noun names. */
final class LightVerbs {

  private static final Set<String> LEMMAS =
      Set.of(
          "make",
          "pay",
          "give",
          "hold",
          "have",
          "take",
          "carry",
          "conduct",
          "launch",
          "stage",
          "mount",
          "lead",
          "begin",
          "start",
          "continue",
          "undertake",
          "perform",
          "commit",
          "wage",
          "open",
          "issue",
          "impose",
          "maintain",
          "announce",
          "sign",
          "offer",
          "deliver",
          "express",
          "voice",
          "declare",
          "complete",
          "plan",
          "organise",
          "organize",
          "pursue",
          "resume",
          "end",
          "submit",
          "file");

  private LightVerbs() {}

  static boolean contains(String lemma) {
    return LEMMAS.contains(lemma);
  }
}
