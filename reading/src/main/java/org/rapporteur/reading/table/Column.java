package org.rapporteur.reading.table;

import java.util.List;

/**
 * A column of a table. Every column may be empty.
 *
 * @param name as in the public JSON
 * @param kind what its cells hold
 * @param fields the columns of a group, or of each group of a list; none for other kinds
 */
public record Column(String name, Kind kind, List<Column> fields) {

  public Column {
    fields = List.copyOf(fields);
  }

  static Column of(String name, Kind kind) {
    return new Column(name, kind, List.of());
  }

  /** What cells hold, and as which Java type. */
  public enum Kind {
    /** {@link String}. */
    TEXT,
    /** {@link Integer}. */
    WHOLE,
    /** {@link Double}, never infinite. */
    NUMBER,
    /** {@link Boolean}. */
    FLAG,
    /** {@link Row}. */
    GROUP,
    /** {@link List} of {@link String}. */
    TEXTS,
    /** {@link List} of {@link Row}. */
    GROUPS
  }
}
