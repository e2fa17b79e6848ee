package org.rapporteur.score.claims;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.Span;
import tools.jackson.databind.JsonNode;

/**
 * A claim as the scorer sees it, gold or predicted. Spans count code points; names are plain.
 *
 * @param doubt whether the annotator doubted it: then it counts neither way
 * @param confidence how sure the engine is of it, 0 to 1; 1 for gold
 */
public record MarkedClaim(
    String type,
    @Nullable Span sentence,
    @Nullable Span trigger,
    String triggerText,
    String sentenceText,
    boolean doubt,
    String stance,
    List<String> attribution,
    @Nullable String when,
    @Nullable Place where,
    List<Part> roles,
    @Nullable Double quantity,
    @Nullable Double killed,
    @Nullable Double injured,
    double confidence) {

  /** A role with the words and the plain name of what fills it. */
  public record Part(String role, @Nullable Span span, String text, String entity) {}

  /** Where it happens. */
  public record Place(@Nullable Span span, String text, String entity) {}

  /** A claim as the gold files write it. */
  static MarkedClaim gold(JsonNode node) {
    List<Part> roles = new ArrayList<>();
    for (JsonNode role : node.path("roles")) {
      roles.add(
          new Part(
              text(role, "role"),
              span(role),
              text(role, "text"),
              Names.plain(string(role, "entity"))));
    }
    List<String> chain = new ArrayList<>();
    node.path("attribution").forEach(source -> chain.add(Names.plain(source.stringValue())));
    JsonNode where = node.path("where");
    return new MarkedClaim(
        text(node, "type"),
        span(node),
        span(node, "trigger_begin", "trigger_end"),
        text(node, "trigger"),
        text(node, "sentence"),
        node.has("doubt"),
        text(node, "stance"),
        chain,
        string(node, "when"),
        where.isObject()
            ? new Place(span(where), text(where, "text"), Names.plain(string(where, "entity")))
            : null,
        roles,
        value(node, "quantity"),
        value(node, "killed"),
        value(node, "injured"),
        1);
  }

  /** A claim in the public form. */
  static MarkedClaim predicted(JsonNode node) {
    List<Part> roles = new ArrayList<>();
    for (JsonNode role : node.path("roles")) {
      roles.add(new Part(text(role, "role"), span(role), text(role, "text"), entityName(role)));
    }
    List<String> chain = new ArrayList<>();
    for (JsonNode link : node.path("attribution")) {
      String name = entityName(link);
      chain.add(name.isEmpty() ? Names.plain(string(link, "text")) : name);
    }
    JsonNode where = node.path("where");
    return new MarkedClaim(
        text(node, "type"),
        span(node.path("sentence")),
        span(node.path("trigger")),
        text(node.path("trigger"), "text"),
        text(node.path("sentence"), "text"),
        false,
        text(node, "stance"),
        chain,
        string(node.path("when"), "edtf"),
        where.isObject() ? new Place(span(where), text(where, "text"), entityName(where)) : null,
        roles,
        value(node, "quantity"),
        value(node, "killed"),
        value(node, "injured"),
        node.path("confidence").isNumber() ? node.path("confidence").doubleValue() : 1);
  }

  private static String entityName(JsonNode holder) {
    return Names.plain(string(holder.path("entity"), "name"));
  }

  private static @Nullable Span span(JsonNode node) {
    return span(node, "begin", "end");
  }

  private static @Nullable Span span(JsonNode node, String begin, String end) {
    JsonNode from = node.path(begin);
    JsonNode to = node.path(end);
    return from.isNumber() && to.isNumber() ? new Span(from.intValue(), to.intValue()) : null;
  }

  private static @Nullable Double value(JsonNode node, String name) {
    JsonNode quantity = node.path(name);
    if (!quantity.isObject()) {
      return null;
    }
    JsonNode value = quantity.path("value");
    return value.isNumber() ? Double.valueOf(value.doubleValue()) : Double.valueOf(Double.NaN);
  }

  private static String text(JsonNode node, String name) {
    String value = string(node, name);
    return value == null ? "" : value;
  }

  private static @Nullable String string(JsonNode node, String name) {
    JsonNode value = node.path(name);
    return value.isString() ? value.stringValue() : null;
  }
}
