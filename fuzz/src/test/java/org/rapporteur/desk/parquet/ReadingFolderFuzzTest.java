package org.rapporteur.desk.parquet;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.rapporteur.fuzz.Sound;
import org.rapporteur.reading.Reading;

/** A day of Parquet tables, whose footers and pages say how much memory is wanted for them. */
class ReadingFolderFuzzTest {

  private static final List<String> TABLES = List.of("articles", "claims");
  private static final Path FOLDER = folder();

  private static Path folder() {
    try {
      Path folder = Files.createTempDirectory("fuzz");
      for (String table : TABLES) {
        Files.createDirectories(folder.resolve(table).resolve("batch=b/date=2024-06-18"));
      }
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @FuzzTest
  void takes(byte[] bytes) throws IOException {
    for (String table : TABLES) {
      Files.write(FOLDER.resolve(table).resolve("batch=b/date=2024-06-18/part.parquet"), bytes);
    }
    ReadingFolder.at(FOLDER)
        .orElseThrow()
        .read(
            new ReadingFolder.Sink() {
              @Override
              public void reading(Reading reading, String origin) {
                Sound.reading(reading);
              }

              @Override
              public void fault(String where, String why) {
                Sound.holds(!where.isBlank() && !why.isBlank(), "a fault untold");
              }
            });
  }
}
