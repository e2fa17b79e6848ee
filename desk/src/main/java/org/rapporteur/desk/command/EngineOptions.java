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
import org.rapporteur.reading.world.UserNames;
import org.rapporteur.reading.world.World;
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

  org.rapporteur.reading.engine.Reader reader() {
    if (frames == null && names == null) {
      return org.rapporteur.reading.engine.Reader.shipped();
    }
    FrameSet all = frames == null ? FrameSet.shipped() : FrameSet.shippedAnd(own(frames));
    World world = names == null ? World.shipped() : World.shipped().with(added(names));
    return org.rapporteur.reading.engine.Reader.with(all, world);
  }

  private static UserNames added(Path file) {
    try (Reader in = Files.newBufferedReader(file)) {
      UserNames names = UserNames.read(file.toString(), in);
      if (!names.faults().isEmpty()) {
        throw new IllegalArgumentException(String.join("\n", names.faults()));
      }
      return names;
    } catch (IOException e) {
      throw new UncheckedIOException(file + " could not be read", e);
    }
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
