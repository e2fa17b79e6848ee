package org.rapporteur.reading.language.model;

/** The best continuations of a beam's hypotheses, best first; of equals the first. A buffer. */
final class Offers {

  private final int[] from;
  private final int[] action;
  private final long[] score;
  private int size;

  /**
   * @param room how many are remembered
   */
  Offers(int room) {
    from = new int[room];
    action = new int[room];
    score = new long[room];
  }

  void clear() {
    size = 0;
  }

  /** Whether a continuation with such a score would be remembered. */
  boolean takes(long total) {
    return size < score.length || total > score[size - 1];
  }

  void add(int hypothesis, int by, long total) {
    if (!takes(total)) {
      return;
    }
    int at = size < score.length ? size++ : size - 1;
    while (at > 0 && score[at - 1] < total) {
      score[at] = score[at - 1];
      from[at] = from[at - 1];
      action[at] = action[at - 1];
      at--;
    }
    score[at] = total;
    from[at] = hypothesis;
    action[at] = by;
  }

  int size() {
    return size;
  }

  int from(int index) {
    return from[index];
  }

  int action(int index) {
    return action[index];
  }

  long score(int index) {
    return score[index];
  }
}
