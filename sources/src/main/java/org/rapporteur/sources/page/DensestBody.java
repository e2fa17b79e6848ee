package org.rapporteur.sources.page;

import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The smallest element that holds most of the page's prose, on pages that mark nothing. */
final class DensestBody implements MainText {

  @Override
  public Optional<Element> find(Document page, PageFacts facts) {
    Prose prose = Prose.of(page.body());
    return prose.points(page.body()) == 0
        ? Optional.empty()
        : Optional.of(prose.densest(page.body()));
  }
}
