package org.rapporteur.training;

import java.util.Arrays;
import java.util.function.IntPredicate;
import org.rapporteur.reading.language.model.FeatureRow;

/**
 * Which features occur often enough on the right path to be worth a weight. Others would be noise
 * in the tables and most of the model's size.
 */
final class KnownFeatures {

  private final byte[] counts;
  private final long[] known;
  private final int shift;
  private final int least;
  private int[] set = new int[1 << 22];
  private int size;

  /**
   * @param least how often a feature must occur
   * @param bits size of the table of counts, as a power of two
   */
  KnownFeatures(int least, int bits) {
    counts = new byte[1 << bits];
    known = new long[1 << (bits - 6)];
    shift = 32 - bits;
    this.least = least;
  }

  private int place(int feature) {
    return feature >>> shift;
  }

  void count(FeatureRow row) {
    for (int f = 0; f < row.size(); f++) {
      int at = place(row.hash(f));
      if (counts[at] < least) {
        counts[at]++;
      }
      if (counts[at] == least) {
        known[at >> 6] |= 1L << at;
        add(row.hash(f));
      }
    }
  }

  private void add(int feature) {
    int mask = set.length - 1;
    int at = feature & mask;
    while (set[at] != 0) {
      if (set[at] == feature) {
        return;
      }
      at = (at + 1) & mask;
    }
    if (feature == 0) {
      return;
    }
    set[at] = feature;
    if (++size * 2 > set.length) {
      int[] old = set;
      set = new int[old.length * 2];
      size = 0;
      for (int f : old) {
        if (f != 0) {
          add(f);
        }
      }
    }
  }

  /** Forgets those that a test does not take. */
  void restrict(IntPredicate test) {
    int[] all = sorted();
    Arrays.fill(known, 0);
    Arrays.fill(set, 0);
    size = 0;
    for (int feature : all) {
      if (test.test(feature)) {
        int at = place(feature);
        known[at >> 6] |= 1L << at;
        add(feature);
      }
    }
  }

  /** Copies the known ones of a row's features; returns how many there are. */
  int keep(FeatureRow row, int[] kept) {
    int n = 0;
    for (int f = 0; f < row.size(); f++) {
      int feature = row.hash(f);
      int at = place(feature);
      kept[n] = feature;
      n += (int) (known[at >> 6] >>> at) & 1;
    }
    return n;
  }

  /** All of them in ascending unsigned order. */
  int[] sorted() {
    int[] result = new int[size];
    int n = 0;
    for (int f : set) {
      if (f != 0) {
        result[n++] = f ^ Integer.MIN_VALUE;
      }
    }
    Arrays.sort(result);
    for (int i = 0; i < n; i++) {
      result[i] ^= Integer.MIN_VALUE;
    }
    return result;
  }
}
