package org.rapporteur.ledger.link;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a phrase that carry its sense, in a crude singular. */
final class ContentWords {

  private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
  private static final Set<String> EMPTY =
      Set.of(
          "the",
          "an",
          "of",
          "to",
          "in",
          "on",
          "at",
          "by",
          "for",
          "with",
          "and",
          "or",
          "its",
          "his",
          "her",
          "their",
          "about",
          "some",
          "nearly",
          "almost",
          "more",
          "less",
          "most",
          "least",
          "than",
          "up",
          "over",
          "under",
          "from",
          "as",
          "that",
          "this",
          "new",
          "million",
          "billion",
          "thousand",
          "hundred",
          "dozen",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "around",
          "between",
          "it",
          "was",
          "were",
          "is",
          "are",
          "be",
          "has",
          "had",
          "have",
          "will");

  private ContentWords() {}

  static Set<String> of(String phrase) {
    Set<String> words = new HashSet<>();
    Matcher word = WORD.matcher(phrase.toLowerCase(Locale.ROOT));
    while (word.find()) {
      if (!EMPTY.contains(word.group())) {
        words.add(singular(word.group()));
      }
    }
    return words;
  }

  private static String singular(String word) {
    if (word.length() > 4 && word.endsWith("ies")) {
      return word.substring(0, word.length() - 3) + "y";
    }
    boolean plural = word.length() > 3 && word.endsWith("s") && !word.endsWith("ss");
    return plural ? word.substring(0, word.length() - 1) : word;
  }

  /** Shared words as a part of the smaller set; 0 if either is empty. */
  static double overlap(Set<String> a, Set<String> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return 0;
    }
    return (double) shared(a, b) / Math.min(a.size(), b.size());
  }

  /** Shared words as a part of all words; 0 if both are empty. */
  static double likeness(Set<String> a, Set<String> b) {
    int shared = shared(a, b);
    int all = a.size() + b.size() - shared;
    return all == 0 ? 0 : (double) shared / all;
  }

  private static int shared(Set<String> a, Set<String> b) {
    int shared = 0;
    for (String word : a) {
      if (b.contains(word)) {
        shared++;
      }
    }
    return shared;
  }
}
