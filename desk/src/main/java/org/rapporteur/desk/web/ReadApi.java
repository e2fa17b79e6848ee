package org.rapporteur.desk.web;

import io.javalin.http.Context;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ledger.Ledger;
import org.rapporteur.reading.Article;
import org.rapporteur.reading.Published;
import org.rapporteur.reading.Reader;
import org.rapporteur.reading.Reading;
import org.rapporteur.sources.TextHeader;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** {@code POST /api/read}: a text in, its claims and asides out; kept if asked. */
final class ReadApi {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final int WAIT_SECONDS = 10;

  /** Characters of a text; no article is longer, and reading takes the time that its words take. */
  private static final int LONGEST = 1_000_000;

  /** Texts read at once: a processor reads one at a time. */
  private final Semaphore reading =
      new Semaphore(Math.max(2, Runtime.getRuntime().availableProcessors()));

  private final Reader reader;
  private final Ledger ledger;
  private final Guard guard;

  ReadApi(Reader reader, Ledger ledger, Guard guard) {
    this.reader = reader;
    this.ledger = ledger;
    this.guard = guard;
  }

  void read(Context request) {
    boolean keep = "true".equals(Parameters.given(request, "keep"));
    if (keep) {
      guard.demand(request, Role.REVIEWER);
    }
    Reading reading = read(article(request));
    if (keep) {
      ledger.keep(reading);
      ledger.link();
    }
    JsonAnswer.object(
        request,
        json -> {
          ArticlesApi.reading(json, reading);
          json.writeBooleanProperty("kept", keep);
        });
  }

  private Reading read(Article article) {
    try {
      if (!reading.tryAcquire(WAIT_SECONDS, TimeUnit.SECONDS)) {
        throw new ProblemException(503, "Too many texts are being read; try again soon.");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ProblemException(
          503, "The server is stopping; nothing was read. Ask again when it is back.");
    }
    try {
      return reader.read(article);
    } finally {
      reading.release();
    }
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
    if (text != null && text.length() > LONGEST) {
      throw new ProblemException(413, "A text has at most a million characters.");
    }
    if (text == null || text.isBlank()) {
      throw new ProblemException(400, "There is no text to read.");
    }
    return text;
  }

  private static @Nullable String string(JsonNode node, String name) {
    JsonNode value = node.path(name);
    return value.isString() && !value.stringValue().isBlank() ? value.stringValue() : null;
  }
}
