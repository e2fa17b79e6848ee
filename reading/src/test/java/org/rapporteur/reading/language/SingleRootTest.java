package org.rapporteur.reading.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SingleRootTest {

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void everyTokenReachesTheOneRoot(long seed) {
    Random random = new Random(seed);
    int n = 1 + random.nextInt(30);
    int[] heads = new int[n];
    for (int i = 0; i < n; i++) {
      heads[i] = random.nextInt(n + 1) - 1;
    }
    String[] relations = new String[n];
    Arrays.fill(relations, "obj");

    SingleRoot.mend(heads, relations);

    assertThat(Arrays.stream(heads).filter(h -> h < 0)).hasSize(1);
    assertThat(Arrays.stream(relations).filter("root"::equals)).hasSize(1);
    for (int i = 0; i < n; i++) {
      int steps = 0;
      for (int t = i; t >= 0; t = heads[t]) {
        assertThat(++steps).isLessThanOrEqualTo(n);
      }
    }
  }
}
