package org.rapporteur.reading.language;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Cuts words that are several: "don't", "cannot", "gonna", and what a page ran together. */
final class Contractions {

  private static final Set<String> JOINED = Set.of("cannot", "gonna", "gotta", "wanna");
  private static final Set<String> NEGATED =
      Set.of(
          "dont",
          "doesnt",
          "didnt",
          "isnt",
          "wasnt",
          "arent",
          "werent",
          "wouldnt",
          "couldnt",
          "shouldnt",
          "havent",
          "hasnt",
          "hadnt");

  /** Words that "will", "would" or "has" comes before, when a page has lost the space before it. */
  private static final Map<String, Set<String>> AFTER_LOST =
      Map.of(
          "will", Set.of("be", "have", "not"),
          "would", Set.of("be", "have", "not"),
          "has", Set.of("been"),
          "have", Set.of("been"));

  /** Letters of a word at least, before what was run together with it. */
  private static final int LOST_FROM = 4;

  private Contractions() {}

  /** Adds the tokens of a word that ends at {@code stop}; returns where the last of them ends. */
  static int split(String text, int begin, int stop, int end, TokenSpans out) {
    String lower = stop - begin <= 8 ? text.substring(begin, stop).toLowerCase(Locale.ROOT) : "";
    if (JOINED.contains(lower)) {
      out.add(begin, begin + 3);
      out.add(begin + 3, stop);
      return stop;
    }
    if (NEGATED.contains(lower)) {
      out.add(begin, stop - 2);
      out.add(stop - 2, stop);
      return stop;
    }
    boolean apostrophe = stop + 1 < end && (text.charAt(stop) == '\'' || text.charAt(stop) == '’');
    boolean negation =
        apostrophe
            && lower.endsWith("n")
            && lower.length() > 1
            && (text.charAt(stop + 1) | 0x20) == 't'
            && (stop + 2 >= end || !Tokenizer.isWordPart(text.charAt(stop + 2)));
    if (negation) {
      out.add(begin, stop - 1);
      out.add(stop - 1, stop + 2);
      return stop + 2;
    }
    int lost = lostSpace(text, begin, stop, end);
    if (lost > 0) {
      out.add(begin, lost);
      out.add(lost, stop);
      return stop;
    }
    out.add(begin, stop);
    return stop;
  }

  /** Where the second of two words begins that a page ran together: "Homelandwill be"; or -1. */
  private static int lostSpace(String text, int begin, int stop, int end) {
    for (Map.Entry<String, Set<String>> lost : AFTER_LOST.entrySet()) {
      int from = stop - lost.getKey().length();
      boolean ends = from - begin >= LOST_FROM && text.startsWith(lost.getKey(), from);
      if (ends && stop < end && text.charAt(stop) == ' ') {
        String next = text.substring(stop + 1, Tokenizer.wordEnd(text, stop + 1, end));
        return lost.getValue().contains(next) ? from : -1;
      }
    }
    return -1;
  }
}
