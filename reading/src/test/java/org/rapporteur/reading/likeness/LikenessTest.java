package org.rapporteur.reading.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LikenessTest {

  @Test
  void caseAndPunctuationMakeNoNewText() {
    Shingles one = Shingles.of("The envoy, who left Oslo on Monday, met the rebels.");
    Shingles two = Shingles.of("THE ENVOY who left Oslo – on Monday – met the rebels");
    assertThat(one.nearlyEqual(two)).isTrue();
    assertThat(one.shared(two)).isEqualTo(one.size()).isEqualTo(7);
    assertThat(MinHash.bands(one)).isEqualTo(MinHash.bands(two));
  }

  @Test
  void fewWordsAreLikeNothing() {
    Shingles empty = Shingles.of("Three words only");
    assertThat(empty.isEmpty()).isTrue();
    assertThat(empty.nearlyEqual(empty)).isFalse();
    assertThat(MinHash.bands(empty)).isEmpty();
  }

  @Test
  void aCutOrLengthenedStoryIsTheSameStoryAndAnotherIsNot() {
    String story = words(new Random(1), 400);
    Shingles whole = Shingles.of(story);
    assertThat(whole.nearlyEqual(Shingles.of(story.substring(0, story.length() / 3)))).isTrue();
    assertThat(whole.nearlyEqual(Shingles.of(story + words(new Random(2), 800)))).isTrue();
    assertThat(whole.nearlyEqual(Shingles.of(words(new Random(3), 400)))).isFalse();
  }

  /** The chance of sharing a band is what the Javadoc says, on texts of known likeness. */
  @Test
  void bandsFindLikeTextsAsOftenAsTheorySays() {
    assertThat(found(0.5)).isGreaterThan(0.985);
    assertThat(found(0.3)).isBetween(0.84, 0.95);
    assertThat(found(0.1)).isBetween(0.14, 0.29);
    assertThat(found(0.0)).isZero();
  }

  private static double found(double jaccard) {
    long seed = 20261128;
    Random random = new Random(seed);
    int pairs = 400;
    int found = 0;
    for (int i = 0; i < pairs; i++) {
      // Two texts of n words share s of them: J = s / (2n - s).
      int n = 200;
      int s = (int) Math.round(2 * n * jaccard / (1 + jaccard));
      String shared = words(random, s);
      Shingles a = Shingles.of(shared + words(random, n - s));
      Shingles b = Shingles.of(shared + words(random, n - s));
      Set<Long> bands = new HashSet<>();
      Arrays.stream(MinHash.bands(a)).forEach(bands::add);
      found += Arrays.stream(MinHash.bands(b)).anyMatch(bands::contains) ? 1 : 0;
    }
    return found / (double) pairs;
  }

  private static String words(Random random, int count) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      words.add("w" + random.nextInt(1_000_000));
    }
    return String.join(" ", words) + " ";
  }
}
