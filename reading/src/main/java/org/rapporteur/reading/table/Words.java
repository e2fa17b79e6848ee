package org.rapporteur.reading.table;

import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.Article;
import org.rapporteur.reading.Span;
import org.rapporteur.reading.json.CodePoints;

/** The article that rows point into, and who read it, from where. */
final class Words {

  private final Article article;
  private final String engine;
  private final String origin;
  private final CodePoints points;

  Words(Article article, String engine, String origin) {
    this.article = article;
    this.engine = engine;
    this.origin = origin;
    this.points = CodePoints.of(article.text());
  }

  Article article() {
    return article;
  }

  String engine() {
    return engine;
  }

  String origin() {
    return origin;
  }

  String quote(Span span) {
    return article.quote(span);
  }

  /** Code points before this UTF-16 offset. */
  int at(int unit) {
    return points.at(unit);
  }

  /**
   * The span between two code point offsets.
   *
   * @param quote the words that must stand there; null if the row does not tell
   */
  Span span(int begin, int end, @Nullable String quote) {
    int from = points.unitAt(begin);
    int to = points.unitAt(end);
    if (begin < 0 || end < begin || to > article.text().length()) {
      throw new RowFaultException(
          "[" + begin + ", " + end + ") is no span of the text of " + article.id());
    }
    Span span = new Span(from, to);
    if (quote != null && !quote.equals(article.quote(span))) {
      throw new RowFaultException(
          "the words at [" + begin + ", " + end + ") of " + article.id() + " are not the quote");
    }
    return span;
  }
}
