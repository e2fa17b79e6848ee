package org.rapporteur.desk.intake;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ledger.days.EdtfDays;
import org.rapporteur.reading.Article;
import org.rapporteur.reading.Published;
import tools.jackson.databind.JsonNode;

/** An article as {@code read} takes it: {@code id, title, published, url, publisher, text}. */
final class ArticleLine {

  private ArticleLine() {}

  static void take(String where, String line, JsonNode node, IntakeSink to) {
    String text = node.path("text").stringValue();
    if (text.isBlank()) {
      to.fault(where, "the article's text is empty");
      return;
    }
    String id = PloverLine.text(node, "id");
    String publisher = PloverLine.text(node, "publisher");
    String published = PloverLine.text(node, "published");
    Article article =
        Article.builder(id == null ? where : id, text)
            .title(PloverLine.text(node, "title"))
            .url(PloverLine.text(node, "url"))
            .byline(PloverLine.text(node, "byline"))
            .publisher(publisher == null ? PloverLine.text(node, "source") : publisher)
            .published(published(published == null ? PloverLine.text(node, "date") : published))
            .modified(day(PloverLine.text(node, "modified")))
            .build();
    to.article(where, article, line.getBytes(StandardCharsets.UTF_8));
  }

  /** The day of a date with or without a time; null of anything else. */
  static @Nullable String day(@Nullable String stated) {
    return stated != null && stated.strip().matches("\\d{4}-\\d{2}-\\d{2}([T ].{0,40})?")
        ? stated.strip().substring(0, 10)
        : null;
  }

  /** A date in EDTF, or a date-time of which only the day is taken; else nothing. */
  static @Nullable Published published(@Nullable String stated) {
    if (stated == null) {
      return null;
    }
    String date = stated.strip();
    date = date.matches("\\d{4}-\\d{2}-\\d{2}[T ].*") ? date.substring(0, 10) : date;
    return EdtfDays.of(date) == null ? null : Published.stated(date);
  }
}
