package org.rapporteur.sources.page;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The element that the page marks as the article: by microdata, as {@code article}, or as the main
 * part. Of several articles the one with most prose; a teaser has little.
 */
final class MarkedBody implements MainText {

  private static final List<String> MARKS =
      List.of("[itemprop=articleBody]", "article", "[role=article]", "main", "[role=main]");

  /** Prose of a page's element, in {@link Prose} points, below which it is no article. */
  private static final double ENOUGH = 400;

  @Override
  public Optional<Element> find(Document page, PageFacts facts) {
    Prose prose = Prose.of(page.body());
    for (String mark : MARKS) {
      Element best = null;
      for (Element element : page.select(mark)) {
        if (best == null || prose.points(element) > prose.points(best)) {
          best = element;
        }
      }
      // What holds little of the page's prose is a teaser or a box, however it is marked.
      if (best != null
          && prose.points(best) >= ENOUGH
          && prose.points(best) >= 0.4 * prose.points(page.body())) {
        return Optional.of(prose.densest(best));
      }
    }
    return Optional.empty();
  }
}
