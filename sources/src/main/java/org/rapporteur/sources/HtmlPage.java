package org.rapporteur.sources;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.Article;
import org.rapporteur.reading.Aside;
import org.rapporteur.reading.Span;

/** An article out of a web page: its text block by block, with what the mark-up sets aside. */
final class HtmlPage {

  private static final int ENOUGH = 250;

  private HtmlPage() {}

  static Found read(String where, String name, String html, byte[] original) {
    Document page = Jsoup.parse(html);
    page.select("script:not([type=application/ld+json]), style, noscript, template, svg, iframe")
        .remove();
    Blocks blocks = new Blocks();
    blocks.walk(body(page));
    if (blocks.isEmpty()) {
      return new Found.Unreadable(where, "no text in this page", "Is it a page of news?");
    }
    String url = attribute(page, "link[rel=canonical]", "href");
    Article article =
        Article.builder(name, blocks.text())
            .url(url != null ? url : attribute(page, "meta[property=og:url]", "content"))
            .title(title(page))
            .byline(attribute(page, "meta[name=author]", "content"))
            .publisher(attribute(page, "meta[property=og:site_name]", "content"))
            .published(JsonLines.published(published(page)))
            .asides(blocks.asides())
            .build();
    return new Found.Text(article, where, original);
  }

  /** The element that holds the article: the fullest article element, else main, else the body. */
  private static Element body(Document page) {
    for (String candidate : List.of("[itemprop=articleBody]", "article", "main", "[role=main]")) {
      Element best = null;
      for (Element element : page.select(candidate)) {
        if (best == null || element.text().length() > best.text().length()) {
          best = element;
        }
      }
      if (best != null && best.text().length() >= ENOUGH) {
        return best;
      }
    }
    return page.body();
  }

  private static @Nullable String title(Document page) {
    String title = attribute(page, "meta[property=og:title]", "content");
    if (title != null) {
      return title;
    }
    Element heading = page.selectFirst("h1");
    return heading != null && !heading.text().isBlank()
        ? heading.text()
        : page.title().isBlank() ? null : page.title();
  }

  private static @Nullable String published(Document page) {
    String stated = attribute(page, "meta[property=article:published_time]", "content");
    if (stated == null) {
      stated = attribute(page, "meta[name=date], meta[itemprop=datePublished]", "content");
    }
    return stated != null ? stated : attribute(page, "time[datetime]", "datetime");
  }

  private static @Nullable String attribute(Document page, String query, String attribute) {
    Element element = page.selectFirst(query);
    String value = element == null ? "" : element.attr(attribute).strip();
    return value.isEmpty() ? null : value;
  }

  /** Collects text block by block; what the mark-up marks as not the article becomes an aside. */
  private static final class Blocks {

    private final StringBuilder text = new StringBuilder();
    private final List<Aside> asides = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();

    void walk(Element root) {
      append(root, null);
      flush(null);
    }

    /** Depth is bounded by jsoup's own parser limit, so recursion is safe. */
    private void append(Element element, @Nullable String outer) {
      String reason = outer != null ? outer : reason(element);
      boolean block = element.isBlock() || element.normalName().equals("br");
      if (block) {
        flush(outer);
      }
      for (Node child : element.childNodes()) {
        if (child instanceof TextNode words) {
          line.append(words.getWholeText());
        } else if (child instanceof Element inner) {
          append(inner, reason);
        }
      }
      if (block) {
        flush(reason);
      }
    }

    private void flush(@Nullable String reason) {
      String words = line.toString().replaceAll("[\\s\\u00a0]+", " ").strip();
      line.setLength(0);
      if (words.isEmpty()) {
        return;
      }
      if (!text.isEmpty()) {
        text.append("\n\n");
      }
      int begin = text.length();
      text.append(words);
      if (reason != null) {
        asides.add(new Aside(new Span(begin, text.length()), reason));
      }
    }

    private static @Nullable String reason(Element element) {
      switch (element.normalName()) {
        case "nav", "footer", "form", "button", "aside", "menu":
          return "navigation";
        case "figcaption", "caption":
          return "caption";
        case "h1":
          return "headline";
        default:
          break;
      }
      String marks = (element.className() + " " + element.id()).toLowerCase(Locale.ROOT);
      for (String[] mark : MARKS) {
        if (marks.matches(mark[0])) {
          return mark[1];
        }
      }
      return null;
    }

    private static final String[][] MARKS = {
      {".*\\b(share|sharing|social|follow)\\b.*", "share"},
      {".*\\b(newsletter|subscri\\w*|paywall|signup)\\b.*", "subscribe"},
      {".*\\b(related|recommended|read-more|readmore|more-on)\\b.*", "related"},
      {".*\\b(cookie|consent|gdpr)\\w*\\b.*", "cookie"},
      {".*\\b(advert\\w*|ad|sponsor\\w*|promo)\\b.*", "advertisement"},
      {".*\\b(byline|dateline|timestamp)\\b.*", "byline"},
      {".*\\b(comments?|disqus)\\b.*", "comments"},
      {".*\\b(breadcrumbs?|nav|menu|sidebar|footer)\\b.*", "navigation"},
    };

    boolean isEmpty() {
      return text.isEmpty();
    }

    String text() {
      return text.toString();
    }

    List<Aside> asides() {
      return asides;
    }
  }
}
