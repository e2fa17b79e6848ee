package org.rapporteur.training.world;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Heads of state and government of the day, as the Factbook names them: "Maia SANDU (since …)". */
final class Officeholders {

  private static final Pattern HOLDER =
      Pattern.compile(
          "^(.*?(?:President|Premier|Minister|King|Queen|Emir|Amir|Sultan|Prince|Chancellor|Leader|"
              + "Pope|Emperor|Taoiseach|Governor|Governor General|Governor-General|Duke)) "
              + "(.*?) \\(since (?:(\\d{1,2}) )?(?:(\\p{L}+) )?(\\d{4})\\b.*");
  private static final List<String> MONTHS =
      List.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");

  private Officeholders() {}

  static List<String> of(Factbook factbook, Codes codes) {
    TreeSet<String> lines = new TreeSet<>();
    factbook
        .byId()
        .forEach(
            (id, facts) -> {
              if (!codes.sovereign(id)) {
                return;
              }
              for (String post : List.of("chief of state", "head of government")) {
                JsonNode holder = facts.path("executive").path(post).path("text");
                lines.addAll(line(id, Plain.text(holder.asString(""))));
              }
            });
    return new ArrayList<>(lines);
  }

  private static List<String> line(String state, String text) {
    Matcher holder = HOLDER.matcher(text);
    if (!holder.matches() || text.contains("of Denmark") || text.contains("represented by")) {
      return List.of();
    }
    String name = name(holder.group(2));
    String office = holder.group(1).toLowerCase(Locale.ROOT).replace("premier", "prime minister");
    if (office.length() > 25
        || !Character.isUpperCase(name.codePointAt(0))
        || name.contains(",")
        || name.split(" ").length > 5) {
      return List.of();
    }
    String shorter = shorter(holder.group(2));
    boolean same = shorter.isEmpty() || shorter.equals(name);
    return List.of(
        String.join(
            "\t",
            name,
            "-",
            state,
            office,
            date(holder.group(3), holder.group(4), holder.group(5)),
            "..",
            same ? "-" : shorter));
  }

  private static String date(String day, String month, String year) {
    int number = month == null ? 0 : MONTHS.indexOf(month.toLowerCase(Locale.ROOT)) + 1;
    if (number == 0) {
      return year;
    }
    String whole = String.format(Locale.ROOT, "%s-%02d", year, number);
    return day == null ? whole : String.format(Locale.ROOT, "%s-%02d", whole, Integer.valueOf(day));
  }

  private static String name(String text) {
    List<String> words = new ArrayList<>();
    for (String word : text.split(" ")) {
      words.add(capitalised(word));
    }
    return String.join(" ", words).trim();
  }

  /** First given name and family name, where the family name stands last. */
  private static String shorter(String text) {
    String[] words = text.split(" ");
    int family = -1;
    for (int i = 0; i < words.length; i++) {
      if (words[i].length() > 2 && words[i].equals(words[i].toUpperCase(Locale.ROOT))) {
        family = i;
        break;
      }
    }
    return family < 1 || words[0].endsWith(".")
        ? ""
        : capitalised(words[0]) + " " + capitalised(words[family]);
  }

  private static String capitalised(String word) {
    String upper = word.toUpperCase(Locale.ROOT);
    boolean numeral = word.matches("[IVX]+");
    int capitals = (int) word.chars().filter(Character::isUpperCase).count();
    if (numeral || capitals < 2 || word.endsWith(".")) {
      return word;
    }
    StringBuilder out = new StringBuilder();
    boolean start = true;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      boolean prefix = c != upper.charAt(i);
      out.append(start || prefix ? c : Character.toLowerCase(c));
      start = c == '-' || c == '\'' || c == '’' || prefix && !Character.isLetter(c);
    }
    return out.toString();
  }
}
