package org.rapporteur.reading.language;

import java.util.Locale;
import java.util.Set;

/**
 * A relative clause that no comma closes: in "His cousin, who ran the Fund will lead the office"
 * the tree gives the cousin nothing to do and lets him run what the Fund will do. A sentence with a
 * finite verb tells something of its first noun.
 */
final class OpenRelative {

  /** Verbs that do open what somebody will do: "his cousin, who said the Fund will lead". */
  private static final Set<String> OPENING =
      Set.of(
          "say", "tell", "think", "believe", "claim", "hope", "know", "fear", "insist", "argue",
          "warn", "add", "suggest", "feel", "see", "ensure", "mean", "predict", "expect", "wish");

  private OpenRelative() {}

  /** Gives the main clause back to the noun before the relative clause. */
  static void mend(String[] forms, Upos[] upos, int[] heads, String[] relations) {
    int noun = root(heads);
    if (noun < 0 || !nominal(upos[noun]) || child(heads, relations, noun, "cop", 0) >= 0) {
      return;
    }
    int verb = relative(forms, upos, heads, relations, noun);
    int thing = verb < 0 ? -1 : child(heads, relations, verb, "obj", verb);
    // What he ran is either read as the clause's subject, or as what the clause describes.
    int main = thing < 0 ? -1 : child(heads, relations, thing, "acl:relcl", thing);
    if (main < 0 && verb >= 0) {
      main = child(heads, relations, verb, thing < 0 ? "ccomp" : "xcomp", verb);
    }
    int object = main < 0 ? -1 : child(heads, relations, main, "nsubj", verb);
    if (object < 0
        || object > main
        || !nominal(upos[object])
        || child(heads, relations, main, "mark", 0) >= 0
        || !finite(forms, upos, heads, main, object)) {
      return;
    }
    heads[object] = thing >= 0 ? thing : verb;
    relations[object] = thing >= 0 ? "appos" : "obj";
    relations[verb] = "acl:relcl";
    heads[main] = -1;
    relations[main] = "root";
    heads[noun] = main;
    relations[noun] = "nsubj";
    for (int t = main + 1; t < heads.length; t++) {
      if (heads[t] == noun) {
        heads[t] = main;
      }
    }
  }

  /** The verb of "who ran" after a noun, if what it means needs a thing and no clause. */
  private static int relative(
      String[] forms, Upos[] upos, int[] heads, String[] relations, int noun) {
    for (int t = noun + 1; t < heads.length; t++) {
      boolean hangs = heads[t] == noun && upos[t] == Upos.VERB;
      int who = hangs ? child(heads, relations, t, "nsubj", noun) : -1;
      if (who >= 0
          && who < t
          && (forms[who].equals("who") || forms[who].equals("which"))
          && !OPENING.contains(Lemmatizer.lemma(forms[t], Upos.VERB, "VBD"))) {
        return t;
      }
    }
    return -1;
  }

  /** Whether an auxiliary right behind the object makes the clause after it finite. */
  private static boolean finite(String[] forms, Upos[] upos, int[] heads, int main, int object) {
    for (int t = object + 1; t < main; t++) {
      if (heads[t] == main && upos[t] == Upos.AUX) {
        String low = forms[t].toLowerCase(Locale.ROOT);
        return !low.equals("be") && !low.equals("been") && !low.equals("being");
      }
    }
    return false;
  }

  private static boolean nominal(Upos upos) {
    return upos == Upos.NOUN || upos == Upos.PROPN;
  }

  private static int root(int[] heads) {
    for (int t = 0; t < heads.length; t++) {
      if (heads[t] < 0) {
        return t;
      }
    }
    return -1;
  }

  /** The first child of this relation from a token on; or -1. */
  private static int child(int[] heads, String[] relations, int head, String relation, int from) {
    for (int t = from; t < heads.length; t++) {
      boolean same = relations[t].equals(relation) || relations[t].startsWith(relation + ":");
      if (heads[t] == head && same) {
        return t;
      }
    }
    return -1;
  }
}
