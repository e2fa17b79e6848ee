package org.rapporteur.reading.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ResourcesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "agencies.tsv", "agreements.tsv", "borders.tsv", "cities.tsv", "companies.tsv",
        "given-names.tsv", "groups.tsv", "institutions.tsv", "item-classes.tsv", "items.tsv",
        "kin.tsv", "leaders.tsv", "media.tsv", "members-edited.tsv", "members.tsv",
        "officeholders.tsv", "organisations.tsv", "parties.tsv", "places.tsv", "relations.tsv",
        "states-edited.tsv", "states.tsv", "titles.tsv"
      })
  void filesAreSortedSourcedAndSayNothingTwice(String file) throws IOException {
    List<String> lines = lines(file);
    List<String> faults = new ArrayList<>();
    assertThat(lines.get(0)).as(file).startsWith("# ");
    Set<String> seen = new HashSet<>();
    String before = "";
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.startsWith("#")) {
        continue;
      }
      String at = file + ":" + (i + 1) + ": ";
      if (Arrays.compareUnsigned(bytes(before), bytes(line)) > 0) {
        faults.add(at + "not sorted");
      }
      if (!seen.add(line)) {
        faults.add(at + "twice");
      }
      if (Arrays.stream(line.split("[\t|]", -1)).anyMatch(c -> !c.equals(c.strip()))) {
        faults.add(at + "blanks at the edge of a cell");
      }
      if (line.contains("||") || line.contains("\t\t") || line.endsWith("|")) {
        faults.add(at + "an empty cell or value");
      }
      before = line;
    }
    assertThat(faults).isEmpty();
  }

  /**
   * A fault in any file, or a reference to what is not there, fails the loading with all of them.
   */
  @Test
  void everythingThatIsReferredToExists() {
    assertThat(World.shipped().states()).hasSizeGreaterThan(240);
  }

  @Test
  void everySovereignStateHasNameAdjectivePeopleAndCapital() {
    List<String> faults = new ArrayList<>();
    for (State state : World.shipped().states()) {
      if (state.traits().contains("sovereign")) {
        if (state.adjectives().isEmpty() || state.peoples().isEmpty() && !state.id().equals("VA")) {
          faults.add(state.id() + " has no adjective or people");
        }
        if (state.capitals().isEmpty() && !state.id().equals("NR")) {
          faults.add(state.id() + " has no capital");
        }
      }
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void tenuresEndAfterTheyBegin() {
    List<String> faults = new ArrayList<>();
    for (State state : World.shipped().states()) {
      for (Tenure tenure : World.shipped().leaders(state.id())) {
        String from = tenure.from();
        String to = tenure.to();
        if (from != null && to != null && Tenure.first(from).isAfter(Tenure.last(to))) {
          faults.add(tenure.person().name() + " " + from + " to " + to);
        }
      }
    }
    assertThat(faults).isEmpty();
  }

  private static List<String> lines(String file) throws IOException {
    try (InputStream in = World.class.getResourceAsStream(file)) {
      assertThat(in).as(file).isNotNull();
      return in == null
          ? List.of()
          : Arrays.asList(new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n"));
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
