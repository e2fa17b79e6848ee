package org.rapporteur.reading.world;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A tab-separated resource: comment lines begin with '#', every other line has the same number of
 * columns, "-" stands for nothing, '|' separates several values.
 */
final class Table {

  private static final String NOTHING = "-";

  /** A line of the file. */
  record Row(String file, int line, String[] cells) {

    String get(int column) {
      return cells[column].equals(NOTHING) ? "" : cells[column];
    }

    List<String> list(int column) {
      String cell = get(column);
      return cell.isEmpty() ? List.of() : split(cell);
    }

    private static List<String> split(String cell) {
      List<String> values = new ArrayList<>(4);
      int from = 0;
      for (int bar = cell.indexOf('|'); bar >= 0; bar = cell.indexOf('|', from)) {
        values.add(cell.substring(from, bar));
        from = bar + 1;
      }
      values.add(cell.substring(from));
      return values;
    }

    String at() {
      return file + ":" + line;
    }
  }

  private Table() {}

  /** All rows of a class-path resource of this package. Lines that do not fit go into faults. */
  static List<Row> shipped(String name, int columns, List<String> faults) {
    InputStream in = Table.class.getResourceAsStream(name);
    if (in == null) {
      faults.add(name + ": no such resource");
      return List.of();
    }
    try (Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      return read(name, reader, columns, faults);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All rows of a text. The reader is left open. */
  static List<Row> read(String name, Reader reader, int columns, List<String> faults)
      throws IOException {
    List<Row> rows = new ArrayList<>();
    BufferedReader lines = new BufferedReader(reader, 1 << 15);
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (line.isEmpty() || line.charAt(0) == '#') {
        continue;
      }
      String[] cells = cells(line, columns);
      if (cells.length == columns) {
        rows.add(new Row(name, number, cells));
      } else {
        faults.add(name + ":" + number + ": " + cells.length + " columns instead of " + columns);
      }
    }
    return rows;
  }

  private static String[] cells(String line, int columns) {
    List<String> cells = new ArrayList<>(columns);
    int from = 0;
    for (int tab = line.indexOf('\t'); tab >= 0; tab = line.indexOf('\t', from)) {
      cells.add(line.substring(from, tab));
      from = tab + 1;
    }
    cells.add(line.substring(from));
    return cells.toArray(new String[0]);
  }
}
