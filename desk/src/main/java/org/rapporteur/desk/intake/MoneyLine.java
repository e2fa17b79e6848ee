package org.rapporteur.desk.intake;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.Article;
import tools.jackson.databind.JsonNode;

/**
 * A FollowTheMoney entity. Documents with their text ({@code Article} and the schemata beside it)
 * are articles to read; other entities are no news and are passed over.
 */
final class MoneyLine {

  private MoneyLine() {}

  static void take(String where, String line, JsonNode node, IntakeSink to) {
    JsonNode properties = node.path("properties");
    String text = first(properties, "bodyText");
    if (text == null) {
      to.passed("FollowTheMoney " + node.path("schema").asString("entity") + " without bodyText");
      return;
    }
    String id = node.path("id").asString(where);
    String title = first(properties, "title");
    String publisher = first(properties, "publisher");
    String published = first(properties, "publishedAt");
    Article article =
        Article.builder(id, text)
            .title(title == null ? first(properties, "name") : title)
            .url(first(properties, "sourceUrl"))
            .byline(first(properties, "author"))
            .publisher(publisher)
            .published(
                ArticleLine.published(published == null ? first(properties, "date") : published))
            .modified(ArticleLine.day(first(properties, "modifiedAt")))
            .build();
    to.article(where, article, line.getBytes(StandardCharsets.UTF_8));
  }

  private static @Nullable String first(JsonNode properties, String name) {
    JsonNode value = properties.path(name).path(0);
    return value.isString() && !value.stringValue().isBlank() ? value.stringValue() : null;
  }
}
