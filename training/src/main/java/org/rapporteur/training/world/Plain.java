package org.rapporteur.training.world;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Plain words out of the Factbook's marked-up text. */
final class Plain {

  private static final Pattern ENTITY = Pattern.compile("&(#?\\w+);");
  private static final Map<String, String> MARKS =
      Map.of(
          "acute", "\u0301", "grave", "\u0300", "circ", "\u0302", "tilde", "\u0303", "uml",
          "\u0308", "cedil", "\u0327", "ring", "\u030A");

  private Plain() {}

  static String text(String html) {
    Matcher matcher = ENTITY.matcher(html.replaceAll("<[^>]*>", " "));
    String plain = matcher.replaceAll(m -> Matcher.quoteReplacement(character(m.group(1))));
    return java.text.Normalizer.normalize(plain, java.text.Normalizer.Form.NFC)
        .replaceAll("\\s+", " ")
        .trim();
  }

  private static String character(String name) {
    for (Map.Entry<String, String> mark : MARKS.entrySet()) {
      if (name.endsWith(mark.getKey()) && name.length() == mark.getKey().length() + 1) {
        return name.charAt(0) + mark.getValue();
      }
    }
    return switch (name) {
      case "amp" -> "&";
      case "rsquo", "lsquo" -> "’";
      case "oslash" -> "ø";
      default ->
          name.startsWith("#") ? Character.toString(Integer.parseInt(name.substring(1))) : " ";
    };
  }

  /** "Briton(s), British (collective plural)" is Briton, Britons, British. */
  static Set<String> nouns(String text) {
    Set<String> nouns = new LinkedHashSet<>();
    for (String part : text(text).split(";")[0].split(", | or ")) {
      boolean plural = part.contains("(s)");
      boolean sibilant = part.contains("(es)");
      String noun =
          part.replaceAll("\\(.*", "")
              .replaceAll("\\).*", "")
              .replaceAll("^(and|note|or) ", "")
              .trim();
      if (noun.isEmpty() || noun.equals("NA") || !Character.isUpperCase(noun.charAt(0))) {
        continue;
      }
      nouns.add(noun);
      if (plural) {
        nouns.add(noun + "s");
      }
      if (sibilant) {
        nouns.add(noun + "es");
      }
    }
    return nouns;
  }
}
