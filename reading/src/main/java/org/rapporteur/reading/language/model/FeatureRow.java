package org.rapporteur.reading.language.model;

/** The features that hold in one place. A reusable buffer. */
public final class FeatureRow {

  /** Features of one place at most. */
  private static final int ROOM = 192;

  /** Groups that they come in at most. */
  private static final int GROUPS = 12;

  /** Hashes of features. */
  final int[] hashes;

  /** Number of features. */
  int size;

  /** What {@link Weights} find for them. */
  final long[] found;

  /** Runs of weights that are wanted. */
  final int[] runPlace;

  /** Where the runs of each group end. */
  final int[] runEnd;

  int runs;

  /** The same for rows. */
  final int[] rowPlace;

  final int[] rowEnd;
  int rows;

  /** Of no use but to keep the compiler from leaving out what fills it. */
  long asked;

  /** Packed sums of features that are one group, where they begin, and its end. */
  final long[] packed = new long[Scorer.MOST_OUTCOMES];

  final int[] start = new int[1];
  final int[] end = new int[1];

  public FeatureRow() {
    this(1);
  }

  /**
   * @param places how many places' features fit in
   */
  FeatureRow(int places) {
    int room = ROOM * places;
    hashes = new int[room];
    found = new long[room];
    runPlace = new int[room];
    runEnd = new int[GROUPS * places];
    rowPlace = new int[room];
    rowEnd = new int[GROUPS * places];
  }

  public int size() {
    return size;
  }

  public int hash(int index) {
    return hashes[index];
  }
}
