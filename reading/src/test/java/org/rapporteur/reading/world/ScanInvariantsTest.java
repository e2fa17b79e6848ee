package org.rapporteur.reading.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.rapporteur.reading.language.Sentence;

/** What holds for any text: order, bounds, no overlaps, the same twice. */
final class ScanInvariantsTest {

  private static final List<String> PIECES =
      List.of(
          "Russia",
          "north",
          "Korea",
          "North",
          "US",
          "U.S.",
          "-",
          "–",
          "'s",
          ",",
          "\"",
          "of",
          "the",
          "Ministry",
          "Defence",
          "army",
          "İ",
          "ǅ",
          "\uD83D\uDE80",
          "Ł",
          "ß",
          ".",
          "(",
          "…",
          "Kim",
          "Jong-un",
          "al",
          "Qaeda",
          "missiles",
          "\u200B",
          "42",
          "T-72",
          "prime",
          "minister",
          "Gen.");

  @Test
  void foundNamesAreInOrderAndInBounds() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    World world = World.shipped();
    for (int round = 0; round < 3000; round++) {
      StringBuilder text = new StringBuilder("Start");
      for (int i = random.nextInt(20); i > 0; i--) {
        text.append(' ').append(PIECES.get(random.nextInt(PIECES.size())));
      }
      Sentence sentence = WorldTest.sentence(text.toString());
      List<Found> found = world.scan(sentence);
      int end = 0;
      for (Found f : found) {
        assertThat(f.from()).as("seed %d: %s", seed, text).isGreaterThanOrEqualTo(end);
        assertThat(f.to()).as("seed %d: %s", seed, text).isGreaterThan(f.from());
        assertThat(f.senses()).as("seed %d: %s", seed, text).isNotEmpty();
        end = f.to();
      }
      assertThat(end).as("seed %d: %s", seed, text).isLessThanOrEqualTo(sentence.size());
      assertThat(world.scan(sentence).toString())
          .as("seed %d: %s", seed, text)
          .isEqualTo(found.toString());
      end = 0;
      for (TitleFound f : world.titles(sentence)) {
        assertThat(f.from()).as("seed %d: %s", seed, text).isGreaterThanOrEqualTo(end);
        end = f.to();
      }
    }
  }
}
