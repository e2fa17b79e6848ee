package org.rapporteur.training.world;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Land borders. */
final class Borders {

  private Borders() {}

  static List<String> read(Path file) throws IOException {
    JsonNode countries = JsonMapper.shared().readTree(Files.readString(file));
    Map<String, String> ids = new HashMap<>();
    for (JsonNode country : countries) {
      ids.put(country.path("cca3").asString(), country.path("cca2").asString());
    }
    Map<String, TreeSet<String>> borders = new TreeMap<>();
    for (JsonNode country : countries) {
      TreeSet<String> own = new TreeSet<>();
      for (JsonNode other : country.path("borders")) {
        own.add(ids.get(other.asString()));
      }
      if (!own.isEmpty()) {
        borders.put(country.path("cca2").asString(), own);
      }
    }
    List<String> lines = new ArrayList<>();
    borders.forEach((id, own) -> lines.add(id + "\t" + String.join("|", own)));
    return lines;
  }
}
