package org.rapporteur.sources.page;

import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.rapporteur.reading.likeness.Shingles;

/**
 * The smallest element that holds the text which JSON-LD states as the article's body. The page is
 * taken rather than the statement, because only the page has paragraphs and captions.
 */
final class StatedBody implements MainText {

  private static final int ENOUGH_SHINGLES = 40;

  /** How much of the stated text the element must hold. */
  private static final double MOST = 0.85;

  private static final int DEEPEST = 60;

  @Override
  public Optional<Element> find(Document page, PageFacts facts) {
    if (facts.body() == null) {
      return Optional.empty();
    }
    Shingles stated = Shingles.of(StatedText.of(facts.body()));
    if (stated.size() < ENOUGH_SHINGLES || !holds(page.body(), stated)) {
      return Optional.empty();
    }
    Element element = page.body();
    for (int depth = 0; depth < DEEPEST; depth++) {
      Element inner = null;
      for (Element child : element.children()) {
        if (inner == null && holds(child, stated)) {
          inner = child;
        }
      }
      if (inner == null) {
        break;
      }
      element = inner;
    }
    return Optional.of(element);
  }

  private static boolean holds(Element element, Shingles stated) {
    return Shingles.of(element.text()).shared(stated) >= MOST * stated.size();
  }
}
