package org.rapporteur.desk.output;

import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ledger.entity.Known;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes one answer as one JSON object on one line. */
public final class JsonDocument {

  private static final JsonFactory FACTORY = new JsonFactory();

  private JsonDocument() {}

  /** An object whose members {@code body} writes, without a line end. */
  public static String of(Consumer<JsonGenerator> body) {
    StringWriter words = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), words)) {
      json.writeStartObject();
      body.accept(json);
      json.writeEndObject();
    }
    return words.toString();
  }

  /** As {@link #of}, in UTF-8. */
  public static byte[] bytes(Consumer<JsonGenerator> body) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(8192);
    try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), bytes)) {
      json.writeStartObject();
      body.accept(json);
      json.writeEndObject();
    }
    return bytes.toByteArray();
  }

  /** Prints an object whose members {@code body} writes. */
  public static void print(PrintWriter out, Consumer<JsonGenerator> body) {
    out.print(of(body));
    out.print('\n');
    out.flush();
  }

  /** An entity as {@code id}, {@code name} and {@code type}, or null. */
  public static void known(JsonGenerator json, String name, @Nullable Known known) {
    json.writeName(name);
    if (known == null) {
      json.writeNull();
    } else {
      known(json, known);
    }
  }

  static void known(JsonGenerator json, Known known) {
    json.writeStartObject();
    json.writeStringProperty("id", known.id());
    json.writeStringProperty("name", known.name());
    json.writeStringProperty("type", known.type());
    json.writeEndObject();
  }

  /** An object of counts. */
  public static void counts(JsonGenerator json, String name, Map<String, Long> counts) {
    json.writeObjectPropertyStart(name);
    counts.forEach(json::writeNumberProperty);
    json.writeEndObject();
  }

  /** An array of strings. */
  public static void strings(JsonGenerator json, String name, Iterable<String> values) {
    json.writeArrayPropertyStart(name);
    values.forEach(json::writeString);
    json.writeEndArray();
  }

  /** A string or null. */
  public static void string(JsonGenerator json, String name, @Nullable String value) {
    if (value == null) {
      json.writeNullProperty(name);
    } else {
      json.writeStringProperty(name, value);
    }
  }
}
