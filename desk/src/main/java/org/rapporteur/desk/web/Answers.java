package org.rapporteur.desk.web;

import io.javalin.http.Context;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.rapporteur.ledger.Ledger;
import tools.jackson.core.JsonGenerator;

/**
 * Answers that stay the same until the ledger changes. Whoever has one already is told so without
 * making it again, and those asked for most are remembered.
 */
final class Answers {

  private static final int REMEMBERED = 400;
  private static final int LARGEST = 500_000;

  private record Answer(String tag, String body) {}

  private final Ledger ledger;
  private final Map<String, Answer> recent =
      Collections.synchronizedMap(
          new LinkedHashMap<>(64, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Answer> eldest) {
              return size() > REMEMBERED;
            }
          });

  Answers(Ledger ledger) {
    this.ledger = ledger;
  }

  /** Answers with one object whose members {@code body} writes. */
  void object(Context request, Consumer<JsonGenerator> body) {
    String question =
        request.path() + "?" + (request.queryString() == null ? "" : request.queryString());
    String tag = "W/\"" + ledger.survey().stamp() + Integer.toHexString(question.hashCode()) + "\"";
    request.header("ETag", tag);
    request.header("Cache-Control", "private, no-cache");
    if (tag.equals(request.header("If-None-Match"))) {
      request.status(304);
      return;
    }
    Answer known = recent.get(question);
    if (known == null || !known.tag().equals(tag)) {
      known = new Answer(tag, JsonAnswer.written(body));
      if (known.body().length() <= LARGEST) {
        recent.put(question, known);
      }
    }
    request.contentType(JsonAnswer.TYPE).result(known.body());
  }
}
