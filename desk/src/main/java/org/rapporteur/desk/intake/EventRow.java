package org.rapporteur.desk.intake;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An event as another coder wrote it: what its columns say, under this program's names for them
 * ({@link Columns#FIELDS}).
 *
 * @param where file and line
 * @param form {@code plover} or {@code csv}
 * @param original the row as it stands in the file
 * @param cells what it says, in the file's order
 */
public record EventRow(String where, String form, String original, Map<String, List<Cell>> cells) {

  /**
   * One value.
   *
   * @param words as the file has them
   * @param state ISO 3166-1 code of the state it belongs to, of two or three letters, if told
   * @param begin where the words stand in the event's text, in code points; -1 if not told
   */
  public record Cell(String words, @Nullable String state, int begin) {

    public static Cell of(String words) {
      return new Cell(words.strip(), null, -1);
    }
  }

  public EventRow {
    cells = new LinkedHashMap<>(cells);
    cells.values().removeIf(List::isEmpty);
  }

  List<Cell> all(String field) {
    return cells.getOrDefault(field, List.of());
  }

  /** The only or first value of a field; null if there is none. */
  @Nullable String value(String field) {
    List<Cell> found = all(field);
    return found.isEmpty() || found.get(0).words().isBlank() ? null : found.get(0).words();
  }

  byte[] bytes() {
    return original.getBytes(StandardCharsets.UTF_8);
  }
}
