package org.rapporteur.reading.likeness;

import java.util.Arrays;

/**
 * A short signature of a text by which nearly equal texts are found without comparing all pairs:
 * the least of sixty hashes of its shingles each (Broder, "On the resemblance and containment of
 * documents", 1997), cut into twenty bands of three.
 *
 * <p>Two texts of Jaccard likeness J share a band with probability 1 - (1 - J³)²⁰: .99 at .6, .93
 * at .5, .42 at .3, .02 at .1. A shared band only makes a pair worth comparing; {@link
 * Shingles#nearlyEqual} decides.
 *
 * <pre>{@code
 * Shingles shingles = Shingles.of(article.text());
 * long[] keys = MinHash.bands(shingles);   // join, or look up, on these
 * }</pre>
 */
public final class MinHash {

  /** Bands of a signature. */
  public static final int BANDS = 24;

  private static final int ROWS = 2;

  private MinHash() {}

  /** One key for each band, the same on every machine; none if the text has no shingles. */
  public static long[] bands(Shingles shingles) {
    if (shingles.isEmpty()) {
      return new long[0];
    }
    long[] least = new long[BANDS * ROWS];
    Arrays.fill(least, Long.MAX_VALUE);
    for (long shingle : shingles.hashes()) {
      for (int i = 0; i < least.length; i++) {
        least[i] = Math.min(least[i], Shingles.mix(shingle + i * 0x9E3779B97F4A7C15L));
      }
    }
    long[] bands = new long[BANDS];
    for (int i = 0; i < least.length; i++) {
      int band = i / ROWS;
      bands[band] = Shingles.mix(bands[band] * 31 + least[i] + band);
    }
    return bands;
  }
}
