package org.rapporteur.reading.language;

import java.util.Set;

/**
 * "Had Peru attacked Chile, Spain would have closed the border": a condition told by the order of
 * its words. Trees often take its auxiliary for the main verb and what it is about for part of what
 * follows.
 */
final class InvertedCondition {

  private static final Set<String> AUXILIARIES = Set.of("Had", "Should", "Were");
  private static final Set<String> MODALS = Set.of("would", "could", "might");

  private InvertedCondition() {}

  /** Hangs the condition on what would follow from it. */
  static void mend(String[] forms, Upos[] upos, int[] heads, String[] relations) {
    if (forms.length == 0 || !AUXILIARIES.contains(forms[0])) {
      return;
    }
    int comma = first(forms, Set.of(","), 1);
    int modal = first(forms, MODALS, comma + 1);
    int verb = 1;
    while (verb < comma && upos[verb] != Upos.VERB) {
      verb++;
    }
    if (modal == forms.length || verb >= comma || upos[modal] != Upos.AUX) {
      return;
    }
    int main = heads[modal];
    if (main <= comma || verb < 2) {
      return;
    }
    hang(heads, relations, main, -1, "root");
    hang(heads, relations, verb, main, "advcl");
    hang(heads, relations, 0, verb, "aux");
    for (int t = 1; t < forms.length; t++) {
      boolean condition = t < comma;
      if (t != verb && t != main && heads[t] >= 0 && condition != heads[t] < comma) {
        boolean thing = condition && t == verb + 1 && upos[t] != Upos.PUNCT;
        hang(heads, relations, t, condition ? verb : main, thing ? "obj" : relations[t]);
      }
    }
  }

  private static void hang(int[] heads, String[] relations, int token, int head, String relation) {
    heads[token] = head;
    relations[token] = relation;
  }

  private static int first(String[] forms, Set<String> wanted, int from) {
    int t = Math.min(from, forms.length);
    while (t < forms.length && !wanted.contains(forms[t])) {
      t++;
    }
    return t;
  }
}
