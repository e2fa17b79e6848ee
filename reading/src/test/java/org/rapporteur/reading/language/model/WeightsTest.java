package org.rapporteur.reading.language.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeightsTest {

  private static final int OUTCOMES = 100;
  private static final int[] ALL = new int[OUTCOMES];

  static {
    Arrays.setAll(ALL, i -> i);
  }

  @ParameterizedTest(name = "{0} features of up to {1} pairs, seed {2}")
  @CsvSource({"1, 1, 1", "100, 2, 2", "100, 12, 3", "100, 13, 4", "2000, 40, 5", "500, 255, 6"})
  void addWhatTheirPairsSay(int size, int mostPairs, long seed) {
    Random random = new Random(seed);
    int[] features = random.ints().filter(f -> f != 0).distinct().limit(size).toArray();
    for (int i = 0; i < size; i++) {
      features[i] ^= Integer.MIN_VALUE;
    }
    Arrays.sort(features);
    byte[] counts = new byte[size];
    byte[] outcomes = new byte[size * mostPairs];
    byte[] values = new byte[size * mostPairs];
    int[][] plain = new int[size][OUTCOMES];
    int pairs = 0;
    for (int i = 0; i < size; i++) {
      features[i] ^= Integer.MIN_VALUE;
      int own = 1 + random.nextInt(mostPairs);
      counts[i] = (byte) own;
      for (int k = 0; k < own; k++) {
        outcomes[pairs] = (byte) random.nextInt(OUTCOMES);
        values[pairs] = (byte) (random.nextInt(255) - 127);
        plain[i][outcomes[pairs]] += values[pairs];
        pairs++;
      }
    }
    Weights weights =
        new Weights(features, counts, Arrays.copyOf(outcomes, pairs), Arrays.copyOf(values, pairs));
    for (int round = 0; round < 50; round++) {
      FeatureRow row = new FeatureRow();
      row.size = 150;
      int[] expected = new int[Scorer.MOST_OUTCOMES];
      for (int f = 0; f < row.size; f++) {
        int which = random.nextInt(size * 2);
        row.hashes[f] = which < size ? features[which] : random.nextInt();
        int at = Arrays.binarySearch(features, row.hashes[f]);
        which = which < size ? which : at >= 0 ? at : -1;
        for (int o = 0; which >= 0 && o < OUTCOMES; o++) {
          expected[o] += plain[which][o];
        }
      }
      int[] sums = new int[Scorer.MOST_OUTCOMES];
      weights.add(row, ALL, OUTCOMES, sums);
      assertThat(sums).isEqualTo(expected);
    }
  }
}
