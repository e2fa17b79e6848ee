package org.rapporteur.reading.language.model;

/**
 * Weights as training lists them and model files hold them: features one after another, each with
 * its pairs of outcome and weight.
 *
 * @param features hashes of features, none of them 0
 * @param counts number of pairs of each feature, unsigned
 * @param outcomes outcomes of all pairs
 * @param values weights of all pairs; a weight beyond a byte is split over pairs of one outcome
 */
public record WeightList(int[] features, byte[] counts, byte[] outcomes, byte[] values) {

  /** Kinds of features by how many pairs they have; see {@link #kind}. */
  private static final int KINDS = 4;

  /** Features with more pairs than this have a weight for every outcome in memory. */
  static final int MANY = 12;

  /** 0 for features with many pairs, 3 for those with one. */
  private static int kind(int pairs) {
    return pairs > MANY ? 0 : pairs > 2 ? 1 : pairs == 2 ? 2 : 3;
  }

  /**
   * The same features, those with many pairs first, and otherwise in the order that they have. Put
   * into a table so, those met most are found at once; and like beside like takes less room.
   */
  WeightList byKind() {
    int[] inOrder = new int[features.length];
    byte[] inCounts = new byte[features.length];
    byte[] inOutcomes = new byte[outcomes.length];
    byte[] inValues = new byte[values.length];
    int size = 0;
    int to = 0;
    for (int kind = 0; kind < KINDS; kind++) {
      for (int i = 0, from = 0; i < features.length; i++) {
        int pairs = counts[i] & 0xFF;
        if (kind(pairs) == kind) {
          inOrder[size] = features[i];
          inCounts[size++] = counts[i];
          System.arraycopy(outcomes, from, inOutcomes, to, pairs);
          System.arraycopy(values, from, inValues, to, pairs);
          to += pairs;
        }
        from += pairs;
      }
    }
    return new WeightList(inOrder, inCounts, inOutcomes, inValues);
  }

  int mostOutcome() {
    int most = 0;
    for (byte outcome : outcomes) {
      most = Math.max(most, outcome);
    }
    return most;
  }

  /** How many features have a row in memory. */
  int rows() {
    int rows = 0;
    for (byte count : counts) {
      rows += (count & 0xFF) > MANY ? 1 : 0;
    }
    return rows;
  }

  /** Room of all runs in memory, in pairs; each is filled up by fours. */
  int runPairs() {
    int room = 0;
    for (byte count : counts) {
      int pairs = count & 0xFF;
      room += pairs > 2 && pairs <= MANY ? (pairs + 3) & ~3 : 0;
    }
    return room;
  }
}
