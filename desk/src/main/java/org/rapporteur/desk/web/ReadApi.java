package org.rapporteur.desk.web;

import io.javalin.http.Context;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.Article;
import org.rapporteur.reading.Aside;
import org.rapporteur.reading.Claim;
import org.rapporteur.reading.Published;
import org.rapporteur.reading.Reading;
import org.rapporteur.reading.engine.Reader;
import org.rapporteur.reading.json.ClaimJson;
import org.rapporteur.reading.json.CodePoints;
import org.rapporteur.sources.TextHeader;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** {@code POST /api/read}: a text in, its claims and asides out. Nothing is kept. */
final class ReadApi {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Reader reader;

  ReadApi(Reader reader) {
    this.reader = reader;
  }

  void read(Context request) {
    Reading reading = reader.read(article(request));
    JsonAnswer.object(request, json -> write(json, reading));
  }

  /** The body is plain text, or JSON with text, title, url, publisher and published. */
  private static Article article(Context request) {
    String body = request.body();
    String type = request.contentType();
    if (type == null || !type.startsWith("application/json")) {
      return TextHeader.read("pasted", nonEmpty(body));
    }
    JsonNode node;
    try {
      node = JSON.readTree(body);
    } catch (JacksonException e) {
      throw new ProblemException(400, "The body is not JSON.");
    }
    String published = string(node, "published");
    Article pasted = TextHeader.read("pasted", nonEmpty(string(node, "text")));
    String title = string(node, "title");
    return Article.builder("pasted", pasted.text())
        .title(title == null ? pasted.title() : title)
        .url(string(node, "url"))
        .publisher(string(node, "publisher"))
        .published(published == null ? pasted.published() : dated(published))
        .asides(pasted.asides())
        .build();
  }

  private static Published dated(String published) {
    if (!published.matches("\\d{4}(-\\d{2}(-\\d{2})?)?")) {
      throw new ProblemException(400, "\"published\" is a date such as 2024-06-17.");
    }
    return Published.stated(published);
  }

  private static String nonEmpty(@Nullable String text) {
    if (text == null || text.isBlank()) {
      throw new ProblemException(400, "There is no text to read.");
    }
    return text;
  }

  private static @Nullable String string(JsonNode node, String name) {
    JsonNode value = node.path(name);
    return value.isString() && !value.stringValue().isBlank() ? value.stringValue() : null;
  }

  private static void write(JsonGenerator json, Reading reading) {
    Article article = reading.article();
    json.writeObjectPropertyStart("article");
    ArticleJson.members(json, article);
    json.writeEndObject();
    ClaimJson claims = new ClaimJson(article, reading.engine());
    json.writeArrayPropertyStart("claims");
    for (Claim claim : reading.claims()) {
      claims.write(json, claim);
    }
    json.writeEndArray();
    CodePoints points = CodePoints.of(article.text());
    json.writeArrayPropertyStart("asides");
    for (Aside aside : reading.asides()) {
      json.writeStartObject();
      json.writeNumberProperty("begin", points.at(aside.span().begin()));
      json.writeNumberProperty("end", points.at(aside.span().end()));
      json.writeStringProperty("reason", aside.reason());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
