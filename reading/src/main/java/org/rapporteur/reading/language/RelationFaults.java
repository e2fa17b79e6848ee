package org.rapporteur.reading.language;

import java.util.List;
import java.util.Set;

/**
 * Relations that cannot be right. Phrases are coordinated by a word that says so: where only a
 * comma joins "a cousin of his" and "the banker Ana Ruiz", the second tells who the first is. And
 * they are coordinated with their like: "and pensions" goes with what is discussed, not with
 * "discussed".
 */
final class RelationFaults {

  /** What hangs on a predicate, also on one whose verb is not said again. */
  private static final Set<String> CLAUSAL =
      Set.of("nsubj", "nsubj:pass", "cop", "aux", "obj", "xcomp", "advmod", "orphan");

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

  private RelationFaults() {}

  /** Makes appositions of named descriptions that are coordinated without "and" or "or". */
  static void mend(String[] forms, Upos[] upos, int[] heads, String[] relations) {
    withVerbs(forms, upos, heads, relations);
    gerunds(forms, upos, heads, relations);
    destinations(forms, heads, relations);
    for (int i = 2; i < forms.length; i++) {
      int head = heads[i];
      if (relations[i].equals("nsubj")
          && opensRelative(forms[i])
          && relations[head].equals("acl")) {
        relations[head] = "acl:relcl";
      }
      if (relations[i].equals("obj")
          && upos[head] == Upos.VERB
          && caseOf(heads, relations, i) > head) {
        // "importing due to its programme": no object stands behind a preposition.
        relations[i] = "obl";
      }
      if (relations[i].equals("conj")
          && upos[i] == Upos.NOUN
          && head < i
          && upos[head] == Upos.NOUN
          && described(forms, upos, i)
          && !joined(heads, relations, head)) {
        relations[i] = "appos";
      }
    }
  }

  /** "is considering arresting": right behind such a verb a gerund is what it is about. */
  private static void gerunds(String[] forms, Upos[] upos, int[] heads, String[] relations) {
    for (int i = 1; i < forms.length; i++) {
      int mark = i - 1;
      int object = heads[i];
      if (relations[i].equals("acl")
          && forms[mark].equals("from")
          && heads[mark] == i
          && relations[object].equals("obj")) {
        // "barring the army from buying tanks": not what army, but from what.
        heads[i] = heads[object];
        relations[i] = "advcl";
      }
      boolean adverbial = relations[i].equals("advcl") && heads[i] == i - 1;
      if (adverbial
          && upos[i] == Upos.VERB
          && forms[i].endsWith("ing")
          && takesGerund(forms[i - 1])) {
        relations[i] = "xcomp";
      }
    }
  }

  /** "the visit of the envoy to Lima": it is the visit that leads there. */
  private static void destinations(String[] forms, int[] heads, String[] relations) {
    for (int i = 1; i < forms.length; i++) {
      int marker = heads[i] < 0 || !relations[i].equals("nmod") ? -1 : caseOf(heads, relations, i);
      int traveller = heads[i];
      int journey = traveller < 0 ? -1 : heads[traveller];
      if (marker >= 0
          && journey >= 0
          && forms[marker].equals("to")
          && relations[traveller].equals("nmod")
          && JOURNEYS.contains(Lemmatizer.lemma(forms[journey], Upos.NOUN, "NNS"))) {
        heads[i] = journey;
      }
    }
  }

  private static int caseOf(int[] heads, String[] relations, int noun) {
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

  /** "Diallo, who resigned": a clause with a subject of its own is no participle's. */
  private static boolean opensRelative(String form) {
    return form.equals("who") || form.equals("which");
  }

  /** Hangs noun phrases that are coordinated with a verb on its object. */
  private static void withVerbs(String[] forms, Upos[] upos, int[] heads, String[] relations) {
    for (int i = 2; i < forms.length; i++) {
      int verb = heads[i];
      boolean noun = upos[i] == Upos.NOUN || upos[i] == Upos.PROPN;
      if (!noun || !relations[i].equals("conj") || upos[verb] != Upos.VERB || verb > i) {
        continue;
      }
      int object = -1;
      int first = i;
      boolean and = false;
      boolean clause = false;
      for (int t = 0; t < forms.length; t++) {
        if (heads[t] == verb && relations[t].equals("obj") && t > verb && t < i) {
          object = t;
        } else if (heads[t] == i) {
          first = Math.min(first, t);
          and |= relations[t].equals("cc");
          clause |= CLAUSAL.contains(relations[t]);
        }
      }
      if (object < 0 || clause) {
        continue;
      }
      if (and) {
        heads[i] = object;
      } else if (upos[i] == Upos.PROPN && forms[first].equals(",")) {
        heads[i] = object;
        relations[i] = "appos";
      }
    }
  }

  /** Whether ", the banker Ana Ruiz," stands around a noun. */
  private static boolean described(String[] forms, Upos[] upos, int noun) {
    int first = noun;
    while (first > 0 && (upos[first - 1] == Upos.ADJ || upos[first - 1] == Upos.NOUN)) {
      first--;
    }
    int last = noun;
    while (last + 1 < forms.length && upos[last + 1] == Upos.PROPN) {
      last++;
    }
    return first > 1
        && upos[first - 1] == Upos.DET
        && forms[first - 2].equals(",")
        && last > noun
        && (last + 1 == forms.length || upos[last + 1] == Upos.PUNCT);
  }

  /** Whether anything coordinated with this head has a word that coordinates. */
  static boolean joined(int[] heads, String[] relations, int head) {
    for (int t = 0; t < heads.length; t++) {
      int above = heads[t];
      boolean row = above == head || above >= 0 && heads[above] == head;
      if (row && relations[t].equals("cc")) {
        return true;
      }
    }
    return false;
  }
}
