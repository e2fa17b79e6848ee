package org.rapporteur.reading.language;

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

  private RelationFaults() {}

  /** Makes appositions of named descriptions that are coordinated without "and" or "or". */
  static void mend(String[] forms, Upos[] upos, int[] heads, String[] relations) {
    withVerbs(forms, upos, heads, relations);
    for (int i = 2; i < forms.length; i++) {
      int head = heads[i];
      if (relations[i].equals("nsubj")
          && opensRelative(forms[i])
          && relations[head].equals("acl")) {
        relations[head] = "acl:relcl";
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
