package org.rapporteur.score;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** A file of JSON objects, one a line; empty lines are passed over. */
public final class JsonLines {

  private static final ObjectMapper JSON = new ObjectMapper();

  private JsonLines() {}

  /**
   * All objects in order.
   *
   * @throws IllegalArgumentException if a line is no JSON; the message names file and line
   * @throws UncheckedIOException if the file cannot be read
   */
  public static List<JsonNode> read(Path file) {
    List<JsonNode> nodes = new ArrayList<>();
    int number = 0;
    try {
      for (String line : Files.readAllLines(file)) {
        number++;
        if (!line.isBlank()) {
          nodes.add(JSON.readTree(line));
        }
      }
    } catch (JacksonException e) {
      throw new IllegalArgumentException(
          file + ":" + number + ": no JSON object: " + e.getOriginalMessage(), e);
    } catch (IOException e) {
      throw new UncheckedIOException(file + " could not be read: " + e.getMessage(), e);
    }
    return nodes;
  }
}
