package org.rapporteur.reading.language.model;

/**
 * The weights of a linear model in one array. A feature owns a block of as many weights as there
 * may be outcomes; blocks overlap by hashing, and an outcome's place in the block is its number
 * XORed onto the feature's hash, so that one feature's weights share a cache line or two.
 */
public final class Weights implements Scorer {

  final short[] values;

  /**
   * @param values quantised weights, a power of two of them
   */
  public Weights(short[] values) {
    if (Integer.bitCount(values.length) != 1) {
      throw new IllegalArgumentException(values.length + " weights are not a power of two");
    }
    this.values = values;
  }

  @Override
  public void score(int[] features, int count, int[] candidates, int candidateCount, int[] scores) {
    short[] w = values;
    int mask = w.length - 1;
    for (int c = 0; c < candidateCount; c++) {
      scores[c] = 0;
    }
    for (int f = 0; f < count; f++) {
      int base = features[f];
      for (int c = 0; c < candidateCount; c++) {
        scores[c] += w[(base ^ candidates[c]) & mask];
      }
    }
  }
}
