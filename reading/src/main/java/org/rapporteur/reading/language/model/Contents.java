package org.rapporteur.reading.language.model;

import java.util.Arrays;

/**
 * Numbers what features see of a tree: its word and, in the order they came, each dependent's word,
 * relation and first dependent on the left. Nodes with one number look the same to every feature,
 * whatever hypotheses they are of. Words without dependents have their own numbers. A reusable
 * buffer over one sentence.
 */
final class Contents {

  private int[] numbers = new int[1 << 10];
  private long[] trees = new long[1 << 10];
  private long[] arcs = new long[1 << 10];
  private int first;
  private int next;

  /** Starts a sentence; numbers below {@code from} are those of bare words. */
  void start(int from) {
    Arrays.fill(numbers, 0);
    first = from;
    next = from;
  }

  /**
   * The number of a tree with one more dependent.
   *
   * @param tree its number without it
   * @param word the dependent's token
   * @param left token of the dependent's own first dependent on the left, 0 if none
   * @param arc relation and side
   */
  int number(int tree, int word, int left, int arc) {
    if ((next - first) * 2 >= numbers.length) {
      grow();
    }
    return find((long) tree << 32 | word, (long) left << 32 | arc);
  }

  /**
   * The number of a stack.
   *
   * @param below number of the stack without its top, 0 if that is all
   * @param top number of the tree on top
   */
  int stack(int below, int top) {
    // No arc is numbered so.
    return number(below, top, 0, -1);
  }

  private int find(long tree, long arc) {
    int mask = numbers.length - 1;
    long mix = (tree * 0x9E3779B97F4A7C15L ^ arc) * 0xC2B2AE3D27D4EB4FL;
    int at = (int) (mix >>> 32) & mask;
    while (numbers[at] != 0) {
      if (trees[at] == tree && arcs[at] == arc) {
        return numbers[at];
      }
      at = (at + 1) & mask;
    }
    trees[at] = tree;
    arcs[at] = arc;
    numbers[at] = next;
    return next++;
  }

  private void grow() {
    int[] oldNumbers = numbers;
    long[] oldTrees = trees;
    long[] oldArcs = arcs;
    numbers = new int[oldNumbers.length * 4];
    trees = new long[numbers.length];
    arcs = new long[numbers.length];
    int reached = next;
    for (int i = 0; i < oldNumbers.length; i++) {
      if (oldNumbers[i] != 0) {
        next = oldNumbers[i];
        find(oldTrees[i], oldArcs[i]);
      }
    }
    next = reached;
  }
}
