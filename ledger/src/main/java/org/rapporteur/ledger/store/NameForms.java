package org.rapporteur.ledger.store;

import java.sql.SQLException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Simpler forms of a name, each with a letter that tells how it was made. Names of one type that
 * share a form may be one entity; how likely, the letter tells.
 *
 * <ul>
 *   <li>{@code f} the letters alone: Shin Wonsik, Shin Won-sik
 *   <li>{@code t} without titles and middle initials: President Ana B. Lopez, Ana Lopez
 *   <li>{@code s} the sounds that transliterations agree on: Zelensky, Zelenskyy
 *   <li>{@code a} initials: International Atomic Energy Agency, IAEA
 *   <li>{@code l} a person's last name alone: Lopez, Ana Lopez
 * </ul>
 */
public final class NameForms {

  private static final Pattern SEPARATORS = Pattern.compile("[\\s\\p{Punct}’‘–—]+");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private static final Set<String> TITLES =
      Set.of(
          "president",
          "prime",
          "minister",
          "premier",
          "chancellor",
          "king",
          "queen",
          "prince",
          "princess",
          "emir",
          "sheikh",
          "sultan",
          "pope",
          "ayatollah",
          "general",
          "gen",
          "colonel",
          "col",
          "major",
          "maj",
          "lieutenant",
          "lt",
          "admiral",
          "adm",
          "marshal",
          "senator",
          "sen",
          "representative",
          "rep",
          "governor",
          "gov",
          "secretary",
          "foreign",
          "defense",
          "defence",
          "leader",
          "chairman",
          "ambassador",
          "mr",
          "mrs",
          "ms",
          "dr",
          "sir",
          "lord",
          "lady",
          "the",
          "former",
          "acting",
          "vice",
          "deputy");

  private static final Set<String> LINKING =
      Set.of("of", "the", "and", "for", "in", "on", "de", "la", "du", "des", "to");

  /** Letters that transliterations interchange, longest first; vowels fall away afterwards. */
  private static final String[][] SOUNDS = {
    {"shch", "s"}, {"tch", "c"}, {"sch", "s"}, {"kh", "h"}, {"gh", "k"}, {"dh", "d"}, {"th", "t"},
    {"zh", "z"}, {"ch", "c"}, {"sh", "s"}, {"ts", "c"}, {"tz", "c"}, {"ph", "f"}, {"ck", "k"},
    {"q", "k"}, {"g", "k"}, {"w", "v"}, {"x", "ks"}, {"j", "y"}
  };

  private NameForms() {}

  /** All forms of a name. */
  public static Set<String> of(String name, String type) {
    Set<String> forms = new LinkedHashSet<>();
    String folded = EntityKeys.fold(name);
    // Descriptions such as "the protesters" name nobody in particular.
    if (folded.isEmpty() || name.chars().noneMatch(Character::isUpperCase)) {
      return forms;
    }
    forms.add("f" + folded);
    List<String> words = words(name);
    boolean person = type.equals("PERSON");
    List<String> plain = person ? untitled(words) : words;
    boolean named = !plain.isEmpty() && !TITLES.contains(plain.get(plain.size() - 1));
    if (named) {
      forms.add("t" + String.join("", plain));
      if (!type.equals("GROUP") && (plain.size() > 1 || plain.get(0).length() > 5)) {
        forms.add("s" + sounds(plain));
      }
    }
    if (person && named) {
      forms.add("l" + plain.get(plain.size() - 1));
    }
    initials(name, words, forms);
    return forms;
  }

  private static List<String> words(String name) {
    String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
    List<String> words = new ArrayList<>();
    for (String word : SEPARATORS.split(plain.toLowerCase(Locale.ROOT))) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }

  private static List<String> untitled(List<String> words) {
    int from = 0;
    while (from < words.size() - 1 && TITLES.contains(words.get(from))) {
      from++;
    }
    List<String> plain = new ArrayList<>();
    for (int i = from; i < words.size(); i++) {
      boolean middle = i > from && i < words.size() - 1;
      if (!middle || words.get(i).length() > 1) {
        plain.add(words.get(i));
      }
    }
    return plain;
  }

  private static String sounds(List<String> words) {
    StringBuilder all = new StringBuilder();
    for (String word : words) {
      String sound = word;
      for (String[] pair : SOUNDS) {
        sound = sound.replace(pair[0], pair[1]);
      }
      String first = sound.substring(0, 1);
      String rest = sound.substring(1).replaceAll("[aeiouyh]", "");
      all.append(("aeiouy".contains(first) ? "a" : first) + rest).append(' ');
    }
    // A final -in, -iy or -ev may be spelt many ways, but doubled letters always fall together.
    return all.toString().replaceAll("(.)\\1+", "$1").strip();
  }

  private static void initials(String name, List<String> words, Set<String> forms) {
    StringBuilder initials = new StringBuilder();
    for (String word : words) {
      if (!LINKING.contains(word)) {
        initials.append(word.charAt(0));
      }
    }
    if (initials.length() >= 3 && words.size() >= 3) {
      forms.add("a" + initials);
    }
    String letters = name.replace(".", "");
    if (letters.length() >= 3 && letters.length() <= 7 && letters.matches("\\p{Lu}+")) {
      forms.add("a" + letters.toLowerCase(Locale.ROOT));
    }
  }

  /** Notes the forms of a new entity's name. */
  static void add(Sql sql, long entity, String name, String type) throws SQLException {
    for (String form : of(name, type)) {
      sql.run("INSERT INTO name_key (form, entity) VALUES (?, ?)", form, entity);
    }
  }

  /** Notes the forms of all names of a ledger made before they were kept. */
  static void addAll(Sql sql) throws SQLException {
    record Named(long key, String name, String type) {}
    List<Named> all =
        sql.list(
            "SELECT key, name, type FROM entity",
            row -> new Named(row.getLong(1), row.getString(2), row.getString(3)));
    for (Named one : all) {
      add(sql, one.key(), one.name(), one.type());
    }
  }
}
