package org.rapporteur.training;

import org.rapporteur.reading.language.model.Actions;

/** The actions that build a given tree without crossing arcs. */
final class Oracle {

  private Oracle() {}

  /** The actions for a sentence: two for each token. */
  static int[] actions(int[] heads, int[] labels) {
    int n = heads.length;
    int[] waiting = new int[n + 1];
    for (int i = 0; i < n; i++) {
      waiting[heads[i] < 0 ? n : heads[i]]++;
    }
    int[] result = new int[2 * n];
    int[] stack = new int[n + 1];
    int depth = 0;
    int next = 0;
    for (int step = 0; step < 2 * n; step++) {
      int top = depth == 0 ? -1 : stack[depth - 1];
      int below = depth < 2 ? -1 : stack[depth - 2];
      if (top >= 0 && next < n && heads[top] == next && waiting[top] == 0) {
        result[step] = Actions.left(labels[top]);
        waiting[next]--;
        depth--;
      } else if (top >= 0
          && waiting[top] == 0
          && heads[top] == below
          && (below >= 0 || next == n)) {
        result[step] = Actions.right(labels[top]);
        if (below >= 0) {
          waiting[below]--;
        }
        depth--;
      } else {
        result[step] = Actions.SHIFT;
        stack[depth++] = next++;
      }
    }
    return result;
  }

  /**
   * Lifts the shortest crossing arc to the head's head until none crosses (Nivre, Nilsson 2005).
   */
  static int[] projective(int[] given) {
    int[] heads = given.clone();
    while (true) {
      int worst = -1;
      int shortest = Integer.MAX_VALUE;
      for (int i = 0; i < heads.length; i++) {
        int length = Math.abs(heads[i] - i);
        if (heads[i] >= 0 && length < shortest && crosses(heads, i)) {
          worst = i;
          shortest = length;
        }
      }
      if (worst < 0) {
        return heads;
      }
      heads[worst] = heads[heads[worst]];
    }
  }

  private static boolean crosses(int[] heads, int dependent) {
    int from = Math.min(dependent, heads[dependent]);
    int to = Math.max(dependent, heads[dependent]);
    for (int i = from + 1; i < to; i++) {
      int h = i;
      while (h >= 0 && h != heads[dependent]) {
        h = heads[h];
      }
      if (h < 0) {
        return true;
      }
    }
    return false;
  }
}
