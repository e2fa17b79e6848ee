package org.rapporteur.reading.language.model;

/** The features that hold in one place. A reusable buffer. */
public final class FeatureRow {

  private static final int ROOM = 192;

  /** Hashes of features. */
  final int[] hashes = new int[ROOM];

  /** Number of features. */
  int size;

  /** What {@link Weights} find for them. */
  final long[] found = new long[ROOM];

  /** Runs of weights that are wanted, and where their sums are. */
  final int[] runPlace = new int[ROOM];

  final int[] runBase = new int[ROOM];
  int runs;

  /** The same for rows. */
  final int[] rowPlace = new int[ROOM];

  final int[] rowBase = new int[ROOM];
  int rows;

  /** Of no use but to keep the compiler from leaving out what fills it. */
  long asked;

  /** Packed sums of features that are one group, where they begin, and its end. */
  final long[] packed = new long[Scorer.MOST_OUTCOMES];

  final int[] start = new int[1];
  final int[] end = new int[1];

  public int size() {
    return size;
  }

  public int hash(int index) {
    return hashes[index];
  }
}
