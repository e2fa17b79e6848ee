package org.rapporteur.fuzz;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.rapporteur.sources.Found;
import org.rapporteur.sources.Sources;

/** A file that is written anew with every input, for parsers that are chosen by a file's name. */
final class OneFile {

  private final Path file;

  OneFile(String ending) {
    try {
      file = Files.createTempFile("fuzz", ending);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    file.toFile().deleteOnExit();
  }

  /** What is found in a file of these bytes. */
  List<Found> read(byte[] bytes) throws IOException {
    Files.write(file, bytes);
    return Sound.found(new Sources(InputStream.nullInputStream()), file.toString());
  }
}
