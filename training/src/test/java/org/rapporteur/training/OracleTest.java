package org.rapporteur.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.rapporteur.reading.language.model.Actions;

class OracleTest {

  /** Builds the tree that actions describe, by the definition of arc-hybrid. */
  private static int[] follow(int[] actions, int n) {
    int[] heads = new int[n];
    int[] stack = new int[n + 1];
    int depth = 0;
    int next = 0;
    for (int action : actions) {
      if (action == Actions.SHIFT) {
        stack[depth++] = next++;
      } else if (Actions.isLeft(action)) {
        heads[stack[--depth]] = next;
      } else {
        depth--;
        heads[stack[depth]] = depth == 0 ? -1 : stack[depth - 1];
      }
    }
    return heads;
  }

  private static int[] randomTree(Random random, int n) {
    int[] order = new Order(random.nextLong()).shuffled(n);
    int[] heads = new int[n];
    heads[order[0]] = -1;
    for (int i = 1; i < n; i++) {
      heads[order[i]] = order[random.nextInt(i)];
    }
    return heads;
  }

  @Test
  void actionsBuildTheTreeOnceCrossingArcsAreLifted() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int round = 0; round < 2000; round++) {
      int n = 1 + random.nextInt(12);
      int[] heads = Oracle.projective(randomTree(random, n));
      int[] actions = Oracle.actions(heads, new int[n]);
      assertThat(follow(actions, n)).as("seed %d, round %d", seed, round).isEqualTo(heads);
    }
  }

  @Test
  void aTreeWithoutCrossingArcsStays() {
    int[] heads = {1, 2, -1, 4, 2};
    assertThat(Oracle.projective(heads)).isEqualTo(heads);
  }

  @Test
  void aCrossingArcGoesUp() {
    // "A hearing is scheduled on the issue today": "on the issue" hangs on "hearing" across the
    // verb.
    int[] heads = {1, 3, 3, -1, 6, 6, 1, 3};
    assertThat(Oracle.projective(heads)).isEqualTo(new int[] {1, 3, 3, -1, 6, 6, 3, 3});
  }
}
