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

  public int size() {
    return size;
  }

  public int hash(int index) {
    return hashes[index];
  }
}
