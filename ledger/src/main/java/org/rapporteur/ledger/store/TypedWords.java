package org.rapporteur.ledger.store;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a person types to search: words, "quoted phrases", and -words to leave out.
 *
 * @param phrases words and phrases that must occur
 * @param without words and phrases that must not
 */
record TypedWords(List<String> phrases, List<String> without) {

  private static final Pattern PIECE = Pattern.compile("(-?)(?:\"([^\"]*)\"|(\\S+))");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+");

  static TypedWords of(String typed) {
    List<String> phrases = new ArrayList<>();
    List<String> without = new ArrayList<>();
    Matcher piece = PIECE.matcher(typed);
    while (piece.find()) {
      String raw = piece.group(2) != null ? piece.group(2) : piece.group(3);
      String words = words(raw);
      if (!words.isEmpty()) {
        (piece.group(1).isEmpty() ? phrases : without).add(words);
      }
    }
    return new TypedWords(phrases, without);
  }

  private static String words(String raw) {
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(raw);
    while (word.find()) {
      words.add(word.group());
    }
    return String.join(" ", words);
  }
}
