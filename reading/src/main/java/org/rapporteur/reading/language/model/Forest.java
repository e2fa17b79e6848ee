package org.rapporteur.reading.language.model;

import java.util.Arrays;

/**
 * Partial trees as immutable nodes that hypotheses share, so that a step of the parser costs the
 * same in a long sentence as in a short one. A node is a token with the two outermost dependents on
 * each side and what lies below it on the stack. A reusable buffer.
 */
final class Forest {

  static final int TOKEN = 0;
  static final int BELOW = 1;
  static final int LEFT1 = 2;
  static final int LEFT2 = 3;
  static final int RIGHT1 = 4;
  static final int RIGHT2 = 5;
  static final int LABEL = 6;
  static final int LEFT_COUNT = 7;
  static final int RIGHT_COUNT = 8;
  static final int LEFT_SET = 9;
  static final int RIGHT_SET = 10;

  /** The number of what features see of a node; see {@link Contents}. */
  static final int CONTENT = 11;

  /** The number of what features see of a node and of all below it on the stack. */
  static final int STACKED = 12;

  static final int STRIDE = 13;

  /** The node that stands for nothing. Its token is 0. */
  static final int NONE = 0;

  private int[] cells = new int[STRIDE * 256];
  private int count;

  private final Contents contents = new Contents();

  /** What each relation adds to a set of relations. */
  private final int[] bits;

  Forest(int[] bits) {
    this.bits = bits;
  }

  /** Starts a sentence of {@code n} tokens: tokens are numbered from 1, the root is n + 1. */
  void start(int n) {
    room((n + 3) * STRIDE);
    count = n + 2;
    Arrays.fill(cells, 0, count * STRIDE, 0);
    for (int i = 1; i <= n + 1; i++) {
      cells[i * STRIDE] = i;
      cells[i * STRIDE + CONTENT] = i;
    }
    cells[(n + 1) * STRIDE + STACKED] = n + 1;
    contents.start(n + 2);
  }

  private void room(int needed) {
    if (needed > cells.length) {
      cells = Arrays.copyOf(cells, needed * 2);
    }
  }

  int get(int node, int cell) {
    return cells[node * STRIDE + cell];
  }

  /** The relations of a node's dependents so far, as a {@link RelationSet}. */
  int relations(int node) {
    return cells[node * STRIDE + LEFT_SET] | cells[node * STRIDE + RIGHT_SET];
  }

  private int copy(int node) {
    room((count + 2) * STRIDE);
    System.arraycopy(cells, node * STRIDE, cells, count * STRIDE, STRIDE);
    return count++;
  }

  /** The node with something below it on the stack. */
  int onStack(int node, int below) {
    int result = copy(node);
    cells[result * STRIDE + BELOW] = below;
    numberStack(result);
    return result;
  }

  /** The head with one more dependent on its left. */
  int withLeft(int head, int dependent, int label) {
    int child = labelled(dependent, label);
    int at = copy(head);
    int c = at * STRIDE;
    cells[c + LEFT2] = cells[c + LEFT1];
    cells[c + LEFT1] = child;
    cells[c + LEFT_COUNT]++;
    cells[c + LEFT_SET] |= bits[label];
    cells[c + CONTENT] = content(c, child, label << 1 | 1);
    return at;
  }

  /** The head with one more dependent on its right. */
  int withRight(int head, int dependent, int label) {
    int child = labelled(dependent, label);
    int at = copy(head);
    int c = at * STRIDE;
    cells[c + RIGHT2] = cells[c + RIGHT1];
    cells[c + RIGHT1] = child;
    cells[c + RIGHT_COUNT]++;
    cells[c + RIGHT_SET] |= bits[label];
    cells[c + CONTENT] = content(c, child, label << 1 | 0);
    numberStack(at);
    return at;
  }

  private int content(int head, int child, int arc) {
    int c = child * STRIDE;
    return contents.number(cells[head + CONTENT], cells[c], cells[cells[c + LEFT1] * STRIDE], arc);
  }

  private void numberStack(int top) {
    int c = top * STRIDE;
    int below = cells[cells[c + BELOW] * STRIDE + STACKED];
    cells[c + STACKED] = contents.stack(below, cells[c + CONTENT]);
  }

  private int labelled(int node, int label) {
    int result = copy(node);
    cells[result * STRIDE + LABEL] = label + 1;
    return result;
  }
}
