package org.rapporteur.score.claims;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** When two names count as the same. */
public final class Names {

  private static final Pattern NOT_ASCII = Pattern.compile("[^\\x00-\\x7f]");
  private static final Pattern NOT_WORD = Pattern.compile("[^a-z0-9 ]");
  private static final Set<String> ARTICLES = Set.of("the", "a", "an");
  private static final Set<String> NOT_IN_INITIALS = Set.of("of", "and", "for");

  private Names() {}

  /** Without case, accents, articles and punctuation; empty for no name. */
  public static String plain(@Nullable String name) {
    if (name == null) {
      return "";
    }
    String ascii =
        NOT_ASCII.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
    String words = NOT_WORD.matcher(ascii.toLowerCase(Locale.ROOT)).replaceAll(" ");
    List<String> kept = new ArrayList<>();
    for (String word : words.split(" ")) {
      if (!word.isEmpty() && !ARTICLES.contains(word)) {
        kept.add(word);
      }
    }
    return String.join(" ", kept);
  }

  /** Equal, or one has more given names, or one is the other's initials. Takes plain names. */
  public static boolean same(String a, String b) {
    if (a.isEmpty() || b.isEmpty()) {
      return false;
    }
    if (a.equals(b)) {
      return true;
    }
    List<String> first = Arrays.asList(a.split(" "));
    List<String> second = Arrays.asList(b.split(" "));
    List<String> brief = first.size() <= second.size() ? first : second;
    List<String> full = first.size() <= second.size() ? second : first;
    if (brief.size() >= 2
        && new HashSet<>(full).containsAll(brief)
        && last(brief).equals(last(full))) {
      return true;
    }
    return brief.size() == 1 && full.size() > 1 && brief.get(0).equals(initials(full));
  }

  static boolean sameChain(List<String> a, List<String> b) {
    if (a.size() != b.size()) {
      return false;
    }
    for (int i = 0; i < a.size(); i++) {
      if (!same(a.get(i), b.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static String last(List<String> words) {
    return words.get(words.size() - 1);
  }

  private static String initials(List<String> words) {
    StringBuilder out = new StringBuilder();
    for (String word : words) {
      if (!NOT_IN_INITIALS.contains(word)) {
        out.append(word.charAt(0));
      }
    }
    return out.toString();
  }
}
