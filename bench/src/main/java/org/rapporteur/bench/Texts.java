package org.rapporteur.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.reading.Article;
import org.rapporteur.reading.Published;
import org.rapporteur.score.JsonLines;
import tools.jackson.databind.JsonNode;

/** Articles to read for the clock: JSON lines with id, text and date. */
final class Texts {

  private Texts() {}

  static List<Article> read(Path file) {
    List<Article> articles = new ArrayList<>();
    for (JsonNode node : JsonLines.read(file)) {
      Article.Builder article =
          Article.builder(node.path("id").stringValue(), node.path("text").stringValue());
      JsonNode date = node.has("published") ? node.path("published") : node.path("date");
      if (date.isString()) {
        article.published(Published.stated(date.stringValue()));
      }
      articles.add(article.build());
    }
    return articles;
  }
}
