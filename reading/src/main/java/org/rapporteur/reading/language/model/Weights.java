package org.rapporteur.reading.language.model;

/**
 * The weights of a linear model: for each feature worth keeping, the outcomes it speaks for or
 * against. Immutable.
 *
 * <p>Built for memory that is slow and far. A small bit set tells which features have no weights. A
 * table holds the others, each with its one or two pairs of outcome and weight in eight bytes.
 * Those with more pairs, a fifth of all but most of those met, have them elsewhere: a run of pairs,
 * or, when there are many, a row with the weight of every outcome. Each of these three steps is
 * done for all features before the next begins, so that the waits for memory overlap; one feature
 * after another took twice the time.
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

  /** Features with more pairs than this have a weight for every outcome. */
  private static final int MANY = 12;

  /** Stands before a row, where a run has its number of pairs. */
  private static final short ROW = Short.MAX_VALUE;

  /** Set in an entry whose lower bits are a place in {@link #runs}. */
  private static final long ELSEWHERE = 1L << 31;

  private final long[] entries;
  private final int mask;
  private final long[] present;
  private final int presentShift;

  /** Runs of pairs, outcome times 256 plus weight, after their number; rows after {@link #ROW}. */
  private final short[] runs;

  private final int width;

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
    int most = 0;
    for (byte outcome : outcomes) {
      most = Math.max(most, outcome);
    }
    width = Math.min(MOST_OUTCOMES, (most + 8) / 8 * 8);
    int inRuns = 0;
    for (byte count : counts) {
      int pairs = count & 0xFF;
      inRuns += pairs <= 2 ? 0 : 1 + (pairs > MANY ? width : pairs);
    }
    runs = new short[inRuns];
    int room = Integer.highestOneBit(Math.max(64, features.length)) * 2;
    if (features.length > room * 0.7) {
      room *= 2;
    }
    mask = room - 1;
    entries = new long[room];
    int bits = Math.min(23, Integer.numberOfTrailingZeros(room) + 2);
    present = new long[1 << (bits - 6)];
    presentShift = 32 - bits;
    fill();
  }

  private void fill() {
    int from = 0;
    int run = 0;
    for (int i = 0; i < features.length; i++) {
      int bit = features[i] >>> presentShift;
      present[bit >> 6] |= 1L << bit;
      int at = features[i] & mask;
      while (entries[at] != 0) {
        at = (at + 1) & mask;
      }
      int pairs = counts[i] & 0xFF;
      long rest;
      if (pairs <= 2) {
        rest = (long) pair(from) << 16 | (pairs == 2 ? pair(from + 1) : 0);
      } else if (pairs <= MANY) {
        rest = ELSEWHERE | run;
        runs[run++] = (short) pairs;
        for (int k = 0; k < pairs; k++) {
          runs[run++] = (short) pair(from + k);
        }
      } else {
        rest = ELSEWHERE | run;
        runs[run++] = ROW;
        for (int k = 0; k < pairs; k++) {
          runs[run + outcomes[from + k]] += values[from + k];
        }
        run += width;
      }
      entries[at] = (long) features[i] << 32 | rest;
      from += pairs;
    }
  }

  private int pair(int at) {
    return (outcomes[at] & 0x7F) << 8 | (values[at] & 0xFF);
  }

  @Override
  public void add(FeatureRow row, int[] candidates, int count, int[] sums) {
    int distant = resolve(row, find(row), sums);
    long[] found = row.found;
    for (int f = 0; f < distant; f++) {
      int place = (int) (found[f] >>> 32);
      int pairs = (int) found[f];
      if (pairs == ROW) {
        addRow(place + 1, candidates, count, sums);
      } else {
        for (int k = place + pairs; k > place; k--) {
          int pair = runs[k];
          sums[pair >> 8] += (byte) pair;
        }
      }
    }
  }

  /** Moves features that may have weights to the front and fetches entries where they may be. */
  private int find(FeatureRow row) {
    int[] hashes = row.hashes;
    long[] found = row.found;
    int kept = 0;
    // No branches here: which features have weights is as good as random.
    for (int f = 0; f < row.size; f++) {
      int feature = hashes[f];
      hashes[kept] = feature;
      int bit = feature >>> presentShift;
      kept += (int) (present[bit >> 6] >>> bit) & 1;
    }
    for (int f = 0; f < kept; f++) {
      found[f] = entries[hashes[f] & mask];
    }
    return kept;
  }

  /** Adds what entries hold; leaves places of the others with the number before each. */
  private int resolve(FeatureRow row, int kept, int[] sums) {
    int[] hashes = row.hashes;
    long[] found = row.found;
    int distant = 0;
    for (int f = 0; f < kept; f++) {
      int feature = hashes[f];
      long entry = found[f];
      int at = feature & mask;
      while (entry != 0 && (int) (entry >>> 32) != feature) {
        at = (at + 1) & mask;
        entry = entries[at];
      }
      if ((entry & ELSEWHERE) != 0) {
        int place = (int) entry & Integer.MAX_VALUE;
        found[distant++] = (long) place << 32 | runs[place];
      } else {
        // An entry of nothing adds nothing.
        sums[(int) (entry >>> 24) & 0x7F] += (byte) (entry >>> 16);
        sums[(int) (entry >>> 8) & 0x7F] += (byte) entry;
      }
    }
    return distant;
  }

  private void addRow(int from, int[] candidates, int count, int[] sums) {
    for (int k = 0; k < count; k++) {
      int c = candidates[k];
      sums[c] += runs[from + c];
    }
  }
}
