package org.rapporteur.desk.parquet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.stream.Stream;
import org.rapporteur.reading.table.Column;
import org.rapporteur.reading.table.ReadingTables;
import org.rapporteur.reading.table.Row;

/**
 * The rows of all files of a folder in the order of one column, by which each file is sorted. One
 * row group of each file is in memory at a time.
 */
final class TableFiles implements AutoCloseable {

  private final List<Column> columns;
  private final String key;
  private final List<Open> open = new ArrayList<>();
  private final PriorityQueue<Open> first = new PriorityQueue<>((a, b) -> a.key.compareTo(b.key));

  /**
   * @param folder whose {@code .parquet} files are read, not those in folders below; it need not be
   *     there
   */
  TableFiles(Path folder, List<Column> columns, String key) throws IOException {
    this.columns = columns;
    this.key = key;
    try {
      for (Path file : parquet(folder)) {
        Open next = new Open(file);
        open.add(next);
        if (next.forward()) {
          first.add(next);
        }
      }
    } catch (IOException e) {
      close();
      throw e;
    }
  }

  private static List<Path> parquet(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".parquet")).sorted().toList();
    }
  }

  /** The next row of any file; none at the end of all. */
  Optional<Row> next() throws IOException {
    Open least = first.poll();
    if (least == null) {
      return Optional.empty();
    }
    Row row = least.row;
    if (least.forward()) {
      first.add(least);
    }
    return Optional.of(row);
  }

  /** The rows with this key; those before it belong to nothing and are passed over. */
  List<Row> of(String wanted) throws IOException {
    List<Row> rows = new ArrayList<>();
    for (Open least = first.peek();
        least != null && least.key.compareTo(wanted) <= 0;
        least = first.peek()) {
      boolean same = least.key.equals(wanted);
      Row row = next().orElseThrow();
      if (same) {
        rows.add(row);
      }
    }
    return rows;
  }

  @Override
  public void close() throws IOException {
    for (Open each : open) {
      each.reader.close();
    }
  }

  private final class Open {
    private final Path file;
    private final TableReader reader;
    private Row row = new Row(List.of());
    private String key = "";

    Open(Path file) throws IOException {
      this.file = file;
      this.reader = new TableReader(file, columns);
    }

    /** Goes to the next row that has a key; false at the end. */
    boolean forward() throws IOException {
      for (Optional<Row> next = reader.next(); next.isPresent(); next = reader.next()) {
        String found = ReadingTables.text(columns, next.get(), TableFiles.this.key);
        if (found.isEmpty()) {
          continue;
        }
        if (found.compareTo(key) < 0) {
          throw new IOException(
              file
                  + " is not sorted by "
                  + TableFiles.this.key
                  + ", as rapporteur-spark writes it. Sort it, or run the job again");
        }
        row = next.get();
        key = found;
        return true;
      }
      return false;
    }
  }
}
