package org.rapporteur.training.world;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.rapporteur.reading.world.World;

/** Cities by folded name, in the order of its bytes. */
final class CityList {

  private CityList() {}

  static List<String> read(Path file, Codes codes) throws IOException {
    List<String> lines = new ArrayList<>();
    Set<String> otherwise = Lines.of("not-cities.txt");
    Set<String> kept = Lines.of("us-cities.txt");
    List<List<String>> rows = Csv.read(file);
    for (List<String> row : rows.subList(1, rows.size())) {
      String country = codes.named(row.get(1));
      String id = country == null ? CountryNames.id(row.get(1)) : country;
      String folded = fold(row.get(0));
      boolean oneWord = folded.indexOf(' ') < 0;
      boolean small = oneWord && id.equals("US") && !kept.contains(row.get(0));
      if (!folded.isEmpty() && !small && !otherwise.contains(folded)) {
        lines.add(String.join("\t", folded, row.get(0), id, row.get(3), row.get(2)));
      }
    }
    lines.sort((a, b) -> Arrays.compareUnsigned(bytes(a), bytes(b)));
    return lines;
  }

  private static byte[] bytes(String line) {
    return line.getBytes(StandardCharsets.UTF_8);
  }

  /** As the gazetteer folds names when it looks them up. */
  static String fold(String name) {
    return String.join(" ", pieces(name));
  }

  static List<String> pieces(String name) {
    return World.fold(name);
  }
}
