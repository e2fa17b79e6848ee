package org.rapporteur.training;

import org.rapporteur.reading.language.model.Scorer;
import org.rapporteur.reading.language.model.Weights;

/**
 * Weights of an averaged perceptron while it learns. All sums are of whole numbers, so that no
 * machine and no order of addition changes them.
 */
final class LearningWeights implements Scorer {

  private final int[] values;
  private final long[] weighted;
  private final int mask;
  private long clock = 1;

  /**
   * @param bits there are {@code 1 << bits} weights
   */
  LearningWeights(int bits) {
    values = new int[1 << bits];
    weighted = new long[1 << bits];
    mask = values.length - 1;
  }

  @Override
  public void score(int[] features, int count, int[] candidates, int candidateCount, int[] scores) {
    for (int c = 0; c < candidateCount; c++) {
      scores[c] = 0;
    }
    for (int f = 0; f < count; f++) {
      int base = features[f];
      for (int c = 0; c < candidateCount; c++) {
        scores[c] += values[(base ^ candidates[c]) & mask];
      }
    }
  }

  /** Raises or lowers an outcome's weights. */
  void update(int[] features, int count, int outcome, int change) {
    for (int f = 0; f < count; f++) {
      int at = (features[f] ^ outcome) & mask;
      values[at] += change;
      weighted[at] += change * clock;
    }
  }

  /** Call after each example. */
  void tick() {
    clock++;
  }

  /**
   * The averages, in units of one part of {@code scale}.
   *
   * @param least averages below this many units are dropped
   */
  Weights average(int scale, int least) {
    short[] result = new short[values.length];
    for (int i = 0; i < result.length; i++) {
      long sum = values[i] * clock - weighted[i];
      long units = Math.round((double) sum * scale / clock);
      if (Math.abs(units) >= least) {
        result[i] = (short) Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, units));
      }
    }
    return new Weights(result);
  }
}
