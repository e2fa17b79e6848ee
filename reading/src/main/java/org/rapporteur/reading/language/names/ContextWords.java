package org.rapporteur.reading.language.names;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/** Words that tell something of the names beside them, by hash; {@code context.tsv}. */
final class ContextWords {

  static final Set<Integer> JOINTS = new HashSet<>();
  static final Set<Integer> SMALL = new HashSet<>();
  static final Set<Integer> PLACE_PREPOSITIONS = new HashSet<>();
  static final Set<Integer> SPEECH = new HashSet<>();

  static {
    try (InputStream in = ContextWords.class.getResourceAsStream("context.tsv")) {
      if (in == null) {
        throw new IllegalStateException("resource context.tsv is missing");
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank() && !line.startsWith("#")) {
          add(line, number);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private ContextWords() {}

  private static void add(String line, int number) {
    String[] cells = line.split("\t");
    Set<Integer> words =
        switch (cells[cells.length - 1]) {
          case "joint" -> JOINTS;
          case "small" -> SMALL;
          case "place" -> PLACE_PREPOSITIONS;
          case "speech" -> SPEECH;
          default ->
              throw new IllegalStateException(
                  "context.tsv:" + number + ": expected word, tab, joint, small, place or speech");
        };
    words.add(NameWords.lowerHash(cells[0]));
  }
}
