package org.rapporteur.desk.command;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.frame.FrameSet;
import picocli.CommandLine.Option;

/** How to read: options shared by every command that reads. */
final class EngineOptions {

  @Option(
      names = "--frames",
      paramLabel = "DIR",
      description = "Also use the *.frame files of this folder (see docs/frames.md).")
  @Nullable Path frames;

  org.rapporteur.reading.engine.Reader reader() {
    return frames == null
        ? org.rapporteur.reading.engine.Reader.shipped()
        : org.rapporteur.reading.engine.Reader.with(FrameSet.shippedAnd(own(frames)));
  }

  private static Map<String, Reader> own(Path folder) {
    Map<String, Reader> files = new TreeMap<>();
    try (Stream<Path> list = Files.list(folder)) {
      for (Path file : list.filter(p -> p.toString().endsWith(".frame")).toList()) {
        files.put(file.toString(), new StringReader(Files.readString(file)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(folder + " is not a folder of frame files", e);
    }
    return files;
  }
}
