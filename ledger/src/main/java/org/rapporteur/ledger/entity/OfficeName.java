package org.rapporteur.ledger.entity;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An office's name without what does not tell offices apart, so that "the Minister of Foreign
 * Affairs" and "foreign minister" are one, and "deputy prime minister" and "prime minister" two.
 */
final class OfficeName {

  private static final Pattern WORD = Pattern.compile("\\p{L}+");

  /** Empty, or telling when or how it is held rather than which it is. */
  private static final Set<String> EMPTY =
      Set.of(
          "the",
          "a",
          "an",
          "of",
          "for",
          "and",
          "to",
          "in",
          "s",
          "affairs",
          "affair",
          "former",
          "ex",
          "then",
          "acting",
          "interim",
          "current",
          "new",
          "newly",
          "outgoing",
          "incoming",
          "longtime",
          "late",
          "his",
          "her",
          "its",
          "their",
          "country",
          "nation");

  private static final Map<String, String> SPELT =
      Map.of(
          "defense", "defence",
          "premier", "prime",
          "chairman", "chair",
          "chairwoman", "chair",
          "chairperson", "chair",
          "spokesman", "spokesperson",
          "spokeswoman", "spokesperson",
          "external", "foreign");

  private OfficeName() {}

  /**
   * @param without words of the body in which it is held, such as "Norwegian"
   */
  static Set<String> words(String office, String without) {
    Set<String> owner = raw(without);
    Set<String> words = new HashSet<>();
    for (String word : raw(office)) {
      if (!owner.contains(word) && !EMPTY.contains(word)) {
        words.add(SPELT.getOrDefault(word, word));
        if (word.equals("premier")) {
          words.add("minister");
        }
      }
    }
    return words;
  }

  private static Set<String> raw(String text) {
    Set<String> words = new HashSet<>();
    Matcher word = WORD.matcher(text.toLowerCase(Locale.ROOT));
    while (word.find()) {
      words.add(word.group());
    }
    return words;
  }
}
