package org.rapporteur.desk.web;

import io.javalin.http.Context;
import java.util.function.Consumer;
import org.rapporteur.desk.output.JsonDocument;
import tools.jackson.core.JsonGenerator;

/** Writes answers as JSON. */
final class JsonAnswer {

  static final String TYPE = "application/json; charset=utf-8";

  private JsonAnswer() {}

  /** Answers with one object whose members {@code body} writes. */
  static void object(Context request, Consumer<JsonGenerator> body) {
    request.contentType(TYPE).result(JsonDocument.of(body));
  }

  static void problem(Context request, int status, String title, String detail) {
    request
        .status(status)
        .contentType("application/problem+json; charset=utf-8")
        .result(
            JsonDocument.of(
                json -> {
                  json.writeStringProperty("title", title);
                  json.writeNumberProperty("status", status);
                  json.writeStringProperty("detail", detail);
                  json.writeStringProperty("instance", request.path());
                }));
  }
}
