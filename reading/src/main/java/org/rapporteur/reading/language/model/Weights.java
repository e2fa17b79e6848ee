package org.rapporteur.reading.language.model;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The weights of a linear model: for each feature worth keeping, the outcomes it speaks for or
 * against. Immutable.
 *
 * <p>Built for memory that is slow and far. A small bit set tells which features have no weights. A
 * table holds the others, each with its one or two pairs of outcome and weight in eight bytes.
 * Those with more pairs, a fifth of all but most of those met, have them elsewhere: a run of pairs,
 * or, when there are many, a row with the weight of every outcome. Each of these steps is done for
 * all features before the next begins, so that the waits for memory overlap; one feature after
 * another took twice the time.
 */
public final class Weights implements Scorer {

  /** Set in an entry whose lower bits tell where its weights are. */
  static final long ELSEWHERE = 1L << 31;

  /** Set beside it when they are a row. */
  static final long ROW = 1L << 30;

  /** How many pairs a run has, above its place. */
  static final int LENGTH = 26;

  /** Outcomes in a long of packed sums, each in a lane of 21 bits. */
  static final int LANES = 3;

  /** Longs of a row that are added without asking whether the row ends. */
  static final int STEP = 5;

  /** Half of what each lane can hold: added, it makes lanes positive. */
  private static final long BIAS = 1L << 20 | 1L << 41 | 1L << 62;

  /** Which long, and how far up in it, an outcome's lane is. */
  static final byte[] WORD = new byte[MOST_OUTCOMES];

  static final byte[] SHIFT = new byte[MOST_OUTCOMES];

  /** The same as pairs of runs have it. */
  static final short[] LANE = new short[MOST_OUTCOMES];

  static {
    for (int i = 0; i < MOST_OUTCOMES; i++) {
      WORD[i] = (byte) (i / LANES);
      SHIFT[i] = (byte) (i % LANES * 21);
      LANE[i] = (short) (i / LANES << 10 | i % LANES << 8);
    }
  }

  private final long[] entries;

  /** A feature's place among entries is its hash shifted by this, or after that place. */
  private final int shift;

  /** Bits of features by the lower bits of their hashes. */
  private final long[] present;

  /**
   * Runs of pairs, filled up by fours with pairs of nothing. From above: which long (6 bits), which
   * of its lanes (2), weight (8).
   */
  private final short[] runs;

  /** Packed rows. */
  private final long[] rows;

  /** Length of packed sums and rows, a multiple of {@link #STEP}. */
  private final int width;

  /** What they were made of, to be written to a file; null if they were read from one. */
  private final @Nullable WeightList list;

  /** Weights that were read. */
  Weights(WeightTable table) {
    this(table, null);
  }

  /** Weights that were learnt. */
  public Weights(WeightList list) {
    this(WeightTable.of(list), list);
  }

  private Weights(WeightTable table, @Nullable WeightList list) {
    this.list = list;
    entries = table.entries;
    shift = table.shift;
    present = table.present;
    runs = table.runs;
    rows = table.rows;
    width = table.width;
  }

  /**
   * What was learnt.
   *
   * @throws IllegalStateException if these weights were read from a file, which keeps no list
   */
  WeightList list() {
    if (list == null) {
      throw new IllegalStateException("weights that were read are not kept as a list to write");
    }
    return list;
  }

  /** Length of packed sums. */
  int width() {
    return width;
  }

  /** An outcome's sum in packed sums. */
  static int unpack(long[] packed, int outcome) {
    return (int) (packed[WORD[outcome]] + BIAS >>> SHIFT[outcome] & 0x1FFFFF) - (1 << 20);
  }

  @Override
  public void add(FeatureRow row, int[] candidates, int count, int[] sums) {
    row.end[0] = row.size;
    row.start[0] = 0;
    add(row, row.end, 1, row.packed, row.start);
    for (int c = 0; c < count; c++) {
      sums[candidates[c]] += unpack(row.packed, candidates[c]);
    }
  }

  /**
   * Makes sums of groups of features for all outcomes, packed by threes as one sum of signed digits
   * in each long: three additions for one, and rows a third as long. A sum beyond a million would
   * not fit; those of models are below a twentieth of it.
   *
   * @param ends where each group's features end; changed
   * @param packed takes each group's sums
   * @param to where in {@code packed} they begin
   */
  void add(FeatureRow row, int[] ends, int groups, long[] packed, int[] to) {
    find(row, ends, groups);
    row.runs = 0;
    row.rows = 0;
    int from = 0;
    for (int g = 0; g < groups; g++) {
      Arrays.fill(packed, to[g], to[g] + width, 0);
      resolve(row, from, ends[g], packed, to[g]);
      row.runEnd[g] = row.runs;
      row.rowEnd[g] = row.rows;
      from = ends[g];
    }
    touch(row);
    int run = 0;
    int line = 0;
    for (int g = 0; g < groups; g++) {
      addRuns(row.runPlace, run, row.runEnd[g], packed, to[g]);
      addRows(row.rowPlace, line, row.rowEnd[g], packed, to[g]);
      run = row.runEnd[g];
      line = row.rowEnd[g];
    }
  }

  /** Moves features that may have weights to the front and fetches entries where they may be. */
  private void find(FeatureRow row, int[] ends, int groups) {
    int[] hashes = row.hashes;
    long[] found = row.found;
    int last = present.length - 1;
    int kept = 0;
    int f = 0;
    // No branches here: which features have weights is as good as random.
    for (int g = 0; g < groups; g++) {
      for (; f < ends[g]; f++) {
        int feature = hashes[f];
        hashes[kept] = feature;
        kept += (int) (present[feature >> 6 & last] >>> feature) & 1;
      }
      ends[g] = kept;
    }
    for (f = 0; f < kept; f++) {
      found[f] = entries[hashes[f] >>> shift];
    }
  }

  /** Adds what entries hold and notes which runs and rows are wanted. */
  private void resolve(FeatureRow row, int from, int to, long[] packed, int base) {
    int[] hashes = row.hashes;
    long[] found = row.found;
    int[] runPlace = row.runPlace;
    int[] rowPlace = row.rowPlace;
    int runsFound = row.runs;
    int rowsFound = row.rows;
    for (int f = from; f < to; f++) {
      int feature = hashes[f];
      long entry = found[f];
      int at = feature >>> shift;
      while (entry != 0 && (int) (entry >>> 32) != feature) {
        at = (at + 1) & entries.length - 1;
        entry = entries[at];
      }
      if ((entry & ELSEWHERE) == 0) {
        // An entry of nothing adds nothing.
        addPair((int) entry >> 16, packed, base);
        addPair((short) entry, packed, base);
      } else {
        int isRow = (int) (entry >>> 30) & 1;
        runPlace[runsFound] = (int) entry;
        rowPlace[rowsFound] = (int) entry & (int) (ROW - 1);
        runsFound += 1 - isRow;
        rowsFound += isRow;
      }
    }
    row.runs = runsFound;
    row.rows = rowsFound;
  }

  /** Asks for all that is wanted before any of it is used. */
  private void touch(FeatureRow row) {
    long asked = 0;
    for (int f = 0; f < row.runs; f++) {
      asked += runs[row.runPlace[f] & (1 << LENGTH) - 1];
    }
    for (int f = 0; f < row.rows; f++) {
      int place = row.rowPlace[f];
      asked += rows[place] + rows[place + width / 2];
    }
    row.asked = asked;
  }

  private void addRuns(int[] places, int from, int to, long[] packed, int base) {
    for (int f = from; f < to; f++) {
      int entry = places[f];
      int place = entry & (1 << LENGTH) - 1;
      int end = place + (entry >>> LENGTH & 15);
      for (int k = place; k < end; k += 4) {
        addRunPair(runs[k], packed, base);
        addRunPair(runs[k + 1], packed, base);
        addRunPair(runs[k + 2], packed, base);
        addRunPair(runs[k + 3], packed, base);
      }
    }
  }

  /** Rows of one group by fours, so that its sums are fetched and stored a quarter as often. */
  private void addRows(int[] places, int from, int to, long[] packed, int base) {
    int f = from;
    for (; f + 3 < to; f += 4) {
      addFour(places[f], places[f + 1], places[f + 2], places[f + 3], packed, base);
    }
    if (f + 1 < to) {
      addTwo(places[f], places[f + 1], packed, base);
      f += 2;
    }
    if (f < to) {
      addOne(places[f], packed, base);
    }
  }

  private void addFour(int a, int b, int c, int d, long[] packed, int to) {
    long[] all = rows;
    for (int k = 0; k < width; k++) {
      packed[to + k] += all[a + k] + all[b + k] + all[c + k] + all[d + k];
    }
  }

  private void addTwo(int a, int b, long[] packed, int to) {
    long[] all = rows;
    for (int k = 0; k < width; k++) {
      packed[to + k] += all[a + k] + all[b + k];
    }
  }

  private void addOne(int a, long[] packed, int to) {
    long[] all = rows;
    for (int k = 0; k < width; k++) {
      packed[to + k] += all[a + k];
    }
  }

  private static void addPair(int pair, long[] packed, int base) {
    int outcome = pair >> 8 & 0x7F;
    packed[base + WORD[outcome]] += (long) (byte) pair << SHIFT[outcome];
  }

  private static void addRunPair(int pair, long[] packed, int base) {
    packed[base + (pair >>> 10 & 63)] += (long) (byte) pair << (pair >>> 8 & 3) * 21;
  }
}
