package org.rapporteur.reading.language;

/**
 * Relations that cannot be right. Phrases are coordinated by a word that says so: where only a
 * comma joins "a cousin of his" and "the banker Ana Ruiz", the second tells who the first is.
 */
final class RelationFaults {

  private RelationFaults() {}

  /** Makes appositions of named descriptions that are coordinated without "and" or "or". */
  static void mend(String[] forms, Upos[] upos, int[] heads, String[] relations) {
    for (int i = 2; i < forms.length; i++) {
      int head = heads[i];
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
  private static boolean joined(int[] heads, String[] relations, int head) {
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
