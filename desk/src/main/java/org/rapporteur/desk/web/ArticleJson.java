package org.rapporteur.desk.web;

import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.Article;
import org.rapporteur.reading.Published;
import tools.jackson.core.JsonGenerator;

/** An article in the public form. */
final class ArticleJson {

  private ArticleJson() {}

  static void members(JsonGenerator json, Article article) {
    json.writeStringProperty("id", article.id());
    json.writeStringProperty("ref", article.ref());
    string(json, "url", article.url());
    string(json, "publisher", article.publisher());
    string(json, "title", article.title());
    string(json, "byline", article.byline());
    Published published = article.published();
    if (published == null) {
      json.writeNullProperty("published");
    } else {
      json.writeObjectPropertyStart("published");
      json.writeStringProperty("edtf", published.edtf());
      json.writeBooleanProperty("stated", published.stated());
      json.writeArrayPropertyStart("reasons");
      published.reasons().forEach(json::writeString);
      json.writeEndArray();
      json.writeEndObject();
    }
    string(json, "modified", article.modified());
    json.writeStringProperty("language", article.language());
    json.writeStringProperty("text", article.text());
  }

  private static void string(JsonGenerator json, String name, @Nullable String value) {
    if (value == null) {
      json.writeNullProperty(name);
    } else {
      json.writeStringProperty(name, value);
    }
  }
}
