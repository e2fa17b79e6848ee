package org.rapporteur.reading.language;

import java.util.Set;

/**
 * Tags that cannot be right. Behind "a" or "an" neither a plural can end the noun phrase nor a
 * plural verb follow it, so that in "an arms embargo" the last word is the noun; whose something is
 * must be named, so that the "offensive" of "its offensive against" is a noun; a sentence does not
 * begin with what somebody does, so that the first word of "Clashes with police" is a noun; a name
 * behind a quotation and an "s" says it; and a bracket is no name.
 */
final class TagFaults {

  private static final Set<String> PLURAL_ANYWAY =
      Set.of(
          "few", "dozen", "hundred", "thousand", "million", "billion", "couple", "lot", "number");

  private TagFaults() {}

  /** Makes nouns where only a noun can stand, and punctuation of brackets. */
  static void mend(String[] forms, Upos[] upos, String[] xpos) {
    for (int i = 0; i < forms.length; i++) {
      boolean bracket = forms[i].length() == 1 && "{}[]()".contains(forms[i]);
      if (bracket && upos[i] != Upos.PUNCT) {
        upos[i] = Upos.PUNCT;
        xpos[i] = "{[(".contains(forms[i]) ? "-LRB-" : "-RRB-";
      }
    }
    if (forms.length > 2
        && upos[0] == Upos.VERB
        && xpos[0].equals("VBZ")
        && isAdposition(xpos[1])) {
      upos[0] = Upos.NOUN;
      xpos[0] = "NNS";
    }
    for (int i = 2; i + 1 < forms.length; i++) {
      boolean said = xpos[i - 1].equals("''") && forms[i - 2].equals(",");
      if (said && xpos[i].equals("NNS") && upos[i + 1] == Upos.PROPN) {
        upos[i] = Upos.VERB;
        xpos[i] = "VBZ";
      }
    }
    for (int i = 1; i + 1 < forms.length; i++) {
      boolean owned = xpos[i - 1].equals("PRP$") || xpos[i - 1].equals("POS");
      boolean ended = xpos[i + 1].equals("IN") && !forms[i + 1].equals("of");
      if (owned && ended && xpos[i].equals("JJ") && !forms[i].equals("own")) {
        upos[i] = Upos.NOUN;
        xpos[i] = "NN";
      }
    }
    for (int i = 2; i < forms.length; i++) {
      boolean plural = xpos[i - 1].equals("NNS");
      boolean verb = xpos[i].equals("VBP") || plural && xpos[i].equals("VB");
      if (upos[i] == Upos.VERB && verb && begunByArticle(forms, upos, i - 1)) {
        upos[i] = Upos.NOUN;
        xpos[i] = "NN";
      }
    }
  }

  private static boolean isAdposition(String xpos) {
    return xpos.equals("IN") || xpos.equals("TO");
  }

  private static boolean begunByArticle(String[] forms, Upos[] upos, int last) {
    for (int t = last; t >= 0; t--) {
      String form = forms[t];
      if (upos[t] == Upos.DET) {
        return form.equalsIgnoreCase("a") || form.equalsIgnoreCase("an");
      }
      boolean inside = upos[t] == Upos.NOUN || upos[t] == Upos.ADJ;
      if (!inside || PLURAL_ANYWAY.contains(form) || t == last && upos[t] != Upos.NOUN) {
        return false;
      }
    }
    return false;
  }
}
