package org.rapporteur.reading.language.model;

/**
 * The weights of a linear model: for each feature worth keeping, the few outcomes it speaks for or
 * against. Immutable.
 *
 * <p>Most features of a state have no weight, and to find that out in a large table would cost a
 * cache miss each. So a small bit set tells first, and what it lets through is looked up in a table
 * whose entries hold a feature and two outcomes with their weights in eight bytes.
 */
public final class Weights implements Scorer {

  /** Features in ascending unsigned order. */
  final int[] features;

  /** How many pairs each feature has. */
  final byte[] counts;

  /** Outcomes of all pairs. */
  final byte[] outcomes;

  /** Weights of all pairs; a weight beyond a byte is split over pairs of one outcome. */
  final byte[] values;

  /** Set in an entry when another of the same feature follows. */
  private static final long MORE = 1L << 31;

  private final long[] entries;
  private final int mask;
  private final long[] present;
  private final int presentShift;

  /**
   * @param features hashes of features, none of them 0
   * @param counts number of pairs of each feature
   * @param outcomes outcomes of all pairs
   * @param values weights of all pairs
   */
  public Weights(int[] features, byte[] counts, byte[] outcomes, byte[] values) {
    this.features = features;
    this.counts = counts;
    this.outcomes = outcomes;
    this.values = values;
    int needed = 0;
    for (byte count : counts) {
      needed += ((count & 0xFF) + 1) / 2;
    }
    int room = Integer.highestOneBit(Math.max(64, needed)) * 2;
    if (needed > room * 0.7) {
      room *= 2;
    }
    mask = room - 1;
    entries = new long[room];
    int bits = Math.min(23, Integer.numberOfTrailingZeros(room) + 2);
    present = new long[1 << (bits - 6)];
    presentShift = 32 - bits;
    int from = 0;
    for (int i = 0; i < features.length; i++) {
      int bit = features[i] >>> presentShift;
      present[bit >> 6] |= 1L << bit;
      int at = features[i] & mask;
      int pairs = counts[i] & 0xFF;
      for (int k = 0; k < pairs; k += 2) {
        while (entries[at] != 0) {
          at = (at + 1) & mask;
        }
        entries[at] =
            (long) features[i] << 32
                | (k + 2 < pairs ? MORE : 0)
                | pair(from + k) << 16
                | (k + 1 < pairs ? pair(from + k + 1) : 0);
      }
      from += pairs;
    }
  }

  private long pair(int at) {
    return (outcomes[at] & 0xFFL) << 8 | (values[at] & 0xFFL);
  }

  @Override
  public void score(int[] row, int count, int[] candidates, int candidateCount, int[] scores) {
    for (int c = 0; c < candidateCount; c++) {
      scores[candidates[c]] = 0;
    }
    // No branches here: which features have weights is as good as random.
    int kept = 0;
    for (int f = 0; f < count; f++) {
      int feature = row[f];
      row[kept] = feature;
      int bit = feature >>> presentShift;
      kept += (int) (present[bit >> 6] >>> bit) & 1;
    }
    // Asks for all entries before any is used, so that the waits for memory overlap.
    int ask = 0;
    for (int f = 0; f < kept; f++) {
      ask += (int) entries[row[f] & mask];
    }
    scores[scores.length - 1] = ask;
    for (int f = 0; f < kept; f++) {
      int feature = row[f];
      int at = feature & mask;
      long entry = entries[at];
      while (entry != 0) {
        if ((int) (entry >>> 32) == feature) {
          scores[(int) (entry >>> 24) & 0x7F] += (byte) (entry >>> 16);
          scores[(int) (entry >>> 8) & 0x7F] += (byte) entry;
          if ((entry & MORE) == 0) {
            break;
          }
        }
        at = (at + 1) & mask;
        entry = entries[at];
      }
    }
  }
}
