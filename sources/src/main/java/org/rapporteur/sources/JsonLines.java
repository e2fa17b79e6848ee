package org.rapporteur.sources;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.Published;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Articles as JSON, one a line, with the members that {@link ArticleFields} knows. */
final class JsonLines {

  private static final ObjectMapper JSON = new ObjectMapper();

  private JsonLines() {}

  static void read(String where, InputStream in, Consumer<Found> sink) throws IOException {
    BoundedLines lines = new BoundedLines(in, Sources.LARGEST_ARTICLE);
    while (lines.next()) {
      String place = where + ":" + lines.number();
      if (lines.tooLong()) {
        sink.accept(
            new Found.Unreadable(
                place,
                "the line is longer than " + Sources.LARGEST_ARTICLE_WORDS,
                "Split it into articles, one a line"));
      } else if (!lines.isBlank()) {
        sink.accept(article(place, lines.bytes()));
      }
    }
  }

  private static Found article(String place, byte[] line) {
    Optional<String> decoded = PlainText.of(line);
    if (decoded.isEmpty()) {
      return new Found.Unreadable(place, "the line is not text", "Give one JSON object a line");
    }
    JsonNode node;
    try {
      node = JSON.readTree(decoded.get());
    } catch (JacksonException e) {
      return new Found.Unreadable(
          place,
          "not JSON (" + e.getOriginalMessage().lines().findFirst().orElse("broken") + ")",
          "Give one JSON object a line");
    }
    return ArticleFields.found(place, name -> string(node, name), line);
  }

  /** A date or date-time as the source states it; nothing if it is not a date. */
  static @Nullable Published published(@Nullable String stated) {
    if (stated == null) {
      return null;
    }
    String date = stated.strip();
    if (date.matches("\\d{4}-\\d{2}-\\d{2}[T ].*")) {
      date = date.substring(0, 10);
    }
    return date.matches("\\d{4}(-\\d{2}(-\\d{2})?)?[~?%]?(/.*)?") ? Published.stated(date) : null;
  }

  private static @Nullable String string(JsonNode node, String name) {
    JsonNode value = node.path(name);
    if (value.isNumber()) {
      return value.asString();
    }
    return value.isString() && !value.stringValue().isBlank() ? value.stringValue() : null;
  }
}
