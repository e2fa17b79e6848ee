package org.rapporteur.sources.page;

import java.util.IdentityHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * How much connected prose each element of a page holds. A block of text counts by its words to the
 * power of 1.5, so that one paragraph outweighs many teasers; not at all if most of it is links, if
 * it is short and no sentence, or if it stands in what is noise by its name.
 */
final class Prose {

  /** An element goes on being looked into while one child holds this much of its prose. */
  private static final double MOST = 0.72;

  private static final int FEWEST_WORDS = 8;

  private final Map<Element, Double> points = new IdentityHashMap<>();
  private final Noise noise;

  private Prose(Noise noise) {
    this.noise = noise;
  }

  static Prose of(Element root) {
    Prose prose = new Prose(new Noise(root));
    prose.count(root);
    return prose;
  }

  double points(Element element) {
    return points.getOrDefault(element, 0.0);
  }

  /** The smallest element within one that still holds most of its prose. */
  Element densest(Element from) {
    Element element = from;
    while (true) {
      Element inner = null;
      for (Element child : element.children()) {
        if (child.isBlock() && points(child) >= MOST * points(element) && points(child) > 0) {
          inner = child;
        }
      }
      // A single long paragraph is not the article: its brothers belong to it.
      if (inner == null || Noise.isParagraph(inner)) {
        return element;
      }
      element = inner;
    }
  }

  /** Depth is bounded by jsoup's own limit, so recursion is safe. */
  private double count(Element element) {
    if (noise.reason(element).isPresent()) {
      return 0;
    }
    StringBuilder own = new StringBuilder();
    int[] linked = {0};
    double inner = inline(element, own, linked, false);
    double total = inner + worth(own.toString(), linked[0]);
    points.put(element, total);
    return total;
  }

  /** Gathers the text of an element outside inner blocks; returns the points of those. */
  private double inline(Element element, StringBuilder own, int[] linked, boolean inLink) {
    double inner = 0;
    for (Node child : element.childNodes()) {
      if (child instanceof TextNode text) {
        own.append(text.getWholeText());
        linked[0] += inLink ? text.text().length() : 0;
      } else if (child instanceof Element within) {
        if (within.isBlock() && !within.normalName().equals("br")) {
          inner += count(within);
        } else if (noise.reason(within).isEmpty()) {
          double before = inner;
          inner += inline(within, own, linked, inLink || within.normalName().equals("a"));
          points.put(within, inner - before);
        }
      }
    }
    return inner;
  }

  private static double worth(String text, int linked) {
    String plain = text.strip();
    int words = plain.isEmpty() ? 0 : plain.split("\\s+").length;
    boolean sentence = plain.matches("(?s).*[.!?…]['\"”’)]*(?:\\s.*|$)");
    if (words < FEWEST_WORDS || !sentence || linked > 0.5 * plain.length()) {
      return 0;
    }
    return Math.pow(Math.min(words, 120), 1.5);
  }
}
