package org.rapporteur.reading.speech;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.Stance;

/** Reads a file of cue words and reports all its faults at once, each with file and line. */
final class CueFile {

  private final String name;
  private final List<String> faults = new ArrayList<>();

  private CueFile(String name) {
    this.name = name;
  }

  /** Takes the columns of one line; what it returns is a fault, null if there is none. */
  interface Line {
    @Nullable String take(List<String> columns);
  }

  /**
   * Reads a resource of this package.
   *
   * @throws IllegalStateException if the file is missing or has faults
   */
  static void read(String resource, Line line) {
    try (InputStream in = CueFile.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("resource " + resource + " is missing");
      }
      read(resource, new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)), line);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads lines.
   *
   * @throws IllegalStateException if there are faults
   */
  static void read(String name, BufferedReader in, Line line) throws IOException {
    CueFile file = new CueFile(name);
    int number = 0;
    for (String text = in.readLine(); text != null; text = in.readLine()) {
      number++;
      if (text.isBlank() || text.startsWith("#")) {
        continue;
      }
      String fault = line.take(List.of(text.split("\t", -1)));
      if (fault != null) {
        file.faults.add(file.name + ":" + number + ": " + fault);
      }
    }
    if (!file.faults.isEmpty()) {
      throw new IllegalStateException(String.join("\n", file.faults));
    }
  }

  /** The stance that a word names, or null. */
  static @Nullable Stance stance(String word) {
    for (Stance stance : Stance.values()) {
      if (stance.word().equals(word.toLowerCase(Locale.ROOT))) {
        return stance;
      }
    }
    return null;
  }
}
