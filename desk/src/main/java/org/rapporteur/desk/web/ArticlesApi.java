package org.rapporteur.desk.web;

import io.javalin.http.Context;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.desk.output.JsonDocument;
import org.rapporteur.ledger.KeptArticle;
import org.rapporteur.ledger.Ledger;
import org.rapporteur.ledger.survey.Headline;
import org.rapporteur.reading.Article;
import org.rapporteur.reading.Aside;
import org.rapporteur.reading.Reading;
import org.rapporteur.reading.Span;
import org.rapporteur.reading.Statement;
import org.rapporteur.reading.json.ClaimJson;
import org.rapporteur.reading.json.CodePoints;
import tools.jackson.core.JsonGenerator;

/** {@code /api/articles} and {@code /api/statements}: what was read, whole. */
final class ArticlesApi {

  private final Ledger ledger;
  private final Answers answers;

  ArticlesApi(Ledger ledger, Answers answers) {
    this.ledger = ledger;
    this.answers = answers;
  }

  void list(Context request) {
    int limit = Parameters.limit(request, 50);
    long before = before(Parameters.given(request, "after"));
    answers.object(
        request,
        json -> {
          List<Headline> found = ledger.survey().articles(before, limit + 1);
          List<Headline> shown = found.size() > limit ? found.subList(0, limit) : found;
          json.writeArrayPropertyStart("articles");
          for (Headline headline : shown) {
            json.writeStartObject();
            json.writeStringProperty("id", headline.id());
            json.writeStringProperty("ref", headline.ref());
            JsonDocument.string(json, "title", headline.title());
            JsonDocument.string(json, "publisher", headline.publisher());
            JsonDocument.string(json, "published", headline.published());
            json.writeNumberProperty("claims", headline.claims());
            json.writeEndObject();
          }
          json.writeEndArray();
          boolean more = found.size() > limit;
          JsonDocument.string(json, "next", more ? "" + shown.get(limit - 1).key() : null);
        });
  }

  private static long before(@Nullable String after) {
    try {
      return after == null ? Long.MAX_VALUE : Long.parseLong(after);
    } catch (NumberFormatException e) {
      throw new ProblemException(400, "\"after\" is the \"next\" of the page before.");
    }
  }

  /** One article with its claims. */
  void one(Context request) {
    KeptArticle kept = kept(request.pathParam("id"));
    answers.object(
        request,
        json -> {
          reading(json, kept.reading());
          json.writeStringProperty("sha256", kept.sha256());
          json.writeStringProperty("readAt", kept.readAt());
          json.writeArrayPropertyStart("custody");
          for (KeptArticle.Custody custody : kept.custody()) {
            json.writeStartObject();
            json.writeStringProperty("origin", custody.origin());
            json.writeStringProperty("capturedAt", custody.capturedAt());
            json.writeStringProperty("originalSha256", custody.originalSha256());
            json.writeEndObject();
          }
          json.writeEndArray();
        });
  }

  /** Who said what in one article. */
  void statements(Context request) {
    KeptArticle kept = kept(Parameters.needed(request, "article"));
    answers.object(request, json -> statements(json, kept.reading()));
  }

  private KeptArticle kept(String id) {
    return ledger
        .article(id)
        .orElseThrow(() -> new ProblemException(404, "No article " + id + " is kept here."));
  }

  /** An article, its claims and its asides, as both reading and keeping answer. */
  static void reading(JsonGenerator json, Reading reading) {
    Article article = reading.article();
    json.writeObjectPropertyStart("article");
    ArticleJson.members(json, article);
    json.writeEndObject();
    ClaimJson claims = new ClaimJson(article, reading.engine());
    json.writeArrayPropertyStart("claims");
    reading.claims().forEach(claim -> claims.write(json, claim));
    json.writeEndArray();
    CodePoints points = CodePoints.of(article.text());
    json.writeArrayPropertyStart("asides");
    for (Aside aside : reading.asides()) {
      json.writeStartObject();
      offsets(json, points, aside.span());
      json.writeStringProperty("reason", aside.reason());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void statements(JsonGenerator json, Reading reading) {
    Article article = reading.article();
    CodePoints points = CodePoints.of(article.text());
    json.writeArrayPropertyStart("statements");
    for (Statement statement : reading.statements()) {
      json.writeStartObject();
      json.writeArrayPropertyStart("content");
      for (Span span : statement.content()) {
        json.writeStartObject();
        json.writeStringProperty("text", article.quote(span));
        offsets(json, points, span);
        json.writeEndObject();
      }
      json.writeEndArray();
      words(json, "speaker", article, points, statement.speaker());
      words(json, "cue", article, points, statement.cue());
      words(json, "addressee", article, points, statement.addressee());
      words(json, "medium", article, points, statement.medium());
      json.writeStringProperty("directness", statement.directness().word());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void words(
      JsonGenerator json, String name, Article article, CodePoints points, @Nullable Span span) {
    if (span == null) {
      json.writeNullProperty(name);
      return;
    }
    json.writeObjectPropertyStart(name);
    json.writeStringProperty("text", article.quote(span));
    offsets(json, points, span);
    json.writeEndObject();
  }

  private static void offsets(JsonGenerator json, CodePoints points, Span span) {
    json.writeNumberProperty("begin", points.at(span.begin()));
    json.writeNumberProperty("end", points.at(span.end()));
  }
}
