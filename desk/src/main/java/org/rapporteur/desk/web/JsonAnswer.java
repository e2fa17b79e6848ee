package org.rapporteur.desk.web;

import io.javalin.http.Context;
import java.io.StringWriter;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes answers as JSON. */
final class JsonAnswer {

  private static final JsonFactory FACTORY = new JsonFactory();

  private JsonAnswer() {}

  /** Answers with one object whose members {@code body} writes. */
  static void object(Context request, Consumer<JsonGenerator> body) {
    request.contentType("application/json; charset=utf-8").result(written(body));
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

  private static String written(Consumer<JsonGenerator> body) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
      json.writeStartObject();
      body.accept(json);
      json.writeEndObject();
    }
    return out.toString();
  }
}
