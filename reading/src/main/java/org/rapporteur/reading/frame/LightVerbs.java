package org.rapporteur.reading.frame;

import java.util.Set;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Upos;

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
          "file",
          "levy",
          "place",
          "slap",
          "extend",
          "orchestrate",
          "perpetrate",
          "execute",
          "host",
          "attend",
          "join",
          "enjoy",
          "provide",
          "reach",
          "register",
          "convey",
          "send",
          "intensify",
          "step",
          "suspend",
          "receive",
          "raise",
          "direct",
          "prepare",
          "coordinate",
          "attempt",
          "consider");

  private LightVerbs() {}

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
