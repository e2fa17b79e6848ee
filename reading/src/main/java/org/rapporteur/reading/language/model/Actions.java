package org.rapporteur.reading.language.model;

import java.util.Arrays;

/**
 * Moves of the arc-hybrid transition system (Kuhlmann, Gómez-Rodríguez and Satta 2011) and which of
 * them fit a pair of tags. Action 0 shifts; label {@code l} gives action {@code 1 + 2l} for an arc
 * from the next word to the top of the stack, {@code 2 + 2l} for an arc from the second on the
 * stack to the top. Immutable.
 */
public final class Actions {

  public static final int SHIFT = 0;

  private final String[] labels;
  private final int tagCount;
  private final int root;
  private final int unknown;
  private final int[][] left;
  private final int[][] right;

  /**
   * @param labels relations by number
   * @param tagCount number of joint tags
   * @param left actions that fit, by head tag times {@code tagCount} plus dependent tag
   * @param right the same for arcs to the right
   */
  public Actions(String[] labels, int tagCount, int[][] left, int[][] right) {
    this.labels = labels;
    this.tagCount = tagCount;
    this.left = left;
    this.right = right;
    this.root = Arrays.asList(labels).indexOf("root");
    this.unknown = Math.max(0, Arrays.asList(labels).indexOf("dep"));
  }

  public static int left(int label) {
    return 1 + 2 * label;
  }

  public static int right(int label) {
    return 2 + 2 * label;
  }

  public static boolean isLeft(int action) {
    return (action & 1) == 1;
  }

  public static int label(int action) {
    return (action - 1) >> 1;
  }

  /** Actions with an arc from the next word to the top of the stack. Do not change. */
  public int[] leftCandidates(int headTag, int dependentTag) {
    return left[headTag * tagCount + dependentTag];
  }

  /** Actions with an arc from the second on the stack to the top. Do not change. */
  public int[] rightCandidates(int headTag, int dependentTag) {
    return right[headTag * tagCount + dependentTag];
  }

  /** The action that closes a sentence. */
  int rootAction() {
    return right(root);
  }

  /** The action when tags never seen together are all that is left. */
  int lastResort() {
    return right(unknown);
  }

  public String[] labels() {
    return labels;
  }

  public int tagCount() {
    return tagCount;
  }

  int[][] allLeft() {
    return left;
  }

  int[][] allRight() {
    return right;
  }
}
