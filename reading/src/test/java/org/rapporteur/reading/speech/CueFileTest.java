package org.rapporteur.reading.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CueFileTest {

  @Test
  void reportsAllFaultsWithTheirLines() {
    BufferedReader in = new BufferedReader(new StringReader("# head\nbad\n\ngood\nbad\n"));
    IllegalStateException fault =
        assertThrows(
            IllegalStateException.class,
            () ->
                CueFile.read(
                    "x.cues", in, columns -> columns.get(0).equals("bad") ? "is bad" : null));
    assertEquals("x.cues:2: is bad\nx.cues:5: is bad", fault.getMessage());
  }

  @ParameterizedTest
  @ValueSource(strings = {"reporting.cues", "stance.cues"})
  void shipsSortedWords(String resource) throws IOException {
    List<String> unsorted = new ArrayList<>();
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(CueFile.class.getResourceAsStream(resource)),
                StandardCharsets.UTF_8))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        if (!line.startsWith("#")) {
          String[] words = line.substring(line.lastIndexOf('\t') + 1).split(" ");
          String[] sorted = words.clone();
          Arrays.sort(sorted);
          if (!Arrays.equals(words, sorted)) {
            unsorted.add(String.join(" ", sorted));
          }
        }
      }
    }
    assertTrue(unsorted.isEmpty(), () -> "should be: " + unsorted);
  }
}
