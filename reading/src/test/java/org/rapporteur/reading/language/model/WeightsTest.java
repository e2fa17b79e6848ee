package org.rapporteur.reading.language.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
  void addWhatTheirPairsSayAlsoAfterAFile(int size, int mostPairs, long seed) throws IOException {
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
        new Weights(
            new WeightList(
                features, counts, Arrays.copyOf(outcomes, pairs), Arrays.copyOf(values, pairs)));
    ModelWriter file = new ModelWriter(7);
    file.weights(weights.list());
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    file.writeTo(bytes);
    ModelReader reader = new ModelReader(new ByteArrayInputStream(bytes.toByteArray()), 7);
    for (Weights made : List.of(weights, reader.weights())) {
      compare(made, features, plain, random);
    }
    byte[] half = Arrays.copyOf(bytes.toByteArray(), bytes.size() / 2);
    ModelReader broken = new ModelReader(new ByteArrayInputStream(half), 7);
    assertThatThrownBy(broken::weights).isInstanceOf(IOException.class);
  }

  private static void compare(Weights weights, int[] features, int[][] plain, Random random) {
    int size = features.length;
    Map<Integer, Integer> places = new HashMap<>();
    for (int i = 0; i < size; i++) {
      places.put(features[i], i);
    }
    for (int round = 0; round < 50; round++) {
      FeatureRow row = new FeatureRow();
      row.size = 150;
      int[] expected = new int[Scorer.MOST_OUTCOMES];
      for (int f = 0; f < row.size; f++) {
        int which = random.nextInt(size * 2);
        row.hashes[f] = which < size ? features[which] : random.nextInt();
        Integer place = places.get(row.hashes[f]);
        for (int o = 0; place != null && o < OUTCOMES; o++) {
          expected[o] += plain[place][o];
        }
      }
      int[] sums = new int[Scorer.MOST_OUTCOMES];
      weights.add(row, ALL, OUTCOMES, sums);
      assertThat(sums).isEqualTo(expected);
    }
  }
}
