package org.rapporteur.desk.casefile;

import java.util.List;
import org.rapporteur.reading.Article;
import org.rapporteur.reading.Span;
import org.rapporteur.reading.json.CodePoints;

/** Writes HTML; every quote bears its article and its offsets in code points, for the check. */
final class Markup {

  private final StringBuilder out = new StringBuilder(1 << 16);

  /** Text, escaped. */
  Markup text(String words) {
    out.append(escaped(words));
    return this;
  }

  /** Markup as it is. */
  Markup raw(String markup) {
    out.append(markup);
    return this;
  }

  /** An element with text alone. */
  Markup element(String name, String words) {
    return raw("<" + name + ">").text(words).raw("</" + name.split(" ", 2)[0] + ">\n");
  }

  /** A span of an article in an element, with other spans marked in it. */
  Markup quote(String element, String type, Article article, Span span, List<Span> marked) {
    CodePoints points = CodePoints.of(article.text());
    raw("<" + element + " class=\"" + type + "\"");
    raw(" data-article=\"" + escaped(article.id()) + "\"");
    raw(" data-begin=\"" + points.at(span.begin()) + "\"");
    raw(" data-end=\"" + points.at(span.end()) + "\">");
    int at = span.begin();
    for (Span mark : marked.stream().sorted().toList()) {
      if (mark.begin() >= at && mark.end() <= span.end() && mark.length() > 0) {
        text(article.text().substring(at, mark.begin()));
        raw("<mark>").text(article.quote(mark)).raw("</mark>");
        at = mark.end();
      }
    }
    text(article.text().substring(at, span.end()));
    return raw("</" + element + ">");
  }

  private static String escaped(String words) {
    StringBuilder all = new StringBuilder(words.length() + 16);
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      switch (c) {
        case '&' -> all.append("&amp;");
        case '<' -> all.append("&lt;");
        case '>' -> all.append("&gt;");
        case '"' -> all.append("&quot;");
        case '\r' -> all.append("&#13;");
        default -> all.append(c);
      }
    }
    return all.toString();
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
