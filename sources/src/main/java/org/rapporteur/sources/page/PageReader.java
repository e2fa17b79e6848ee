package org.rapporteur.sources.page;

import java.net.URI;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.Article;
import org.rapporteur.reading.Aside;
import org.rapporteur.reading.Published;

/** An article out of a web page, with what the page tells of it. */
public final class PageReader {

  private static final String UNREAD =
      "script, style, noscript, template, svg, iframe, object, math";

  /** Body text below which the article as JSON-LD states it is taken instead. Characters. */
  private static final int LITTLE = 250;

  private PageReader() {}

  /**
   * Never fails; a page without text gives an article without text.
   *
   * @param ref the article's own id: a file's name or an address
   * @param at where the page was found; null if it is a file
   */
  public static Article read(String ref, @Nullable URI at, String html) {
    Document page = Jsoup.parse(html);
    PageFacts facts = PageFacts.of(page, at);
    page.select(UNREAD).remove();
    Blocks blocks = new Blocks(MainText.of(page, facts));
    String text = blocks.text();
    List<Aside> asides = blocks.asides();
    String stated = facts.body() == null ? "" : StatedText.of(facts.body());
    // Pages that scripts fill show nothing of the article but what they state.
    if (stated.length() >= LITTLE && stated.length() > 2 * prose(text, asides)) {
      text = stated;
      asides = List.of();
    }
    String day = StatedDate.day(facts.published());
    return Article.builder(ref, text)
        .url(facts.url())
        .title(facts.title())
        .byline(facts.byline())
        .publisher(facts.publisher())
        .published(day == null ? null : Published.stated(day))
        .modified(StatedDate.day(facts.modified()))
        .asides(asides)
        .build();
  }

  /**
   * As {@link #read}, of a part of a page that holds nothing but the article: no facts, no search.
   */
  public static Article fragment(String ref, @Nullable URI at, String html) {
    if (html.indexOf('<') < 0) {
      return Article.builder(ref, StatedText.of(html))
          .url(at == null ? null : at.toString())
          .build();
    }
    Document page = Jsoup.parseBodyFragment(html);
    page.select(UNREAD).remove();
    Blocks blocks = new Blocks(page.body());
    return Article.builder(ref, blocks.text())
        .url(at == null ? null : at.toString())
        .asides(blocks.asides())
        .build();
  }

  private static int prose(String text, List<Aside> asides) {
    int length = text.length();
    for (Aside aside : asides) {
      length -= aside.span().end() - aside.span().begin();
    }
    return length;
  }
}
