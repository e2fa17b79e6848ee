package org.rapporteur.desk.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.Role;

/**
 * Which columns of a table say what: {@code type=event_type,actor=side_a,when=date}. A column that
 * bears a field's own name needs no entry. {@code type:=ASSAULT} is the same for every row, {@code
 * type.Battles=ASSAULT} says what one of the table's words means.
 */
public final class Columns {

  /** All fields that a column can be mapped to. */
  public static final Set<String> FIELDS = fields();

  private final Map<String, List<String>> columns;
  private final Map<String, String> fixed;
  private final Map<String, Map<String, String>> meanings;

  private Columns(
      Map<String, List<String>> columns,
      Map<String, String> fixed,
      Map<String, Map<String, String>> meanings) {
    this.columns = columns;
    this.fixed = fixed;
    this.meanings = meanings;
  }

  private static Set<String> fields() {
    Set<String> all = new TreeSet<>(Role.NAMES);
    all.addAll(
        List.of(
            "type",
            "mode",
            "context",
            "stance",
            "quantity",
            "bound",
            "unit",
            "killed",
            "injured",
            "when",
            "where",
            "country",
            "latitude",
            "longitude",
            "attribution",
            "confidence",
            "trigger",
            "sentence",
            "ref",
            "url",
            "title",
            "publisher",
            "published"));
    return all;
  }

  /** No mapping: columns are taken by their own names. */
  public static Columns byName() {
    return new Columns(Map.of(), Map.of(), Map.of());
  }

  /**
   * Reads a mapping.
   *
   * @throws IllegalArgumentException with what is wrong and which fields there are
   */
  public static Columns of(String mapping) {
    Map<String, List<String>> columns = new HashMap<>();
    Map<String, String> fixed = new TreeMap<>();
    Map<String, Map<String, String>> meanings = new HashMap<>();
    for (String entry : mapping.split(",")) {
      int equals = entry.indexOf('=');
      if (equals < 1) {
        throw new IllegalArgumentException("not FIELD=COLUMN: '" + entry.strip() + "'");
      }
      String value = entry.substring(equals + 1).strip();
      boolean constant = entry.charAt(equals - 1) == ':';
      String left = entry.substring(0, constant ? equals - 1 : equals).strip();
      int dot = left.indexOf('.');
      String field = dot < 0 ? left : left.substring(0, dot);
      if (!FIELDS.contains(field)) {
        throw new IllegalArgumentException(
            "no such field: '" + field + "'; there are " + String.join(", ", FIELDS));
      }
      if (constant) {
        fixed.put(field, value);
      } else if (dot >= 0) {
        meanings
            .computeIfAbsent(field, key -> new HashMap<>())
            .put(left.substring(dot + 1).strip().toLowerCase(Locale.ROOT), value);
      } else {
        columns.computeIfAbsent(field, key -> new ArrayList<>()).add(value);
      }
    }
    return new Columns(columns, fixed, meanings);
  }

  /** Columns that the mapping names and a table does not have. */
  List<String> missing(Set<String> head) {
    return columns.values().stream()
        .flatMap(List::stream)
        .filter(column -> !head.contains(column))
        .sorted()
        .toList();
  }

  /** What a row's columns say. */
  EventRow row(String where, String original, Map<String, String> values) {
    Map<String, List<EventRow.Cell>> cells = new LinkedHashMap<>();
    for (String field : FIELDS) {
      List<EventRow.Cell> all = new ArrayList<>();
      for (String column : columns.getOrDefault(field, List.of(field))) {
        for (String words : split(field, values.get(column))) {
          all.add(EventRow.Cell.of(meaning(field, words)));
        }
      }
      if (all.isEmpty() && fixed.containsKey(field)) {
        all.add(EventRow.Cell.of(fixed.getOrDefault(field, "")));
      }
      cells.put(field, all);
    }
    return new EventRow(where, "csv", original, cells);
  }

  private String meaning(String field, String words) {
    return meanings
        .getOrDefault(field, Map.of())
        .getOrDefault(words.strip().toLowerCase(Locale.ROOT), words);
  }

  private static List<String> split(String field, @Nullable String value) {
    if (value == null || value.isBlank()) {
      return List.of();
    }
    // Roles may hold several values; the chain of sources has its own sign.
    String separator =
        Role.NAMES.contains(field) ? ";\\s" : field.equals("attribution") ? ">" : null;
    return separator == null
        ? List.of(plain(value))
        : Arrays.stream(value.split(separator)).map(Columns::plain).toList();
  }

  /** Without the apostrophe that keeps a spreadsheet from running words as a formula. */
  private static String plain(String value) {
    boolean guarded =
        value.length() > 1 && value.charAt(0) == '\'' && "=+-@\t\r".indexOf(value.charAt(1)) >= 0;
    return guarded ? value.substring(1) : value;
  }
}
