package org.rapporteur.reading.language;

import java.util.Set;

/**
 * Whom an apposition tells of, where trees often mistake it. Names and descriptions between commas
 * are hung on whatever is near; which of two nouns they tell of shows by their articles, and by
 * whether "and" joins them.
 */
final class AppositionFaults {

  private static final Set<String> INDEFINITE = Set.of("a", "an");

  /** What may stand between commas to tell when. */
  private static final Set<String> CALENDAR =
      Set.of(
          "Monday",
          "Tuesday",
          "Wednesday",
          "Thursday",
          "Friday",
          "Saturday",
          "Sunday",
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");

  private AppositionFaults() {}

  static void mend(String[] forms, Upos[] upos, int[] heads, String[] relations) {
    for (int i = 2; i < forms.length; i++) {
      switch (heads[i] < 0 ? "root" : relations[i]) {
        case "appos" -> toDefinite(forms, heads, relations, i);
        case "conj" -> coordinated(forms, upos, heads, relations, i);
        case "obl:unmarked" -> named(forms, upos, heads, relations, i);
        default -> {}
      }
    }
  }

  /** "the daughter of a cousin, the banker Ana Ruiz": what is definite tells of what is. */
  private static void toDefinite(String[] forms, int[] heads, String[] relations, int i) {
    int inner = heads[i];
    int outer = heads[inner];
    if (outer >= 0
        && outer < inner
        && relations[inner].equals("nmod")
        && forms[i - 1].equals("the")
        && INDEFINITE.contains(article(forms, heads, relations, inner))
        && article(forms, heads, relations, outer).equals("the")) {
      heads[i] = outer;
    }
  }

  private static void coordinated(
      String[] forms, Upos[] upos, int[] heads, String[] relations, int i) {
    int head = heads[i];
    int outer = heads[head];
    if (outer >= 0 && outer < head && relations[head].equals("nmod") && like(forms, i, outer)) {
      // "the minister of trade and the minister of labour"
      heads[i] = outer;
      return;
    }
    if (upos[i] != Upos.PROPN
        || upos[head] != Upos.PROPN
        || head > i
        || !forms[i - 1].equals(",")
        || RelationFaults.joined(heads, relations, head)) {
      return;
    }
    for (int t = i - 1; t > head; t--) {
      if (heads[t] == head && relations[t].equals("appos") && upos[t] == Upos.NOUN) {
        // "Omar Diallo, son of the former head of the bank, Ali Diallo"
        heads[i] = t;
        relations[i] = "appos";
        return;
      }
    }
  }

  /** "the foreign minister, Ana Ruiz, and": a name is no time. */
  private static void named(String[] forms, Upos[] upos, int[] heads, String[] relations, int i) {
    boolean noun = upos[i - 2] == Upos.NOUN || upos[i - 2] == Upos.PROPN;
    if (upos[i] == Upos.PROPN
        && noun
        && forms[i - 1].equals(",")
        && heads[i] != i - 2
        && heads[i - 2] != i
        && !CALENDAR.contains(forms[i])) {
      heads[i] = i - 2;
      relations[i] = "appos";
    }
  }

  private static boolean like(String[] forms, int a, int b) {
    return forms[a].equals(forms[b]);
  }

  private static String article(String[] forms, int[] heads, String[] relations, int noun) {
    for (int t = 0; t < noun; t++) {
      if (heads[t] == noun && relations[t].equals("det")) {
        return forms[t];
      }
    }
    return "";
  }
}
