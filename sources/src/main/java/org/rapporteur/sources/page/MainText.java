package org.rapporteur.sources.page;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A way of finding the element of a page that holds the article. */
interface MainText {

  /** Tried in this order; the first that finds an element decides. */
  List<MainText> WAYS = List.of(new StatedBody(), new MarkedBody(), new DensestBody());

  /** The element that holds the article; empty if this way finds none on the page. */
  Optional<Element> find(Document page, PageFacts facts);

  /** By the first way that finds something; the whole body if none does. */
  static Element of(Document page, PageFacts facts) {
    for (MainText way : WAYS) {
      Optional<Element> found = way.find(page, facts);
      if (found.isPresent()) {
        return found.get();
      }
    }
    return page.body();
  }
}
