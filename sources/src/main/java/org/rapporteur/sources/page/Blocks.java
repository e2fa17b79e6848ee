package org.rapporteur.sources.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.Aside;
import org.rapporteur.reading.Span;

/**
 * The text of an element block by block, in reading order, an empty line between blocks. What is
 * not the article stays in the text as an aside with its reason; spans are UTF-16 units of the
 * text.
 */
final class Blocks {

  /** More than this of a block being links makes it a list of links, not prose. */
  private static final double LINKS = 0.6;

  private static final int SHORT = 60;

  private final Noise noise;
  private final int whole;
  private final StringBuilder text = new StringBuilder();
  private final List<Aside> asides = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();
  private int linked;

  Blocks(Element root) {
    this.noise = new Noise(root);
    this.whole = root.text().length();
    append(root, root, null, false);
    flush(root, null);
  }

  String text() {
    return text.toString();
  }

  List<Aside> asides() {
    return List.copyOf(asides);
  }

  /** Depth is bounded by jsoup's own limit, so recursion is safe. */
  private void append(Element root, Element element, @Nullable String outer, boolean inLink) {
    String reason = outer;
    if (reason == null && element != root) {
      reason = reason(element);
    }
    boolean breaks = element.isBlock() || element.normalName().equals("br");
    boolean apart = breaks || reason != null && outer == null;
    if (apart) {
      flush(element, outer);
    }
    boolean link = inLink || element.normalName().equals("a");
    for (Node child : element.childNodes()) {
      if (child instanceof TextNode words) {
        line.append(words.getWholeText());
        linked += link ? words.text().strip().length() : 0;
      } else if (child instanceof Element inner) {
        append(root, inner, reason, link);
      }
    }
    if (apart) {
      flush(element, reason);
    }
  }

  private @Nullable String reason(Element element) {
    Optional<String> noted = noise.reason(element);
    if (noted.isPresent()) {
      return noted.get();
    }
    return switch (element.normalName()) {
      case "h1" -> "headline";
      // An article within one is a teaser, unless it is what the page consists of.
      case "article" -> 2 * element.text().length() < whole ? "related" : null;
      case "time" -> element.text().length() < SHORT && standsAlone(element) ? "dateline" : null;
      default -> element.attr("rel").equals("author") && standsAlone(element) ? "byline" : null;
    };
  }

  /** Whether an element's parent holds no other words. */
  private static boolean standsAlone(Element element) {
    Element parent = element.parent();
    return parent == null || parent.text().length() < element.text().length() + SHORT;
  }

  private void flush(Element element, @Nullable String reason) {
    String words = line.toString().replaceAll("[\\s\\u00a0\\u200b\\ufeff]+", " ").strip();
    int links = linked;
    line.setLength(0);
    linked = 0;
    if (words.isEmpty()) {
      return;
    }
    if (!text.isEmpty()) {
      text.append("\n\n");
    }
    int begin = text.length();
    text.append(words);
    String why = reason;
    if (why == null && links > LINKS * words.length() && !isSentence(words)) {
      why = "links";
    }
    if (why == null && isCell(element) && words.length() < SHORT && !isSentence(words)) {
      why = "table";
    }
    if (why != null) {
      asides.add(new Aside(new Span(begin, text.length()), why));
    }
  }

  private static boolean isCell(Element element) {
    String name = element.normalName();
    return name.equals("td") || name.equals("th");
  }

  private static boolean isSentence(String words) {
    return words.length() >= SHORT && words.matches("(?s).*[.!?…]['\"”’)]*$");
  }
}
