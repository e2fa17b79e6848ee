package org.rapporteur.desk.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.desk.intake.EventRow.Cell;
import tools.jackson.databind.JsonNode;

/**
 * A PLOVER event: as {@code export plover} writes it, or as the NGEC coder does ({@code attributes}
 * with ACTOR, RECIP, LOC and DATE, {@code event_geolocation}). An event of several types is several
 * rows.
 */
final class PloverLine {

  private PloverLine() {}

  static void rows(String where, String text, JsonNode node, IntakeSink to) {
    List<String> types = strings(node.get("event_type"));
    if (types.isEmpty()) {
      to.fault(where, "the event has no type");
    }
    for (String type : types) {
      Map<String, List<Cell>> cells = new LinkedHashMap<>();
      put(cells, "type", type);
      put(cells, "mode", first(strings(node.get("event_mode"))));
      List<Cell> contexts = new ArrayList<>();
      for (String name : List.of("event_context", "contexts")) {
        strings(node.get(name)).forEach(context -> contexts.add(Cell.of(context)));
      }
      cells.put("context", contexts);
      put(cells, "stance", stance(strings(node.get("auxiliary_modes"))));
      put(cells, "sentence", text(node, "event_text"));
      put(cells, "title", text(node, "headline"));
      put(cells, "publisher", or(text(node, "source"), text(node, "publisher")));
      put(cells, "url", text(node, "url"));
      put(cells, "ref", or(text(node, "story_id"), text(node, "id")));
      put(cells, "published", or(text(node, "pub_date"), text(node, "date")));
      put(cells, "when", when(node));
      JsonNode attributes = node.path("attributes");
      cells.put("actor", parties(node.get("actor"), attributes.get("ACTOR")));
      cells.put("recipient", parties(node.get("recipient"), attributes.get("RECIP")));
      place(cells, node, attributes);
      to.event(new EventRow(where, "plover", text, cells));
    }
  }

  /** PLOVER's auxiliary modes; a historical event is told as done. */
  private static @Nullable String stance(List<String> modes) {
    return modes.contains("negation")
        ? "denied"
        : modes.contains("hypothetical") ? "possible" : modes.contains("future") ? "planned" : null;
  }

  /** NGEC writes the day of the report where it found none: that is no day of the event. */
  private static @Nullable String when(JsonNode node) {
    String raw = text(node, "date_raw");
    if (raw != null && raw.matches("<?(No date detected|dateparser failed).*")) {
      return null;
    }
    return or(text(node, "event_date"), text(node, "date_resolved"));
  }

  private static List<Cell> parties(@Nullable JsonNode own, @Nullable JsonNode coded) {
    List<Cell> all = new ArrayList<>();
    for (JsonNode each : list(own)) {
      String words = each.isString() ? each.stringValue() : words(each);
      if (words != null && !words.isBlank()) {
        all.add(new Cell(words, text(each, "country"), -1));
      }
    }
    for (JsonNode each : list(coded)) {
      String words = text(each, "text");
      if (words != null) {
        all.add(new Cell(words, text(each, "country"), each.path("qa_start_char").asInt(-1)));
      }
    }
    return all;
  }

  private static void place(Map<String, List<Cell>> cells, JsonNode node, JsonNode attributes) {
    JsonNode own = node.path("location");
    JsonNode coded = node.path("event_geolocation");
    coded = coded.has("geo") ? coded.path("geo") : coded;
    List<Cell> where = parties(null, attributes.get("LOC"));
    if (where.isEmpty()) {
      put(cells, "where", or(words(own), text(coded, "resolved_placename")));
    } else {
      cells.put("where", where);
    }
    put(cells, "country", or(text(own, "country"), text(coded, "country_code3")));
    put(cells, "latitude", or(text(own, "lat"), text(coded, "lat")));
    put(cells, "longitude", or(text(own, "lon"), text(coded, "lon")));
  }

  private static @Nullable String words(JsonNode node) {
    return or(text(node, "text"), text(node, "name"));
  }

  private static void put(Map<String, List<Cell>> cells, String field, @Nullable String words) {
    cells.put(field, words == null || words.isBlank() ? List.of() : List.of(Cell.of(words)));
  }

  private static @Nullable String or(@Nullable String a, @Nullable String b) {
    return a == null ? b : a;
  }

  private static @Nullable String first(List<String> all) {
    return all.isEmpty() ? null : all.get(0);
  }

  private static List<JsonNode> list(@Nullable JsonNode node) {
    if (node == null || node.isNull()) {
      return List.of();
    }
    return node.isArray() ? node.valueStream().toList() : List.of(node);
  }

  private static List<String> strings(@Nullable JsonNode node) {
    return list(node).stream()
        .filter(each -> each.isString() && !each.stringValue().isBlank())
        .map(JsonNode::stringValue)
        .toList();
  }

  static @Nullable String text(JsonNode node, String name) {
    JsonNode value = node.path(name);
    boolean there = value.isNumber() || (value.isString() && !value.stringValue().isBlank());
    return there ? value.asString() : null;
  }
}
