package org.rapporteur.desk.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.Reader;
import picocli.CommandLine.Option;

/** How to read: options shared by every command that reads. */
final class EngineOptions {

  @Option(
      names = "--frames",
      paramLabel = "DIR",
      description = "Also use the *.frame files of this folder (see docs/frames.md).")
  @Nullable Path frames;

  @Option(
      names = "--names",
      paramLabel = "FILE",
      description = "Also know the names in this tab-separated file (see docs/names.md).")
  @Nullable Path names;

  Reader reader() {
    Reader reader = Reader.load();
    if (frames != null) {
      reader = reader.withFrames(own(frames));
    }
    return names == null ? reader : reader.withNames(names.toString(), text(names));
  }

  private static Map<String, String> own(Path folder) {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> list = Files.list(folder)) {
      for (Path file : list.filter(p -> p.toString().endsWith(".frame")).toList()) {
        files.put(file.toString(), text(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("--frames " + folder + " is not a folder of frame files", e);
    }
    return files;
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(file + " could not be read", e);
    }
  }
}
