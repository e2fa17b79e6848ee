package org.rapporteur.reading.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.reading.Article;
import org.rapporteur.reading.Claim;
import org.rapporteur.reading.ClaimType;
import org.rapporteur.reading.Reader;
import org.rapporteur.reading.Reading;
import org.rapporteur.reading.world.World;

class CountriesTest {

  private static Reading read(String text) {
    return Reader.load().read(Article.of("test", text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Peru arrested three Chilean fishermen.                 | COERCE   | PE | CL",
        "Norwegian President Jon Berg attacked Chad.            | ASSAULT  | NO | TD",
        "Norway imposed sanctions on two Libyan ministers.     | SANCTION | NO | LY",
        "Hundreds of Kenyans protested on Friday.               | PROTEST  | KE | KE",
        "Rebels bombed a school.                                | ASSAULT  |    |   ",
      })
  void namesTheCountriesOfBothSides(String text, ClaimType type, String actors, String targets) {
    Reading reading = read(text);
    Countries countries = new Countries(reading, World.shipped());
    Set<String> from = new TreeSet<>();
    Set<String> to = new TreeSet<>();
    for (Claim claim : reading.claims()) {
      if (claim.type() == type) {
        from.addAll(countries.ofActors(claim));
        to.addAll(countries.ofTargets(claim));
      }
    }
    assertThat(from).containsExactlyInAnyOrderElementsOf(ids(actors));
    assertThat(to).containsExactlyInAnyOrderElementsOf(ids(targets));
  }

  private static Set<String> ids(String cell) {
    return cell == null ? Set.of() : Set.of(cell.split(" "));
  }

  @Test
  void namesOnlyKnownStatesWhateverTheText() {
    long seed = 20240618L;
    Random random = new Random(seed);
    String[] words = {"Chad", "the", "Iraqi-led", "attacked", "army", "of", "U.S.", "'s", "-", "."};
    for (int round = 0; round < 60; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 12; i++) {
        text.append(words[random.nextInt(words.length)]).append(' ');
      }
      Reading reading = read(text.toString());
      Countries countries = new Countries(reading, World.shipped());
      for (Claim claim : reading.claims()) {
        assertThat(countries.ofTargets(claim))
            .as("seed %d: %s", seed, text)
            .allMatch(id -> World.shipped().state(id) != null);
      }
    }
  }
}
