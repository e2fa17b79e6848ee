package org.rapporteur.sources.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.ObjectMapper;

/**
 * Pages in layouts as they are in use: a page with its noise, {@code NAME.html}, and the article,
 * {@code NAME.txt}, a paragraph a line, which stands in the page at {@code {{1}}}, {@code {{2}}} …
 */
final class Layouts {

  static final List<String> NAMES =
      List.of(
          "agency",
          "amp",
          "blog",
          "broadcaster",
          "broadsheet",
          "drupal",
          "liveblog",
          "magazine",
          "ministry",
          "nextjs",
          "portal",
          "tables",
          "tabloid",
          "wordpress");

  private static final Pattern SLOT = Pattern.compile("\\{\\{(\\w+)(:\\w+)?}}");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  private Layouts() {}

  static String article(String name) {
    return resource(name + ".txt").strip();
  }

  static String page(String name) {
    List<String> paragraphs = article(name).lines().toList();
    return SLOT.matcher(resource(name + ".html"))
        .replaceAll(
            slot -> {
              if (slot.group(1).equals("body")) {
                String json = new ObjectMapper().writeValueAsString(article(name));
                return Matcher.quoteReplacement(json);
              }
              String words = paragraphs.get(Integer.parseInt(slot.group(1)) - 1);
              // A first letter that the layout sets apart.
              return Matcher.quoteReplacement(slot.group(2) == null ? words : words.substring(1));
            });
  }

  private static String resource(String name) {
    try (InputStream in = Layouts.class.getResourceAsStream("layouts/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Precision, recall and F1 of a text's runs of four words, counted with their repetitions. */
  record Likeness(double precision, double recall) {

    double f1() {
      return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }

    static Likeness of(String found, String wanted) {
      Map<String, Integer> have = shingles(found);
      Map<String, Integer> want = shingles(wanted);
      int shared = 0;
      for (Map.Entry<String, Integer> entry : want.entrySet()) {
        shared += Math.min(entry.getValue(), have.getOrDefault(entry.getKey(), 0));
      }
      int all = have.values().stream().mapToInt(n -> n).sum();
      int due = want.values().stream().mapToInt(n -> n).sum();
      return new Likeness(all == 0 ? 0 : (double) shared / all, (double) shared / due);
    }

    private static Map<String, Integer> shingles(String text) {
      List<String> words = WORD.matcher(text).results().map(word -> word.group()).toList();
      Map<String, Integer> counts = new HashMap<>();
      for (int i = 0; i + 4 <= words.size(); i++) {
        counts.merge(String.join(" ", words.subList(i, i + 4)), 1, Integer::sum);
      }
      return counts;
    }
  }
}
