package org.rapporteur.desk.web;

import io.javalin.http.Context;
import java.io.StringWriter;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ledger.entity.Known;
import org.rapporteur.ledger.survey.Tally;
import org.rapporteur.reading.Stance;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes answers as JSON. */
final class JsonAnswer {

  static final String TYPE = "application/json; charset=utf-8";
  private static final JsonFactory FACTORY = new JsonFactory();

  private JsonAnswer() {}

  /** Answers with one object whose members {@code body} writes. */
  static void object(Context request, Consumer<JsonGenerator> body) {
    request.contentType(TYPE).result(written(body));
  }

  static void problem(Context request, int status, String title, String detail) {
    request
        .status(status)
        .contentType("application/problem+json; charset=utf-8")
        .result(
            written(
                json -> {
                  json.writeStringProperty("title", title);
                  json.writeNumberProperty("status", status);
                  json.writeStringProperty("detail", detail);
                  json.writeStringProperty("instance", request.path());
                }));
  }

  static String written(Consumer<JsonGenerator> body) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
      json.writeStartObject();
      body.accept(json);
      json.writeEndObject();
    }
    return out.toString();
  }

  static void string(JsonGenerator json, String name, @Nullable String value) {
    if (value == null) {
      json.writeNullProperty(name);
    } else {
      json.writeStringProperty(name, value);
    }
  }

  static void number(JsonGenerator json, String name, @Nullable Double value) {
    if (value == null) {
      json.writeNullProperty(name);
    } else {
      json.writeNumberProperty(name, value);
    }
  }

  static void known(JsonGenerator json, String name, @Nullable Known known) {
    if (known == null) {
      json.writeNullProperty(name);
      return;
    }
    json.writeObjectPropertyStart(name);
    json.writeStringProperty("id", known.id());
    json.writeStringProperty("name", known.name());
    json.writeStringProperty("type", known.type());
    json.writeEndObject();
  }

  /** How many claims, and of which stances. */
  static void tally(JsonGenerator json, Tally tally) {
    json.writeNumberProperty("claims", tally.total());
    json.writeObjectPropertyStart("stances");
    for (Stance stance : Stance.values()) {
      if (tally.of(stance) > 0) {
        json.writeNumberProperty(stance.word(), tally.of(stance));
      }
    }
    json.writeEndObject();
  }

  static void counts(JsonGenerator json, String name, Map<String, Long> counts) {
    json.writeObjectPropertyStart(name);
    counts.forEach(json::writeNumberProperty);
    json.writeEndObject();
  }
}
