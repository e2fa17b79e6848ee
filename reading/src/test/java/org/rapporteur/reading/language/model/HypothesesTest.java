package org.rapporteur.reading.language.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HypothesesTest {

  private static final int NMOD = 0;
  private static final int AMOD = 1;
  private static final int NSUBJ = 2;

  private final Forest forest = new Forest(new int[] {1, 2, 4});
  private final Hypotheses all = new Hypotheses();
  private final int root = 5;

  @Test
  void whatDiffersOnlyInsideFinishedTreesIsTheSameFromThenOn() {
    forest.start(4);
    int one = forest.withLeft(2, 1, NMOD);
    int two = forest.withLeft(2, 1, AMOD);

    assertThat(alike(root, one, root, two)).isFalse();

    int oneOver = forest.withLeft(3, one, NSUBJ);
    int twoOver = forest.withLeft(3, two, NSUBJ);

    assertThat(alike(root, oneOver, root, twoOver)).isTrue();
    assertThat(alike(root, oneOver, root, forest.withLeft(3, two, NMOD))).isFalse();
    assertThat(alike(root, oneOver, root, 3)).isFalse();
  }

  @Test
  void whatLiesDeepInTheStackCounts() {
    forest.start(4);
    int one = forest.onStack(forest.withLeft(2, 1, NMOD), root);
    int two = forest.onStack(forest.withLeft(2, 1, AMOD), root);

    assertThat(alike(forest.onStack(3, one), 4, forest.onStack(3, two), 4)).isFalse();
    assertThat(alike(forest.onStack(3, one), 4, forest.onStack(3, one), 4)).isTrue();

    int oneTaken = forest.withRight(root, one, NSUBJ);
    int twoTaken = forest.withRight(root, two, NSUBJ);

    assertThat(alike(forest.onStack(3, oneTaken), 4, forest.onStack(3, twoTaken), 4)).isTrue();
  }

  private boolean alike(int stack, int next, int otherStack, int otherNext) {
    all.size = 0;
    all.add(stack, next, -1, -1, 0);
    all.add(otherStack, otherNext, -1, -1, 0);
    return all.isLastThere(0, forest);
  }
}
