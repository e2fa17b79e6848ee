package org.rapporteur.bench;

import java.io.ByteArrayInputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.rapporteur.reading.Article;
import org.rapporteur.reading.Aside;
import org.rapporteur.sources.Found;
import org.rapporteur.sources.Sources;

/**
 * Main text out of web pages. The articles are put into pages of made layouts, with navigation,
 * links to share, related stories, a notice on cookies and comments around them, so that what
 * should come out is known to the letter.
 */
final class Pages {

  private static final int GRAM = 4;

  private Pages() {}

  /** Extractors by name, whichever are on the class path. */
  interface Extractors {
    Map<String, Function<String, String>> all();
  }

  static String rows(List<Article> articles) {
    Map<String, Function<String, String>> extractors = new java.util.LinkedHashMap<>();
    extractors.put("**Rapporteur**", Pages::own);
    try {
      Class<?> peers = Class.forName("org.rapporteur.bench.PagePeers");
      extractors.putAll(((Extractors) peers.getDeclaredConstructor().newInstance()).all());
    } catch (ReflectiveOperationException absent) {
      // The table then has no peers.
    }
    StringBuilder out = new StringBuilder();
    extractors.forEach((name, extractor) -> out.append(row(name, extractor, articles)));
    return out.toString();
  }

  private static String row(
      String name, Function<String, String> extractor, List<Article> articles) {
    List<String> pages = new ArrayList<>();
    List<String> wanted = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      pages.add(PageLayouts.page(i, articles.get(i)));
      wanted.add(articles.get(i).text());
    }
    List<String> found = pages.stream().map(extractor).toList(); // warms up
    double sum = 0;
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    found = pages.stream().map(extractor).toList();
    double seconds = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e9;
    for (int i = 0; i < found.size(); i++) {
      sum += f1(found.get(i), wanted.get(i));
    }
    return String.format(
        Locale.ROOT, "| %s | %.3f | %,.0f |%n", name, sum / pages.size(), pages.size() / seconds);
  }

  /** The text of the page without what is set aside. */
  private static String own(String html) {
    StringBuilder out = new StringBuilder();
    new Sources(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)))
        .read(
            "-",
            found -> {
              if (found instanceof Found.Text page) {
                out.append(withoutAsides(page.article()));
              }
            });
    return out.toString();
  }

  private static String withoutAsides(Article article) {
    StringBuilder out = new StringBuilder();
    int at = 0;
    for (Aside aside : article.asides()) {
      out.append(article.text(), at, Math.max(at, aside.span().begin())).append('\n');
      at = Math.max(at, aside.span().end());
    }
    return out.append(article.text().substring(at)).toString();
  }

  /** F1 of runs of four words, counted as often as they stand. */
  static double f1(String found, String wanted) {
    Map<String, Integer> a = grams(found);
    Map<String, Integer> b = grams(wanted);
    long both = 0;
    for (Map.Entry<String, Integer> gram : a.entrySet()) {
      both += Math.min(gram.getValue(), b.getOrDefault(gram.getKey(), 0));
    }
    long all = sum(a) + sum(b);
    return all == 0 ? 1 : 2.0 * both / all;
  }

  private static long sum(Map<String, Integer> grams) {
    return grams.values().stream().mapToLong(Integer::longValue).sum();
  }

  private static Map<String, Integer> grams(String text) {
    String[] words = text.strip().split("\\s+");
    Map<String, Integer> grams = new HashMap<>();
    for (int i = 0; i + GRAM <= words.length; i++) {
      grams.merge(String.join(" ", List.of(words).subList(i, i + GRAM)), 1, Integer::sum);
    }
    return grams;
  }
}
