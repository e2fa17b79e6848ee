package org.rapporteur.desk.parquet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.reading.Reading;
import org.rapporteur.reading.table.Column;
import org.rapporteur.reading.table.ReadingTables;
import org.rapporteur.reading.table.Row;
import org.rapporteur.reading.table.RowFaultException;

/**
 * The folder into which a cluster wrote its readings: {@code articles}, {@code claims}, {@code
 * statements} and {@code problems}, each with a folder for every day and batch. Read day by day in
 * memory that does not grow with the folder.
 */
public final class ReadingFolder {

  private static final String ARTICLES = "articles";

  private final Path folder;

  private ReadingFolder(Path folder) {
    this.folder = folder;
  }

  /** The folder at this path if it is one of readings. */
  public static Optional<ReadingFolder> at(Path folder) {
    return Files.isDirectory(folder.resolve(ARTICLES))
        ? Optional.of(new ReadingFolder(folder))
        : Optional.empty();
  }

  /** Takes what is found. */
  public interface Sink {

    /**
     * A reading whose quotes all stand in its article.
     *
     * @param origin the file or address that the cluster took the article from
     */
    void reading(Reading reading, String origin);

    /** Something that cannot be taken, and why. */
    void fault(String where, String why);
  }

  /** Hands every reading to the sink; a day that cannot be read is a fault, the others are read. */
  public void read(Sink sink) throws IOException {
    for (Path day : days()) {
      try {
        day(day, sink);
      } catch (IOException e) {
        String why = e.getMessage();
        sink.fault(day.toString(), why == null ? e.getClass().getSimpleName() : why);
      }
    }
  }

  /** The folders below {@code articles} that hold files. */
  private List<Path> days() throws IOException {
    try (Stream<Path> files = Files.walk(folder.resolve(ARTICLES))) {
      return files
          .filter(file -> file.toString().endsWith(".parquet"))
          .map(file -> file.resolveSibling("."))
          .map(Path::normalize)
          .filter(day -> !hidden(folder.relativize(day)))
          .distinct()
          .sorted()
          .toList();
    }
  }

  /** What a job has not finished writing stands in folders named with a point or a line. */
  private static boolean hidden(Path day) {
    for (Path part : day) {
      if (part.toString().startsWith(".") || part.toString().startsWith("_")) {
        return !part.toString().startsWith("__"); // Hive's name for "no date" starts with two
      }
    }
    return false;
  }

  private void day(Path day, Sink sink) throws IOException {
    Path below = folder.resolve(ARTICLES).relativize(day);
    try (TableFiles articles = new TableFiles(day, ReadingTables.ARTICLES, "id");
        TableFiles claims = table("claims", below, ReadingTables.CLAIMS);
        TableFiles statements = table("statements", below, ReadingTables.STATEMENTS);
        TableFiles problems = table("problems", below, ReadingTables.PROBLEMS)) {
      for (Optional<Row> next = articles.next(); next.isPresent(); next = articles.next()) {
        Row article = next.get();
        String id = ReadingTables.text(ReadingTables.ARTICLES, article, "id");
        ReadingTables.Rows rows =
            new ReadingTables.Rows(article, claims.of(id), statements.of(id), problems.of(id));
        try {
          String origin = ReadingTables.text(ReadingTables.ARTICLES, article, "origin");
          sink.reading(ReadingTables.reading(rows), origin);
        } catch (RowFaultException e) {
          sink.fault(day + ": " + id, e.getMessage() == null ? "not a reading" : e.getMessage());
        }
      }
    }
  }

  private TableFiles table(String name, Path below, List<Column> columns) throws IOException {
    return new TableFiles(folder.resolve(name).resolve(below), columns, "article");
  }
}
