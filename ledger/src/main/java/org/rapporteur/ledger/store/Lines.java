package org.rapporteur.ledger.store;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.Span;
import org.rapporteur.reading.json.CodePoints;

/**
 * Rows of fields in one text column: one row a line, fields separated by tabs. For what is always
 * read whole with its article and never searched.
 */
final class Lines {

  private Lines() {}

  /** Writes rows; spans as code points. */
  static final class Writer {
    private final StringBuilder out = new StringBuilder();
    private final CodePoints points;
    private boolean first = true;

    Writer(CodePoints points) {
      this.points = points;
    }

    Writer text(@Nullable String value) {
      separate();
      if (value == null) {
        out.append("\\0");
        return this;
      }
      for (int i = 0; i < value.length(); i++) {
        char c = value.charAt(i);
        switch (c) {
          case '\\' -> out.append("\\\\");
          case '\t' -> out.append("\\t");
          case '\n' -> out.append("\\n");
          case '\r' -> out.append("\\r");
          default -> out.append(c);
        }
      }
      return this;
    }

    Writer number(int value) {
      separate();
      out.append(value);
      return this;
    }

    Writer span(@Nullable Span span) {
      separate();
      if (span != null) {
        out.append(points.at(span.begin())).append('-').append(points.at(span.end()));
      }
      return this;
    }

    void end() {
      out.append('\n');
      first = true;
    }

    private void separate() {
      if (!first) {
        out.append('\t');
      }
      first = false;
    }

    @Override
    public String toString() {
      return out.toString();
    }
  }

  /** The rows of a column. */
  static List<Row> rows(String column, CodePoints points) {
    List<Row> rows = new ArrayList<>();
    int begin = 0;
    for (int end = column.indexOf('\n'); end >= 0; end = column.indexOf('\n', begin)) {
      rows.add(new Row(List.of(column.substring(begin, end).split("\t", -1)).iterator(), points));
      begin = end + 1;
    }
    return rows;
  }

  /** Reads the fields of a row in order. */
  static final class Row {
    private final Iterator<String> fields;
    private final CodePoints points;

    Row(Iterator<String> fields, CodePoints points) {
      this.fields = fields;
      this.points = points;
    }

    boolean more() {
      return fields.hasNext();
    }

    @Nullable String optional() {
      String raw = fields.next();
      return raw.equals("\\0") ? null : unescape(raw);
    }

    String text() {
      return unescape(fields.next());
    }

    int number() {
      return Integer.parseInt(fields.next());
    }

    @Nullable Span optionalSpan() {
      String raw = fields.next();
      if (raw.isEmpty()) {
        return null;
      }
      int dash = raw.indexOf('-');
      return new Span(
          points.unitAt(Integer.parseInt(raw.substring(0, dash))),
          points.unitAt(Integer.parseInt(raw.substring(dash + 1))));
    }

    Span span() {
      Span span = optionalSpan();
      if (span == null) {
        throw new IllegalStateException("a span is missing");
      }
      return span;
    }

    private static String unescape(String raw) {
      if (raw.indexOf('\\') < 0) {
        return raw;
      }
      StringBuilder plain = new StringBuilder(raw.length());
      for (int i = 0; i < raw.length(); i++) {
        char c = raw.charAt(i);
        if (c != '\\' || i + 1 == raw.length()) {
          plain.append(c);
          continue;
        }
        char escaped = raw.charAt(++i);
        plain.append(
            switch (escaped) {
              case 't' -> '\t';
              case 'n' -> '\n';
              case 'r' -> '\r';
              default -> escaped;
            });
      }
      return plain.toString();
    }
  }
}
