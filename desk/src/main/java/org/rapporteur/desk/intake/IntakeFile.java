package org.rapporteur.desk.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Reads one kind of file; what is in it goes to a sink as it is found. */
public interface IntakeFile {

  void read(Path file, Columns columns, IntakeSink to) throws IOException;

  /**
   * The reader for a file, by the end of its name: tables, Parquet, and JSON a line for all others.
   */
  static IntakeFile of(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    if (Files.isDirectory(file) || name.endsWith(".parquet")) {
      return new ParquetFolder();
    }
    return name.matches(".*\\.(csv|tsv|tab)") ? new TableFile() : new JsonLinesFile();
  }
}
