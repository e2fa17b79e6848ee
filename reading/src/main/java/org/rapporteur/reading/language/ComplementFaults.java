package org.rapporteur.reading.language;

import java.util.List;
import java.util.Set;

/**
 * What a verb or a journey takes, where trees hang it elsewhere: a gerund right behind a verb that
 * asks for one, what somebody is kept from, where a journey leads; and no object has a preposition.
 */
final class ComplementFaults {

  /** Verbs that take a gerund as their object. */
  private static final Set<String> GERUND_VERBS =
      Set.of(
          "consider",
          "stop",
          "begin",
          "start",
          "continue",
          "deny",
          "resume",
          "avoid",
          "suggest",
          "risk",
          "propose",
          "recommend",
          "admit",
          "discuss",
          "cease",
          "contemplate",
          "oppose");

  /** Nouns of going or bringing somewhere. */
  private static final Set<String> JOURNEYS =
      Set.of("visit", "trip", "journey", "flight", "return", "delivery", "shipment", "transfer");

  private ComplementFaults() {}

  static void mend(String[] forms, Upos[] upos, int[] heads, String[] relations) {
    for (int i = 1; i < forms.length; i++) {
      switch (heads[i] < 0 ? "root" : relations[i]) {
        case "advcl" -> gerund(forms, upos, heads, relations, i);
        case "acl" -> keptFrom(forms, heads, relations, i);
        case "nmod" -> destination(forms, heads, relations, i);
        case "obj" -> object(upos, heads, relations, i);
        default -> {}
      }
    }
  }

  /** "is considering arresting": right behind such a verb a gerund is what it is about. */
  private static void gerund(String[] forms, Upos[] upos, int[] heads, String[] relations, int i) {
    if (heads[i] == i - 1
        && upos[i] == Upos.VERB
        && forms[i].endsWith("ing")
        && takesGerund(forms[i - 1])) {
      relations[i] = "xcomp";
    }
  }

  /** "barring the army from buying tanks": not what army, but from what. */
  private static void keptFrom(String[] forms, int[] heads, String[] relations, int i) {
    int object = heads[i];
    if (forms[i - 1].equals("from") && heads[i - 1] == i && relations[object].equals("obj")) {
      heads[i] = heads[object];
      relations[i] = "advcl";
    }
  }

  /** "the visit of the envoy to Lima": it is the visit that leads there. */
  private static void destination(String[] forms, int[] heads, String[] relations, int i) {
    int marker = marker(heads, relations, i);
    int traveller = heads[i];
    int journey = heads[traveller];
    if (marker >= 0
        && journey >= 0
        && forms[marker].equals("to")
        && relations[traveller].equals("nmod")
        && JOURNEYS.contains(Lemmatizer.lemma(forms[journey], Upos.NOUN, "NNS"))) {
      heads[i] = journey;
    }
  }

  /** "importing due to its programme": no object stands behind a preposition. */
  private static void object(Upos[] upos, int[] heads, String[] relations, int i) {
    int verb = heads[i];
    if (upos[verb] == Upos.VERB && marker(heads, relations, i) > verb) {
      relations[i] = "obl";
    }
  }

  private static int marker(int[] heads, String[] relations, int noun) {
    for (int t = 0; t < noun; t++) {
      if (heads[t] == noun && relations[t].equals("case")) {
        return t;
      }
    }
    return -1;
  }

  private static boolean takesGerund(String verb) {
    for (String tag : List.of("VBG", "VBD", "VBZ")) {
      if (GERUND_VERBS.contains(Lemmatizer.lemma(verb, Upos.VERB, tag))) {
        return true;
      }
    }
    return false;
  }
}
