package org.rapporteur.reading.language.model;

import java.util.Arrays;

/**
 * Remembers the scores of {@link PlaceFeatures}: of the states that a beam comes to, half were met
 * before but for their trees. A cache of a few places, new ones put old ones out; what it gives is
 * the same with or without it.
 */
final class PlaceScores {

  private static final int SLOTS = 64;

  private final long[] below = new long[SLOTS];
  private final long[] above = new long[SLOTS];
  private final int[][] sums = new int[SLOTS][Scorer.MOST_OUTCOMES];
  private final TokenAtoms atoms;
  private final Scorer weights;

  PlaceScores(TokenAtoms atoms, Scorer weights) {
    this.atoms = atoms;
    this.weights = weights;
  }

  /** Forgets the sentence before. */
  void clear() {
    // No tokens have such numbers.
    Arrays.fill(above, -1);
  }

  /**
   * Scores of all outcomes, or at least of the candidates, which the same places always have; not
   * to be changed.
   *
   * @param row room for features
   */
  int[] find(int i2, int i1, int i0, int b, FeatureRow row, int[] candidates, int candidateCount) {
    long low = (long) i2 << 32 | i1;
    long high = (long) i0 << 32 | b;
    int slot = (int) ((low * 0x9E3779B97F4A7C15L ^ high * 0xC2B2AE3D27D4EB4FL) >>> 40) & SLOTS - 1;
    int[] found = sums[slot];
    if (above[slot] != high || below[slot] != low) {
      above[slot] = high;
      below[slot] = low;
      Arrays.fill(found, 0);
      row.size = PlaceFeatures.extract(atoms, i2, i1, i0, b, row.hashes);
      weights.add(row, candidates, candidateCount, found);
    }
    return found;
  }
}
