package org.rapporteur.sources.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.select.NodeTraversor;
import org.junit.jupiter.api.Test;
import org.rapporteur.reading.Article;
import org.rapporteur.reading.Aside;
import org.rapporteur.reading.news.NewsOrNot;
import org.rapporteur.sources.page.Layouts.Likeness;

/** The article of each layout, measured; {@code -Drapporteur.show=NAME} prints what is found. */
class MainTextTest {

  @Test
  void findsTheArticleInEveryLayout() {
    List<Likeness> ours = new ArrayList<>();
    List<Likeness> engine = new ArrayList<>();
    List<Likeness> peer = new ArrayList<>();
    System.out.println("layout        ours   with the engine's asides   readability4j");
    for (String name : Layouts.NAMES) {
      String wanted = Layouts.article(name);
      Article article = PageReader.read(name, null, Layouts.page(name));
      ours.add(Likeness.of(without(article, article.asides()), wanted));
      List<Aside> all = NewsOrNot.shipped().asides(article);
      engine.add(Likeness.of(without(article, all), wanted));
      peer.add(Likeness.of(readability(Layouts.page(name)), wanted));
      System.out.printf(
          Locale.ROOT,
          "%-12s %5.3f  %5.3f  %5.3f%n",
          name,
          last(ours).f1(),
          last(engine).f1(),
          last(peer).f1());
      if (name.equals(System.getProperty("rapporteur.show"))) {
        show(article);
      }
    }
    System.out.printf(
        Locale.ROOT, "%-12s %s  %s  %s%n", "mean", mean(ours), mean(engine), mean(peer));
    assertThat(f1(ours)).isGreaterThanOrEqualTo(0.95).isGreaterThan(f1(peer));
    assertThat(ours).allMatch(one -> one.f1() > 0.9);
  }

  private static void show(Article article) {
    for (String block : article.text().split("\n\n")) {
      int at = article.text().indexOf(block);
      String reason =
          article.asides().stream()
              .filter(aside -> aside.span().begin() == at)
              .map(Aside::reason)
              .findFirst()
              .orElse("");
      System.out.printf("%-12s| %s%n", reason, block);
    }
  }

  private static String mean(List<Likeness> all) {
    return String.format(
        Locale.ROOT,
        "F1 %.3f (P %.3f, R %.3f)",
        f1(all),
        all.stream().mapToDouble(Likeness::precision).average().orElse(0),
        all.stream().mapToDouble(Likeness::recall).average().orElse(0));
  }

  private static double f1(List<Likeness> all) {
    return all.stream().mapToDouble(Likeness::f1).average().orElse(0);
  }

  private static Likeness last(List<Likeness> all) {
    return all.get(all.size() - 1);
  }

  private static String without(Article article, List<Aside> asides) {
    StringBuilder news = new StringBuilder(article.text());
    for (Aside aside : asides) {
      for (int i = aside.span().begin(); i < aside.span().end(); i++) {
        news.setCharAt(i, ' ');
      }
    }
    return news.toString();
  }

  /** The peer's text with its blocks apart, as its users would take it. */
  private static String readability(String html) {
    String found = new Readability4J("https://example.org/", html).parse().getContent();
    if (found == null) {
      return "";
    }
    Document content = Jsoup.parse(found);
    StringBuilder text = new StringBuilder();
    NodeTraversor.traverse(
        (node, depth) -> {
          if (node instanceof org.jsoup.nodes.TextNode words) {
            text.append(words.getWholeText());
          } else if (node instanceof org.jsoup.nodes.Element element && element.isBlock()
              || node.nodeName().equals("br")) {
            text.append('\n');
          }
        },
        content);
    return text.toString();
  }
}
