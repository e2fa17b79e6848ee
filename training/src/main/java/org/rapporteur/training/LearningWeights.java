package org.rapporteur.training;

import org.rapporteur.reading.language.model.FeatureRow;
import org.rapporteur.reading.language.model.Scorer;
import org.rapporteur.reading.language.model.WeightList;
import org.rapporteur.reading.language.model.Weights;

/**
 * Weights of an averaged perceptron while it learns. All sums are of whole numbers, so that no
 * machine and no order of addition changes them.
 */
final class LearningWeights implements Scorer {

  private static final int FINE = 256;

  private final int[] values;
  private final long[] weighted;
  private final long[] touched;
  private final int touchedShift;
  private final int mask;
  private final KnownFeatures known;
  private final int[] kept = new int[256];
  private long clock = 1;

  /** Sums of the averages of finished runs, in parts of {@link #FINE}. */
  private final int[] sums;

  private int runs;

  /** Of no use but to keep the compiler from leaving out what fills it. */
  private int asked;

  /**
   * @param bits there are {@code 1 << bits} weights
   * @param touchedBits size of the set of weights ever touched, as a power of two
   * @param known features that may have weights
   */
  LearningWeights(int bits, int touchedBits, KnownFeatures known) {
    values = new int[1 << bits];
    weighted = new long[1 << bits];
    sums = new int[1 << bits];
    touched = new long[1 << (touchedBits - 6)];
    touchedShift = 32 - touchedBits;
    mask = values.length - 1;
    this.known = known;
  }

  @Override
  public void add(FeatureRow row, int[] candidates, int count, int[] sums) {
    int n = known.keep(row, kept);
    // Asks for all weights before any is used, so that the waits for memory overlap.
    int ask = 0;
    for (int f = 0; f < n; f++) {
      ask +=
          values[(kept[f] ^ candidates[0]) & mask]
              + values[(kept[f] ^ candidates[count - 1]) & mask];
    }
    asked = ask;
    for (int f = 0; f < n; f++) {
      int base = kept[f];
      for (int c = 0; c < count; c++) {
        sums[candidates[c]] += values[(base ^ candidates[c]) & mask];
      }
    }
  }

  /** Raises or lowers an outcome's weights. */
  void update(FeatureRow row, int outcome, int change) {
    int n = known.keep(row, kept);
    for (int f = 0; f < n; f++) {
      int at = (kept[f] ^ outcome) & mask;
      values[at] += change;
      weighted[at] += change * clock;
      int bit = touch(kept[f], outcome);
      touched[bit >>> 6] |= 1L << bit;
    }
  }

  private int touch(int feature, int outcome) {
    int h = (feature + outcome * 0x9E3779B1) * 0x85EBCA6B;
    return (h ^ (h >>> 15)) >>> touchedShift;
  }

  /** Call after each example. */
  void tick() {
    clock++;
  }

  private int units(int feature, int outcome, int scale) {
    int bit = touch(feature, outcome);
    if ((touched[bit >>> 6] & (1L << bit)) == 0) {
      return 0;
    }
    long sum = (long) sums[(feature ^ outcome) & mask] * scale * 2;
    int parts = FINE * runs;
    // Half a unit and more counts as one, on both sides of zero.
    return (int) (sum < 0 ? -((parts - sum) / (2L * parts)) : (sum + parts) / (2L * parts));
  }

  /**
   * Ends a run: keeps the averages and forgets the weights. The averages of several runs in other
   * orders make a better model than one, as chance in each cancels out.
   */
  void fold() {
    for (int at = 0; at < values.length; at++) {
      if (weighted[at] != 0 || values[at] != 0) {
        long total = values[at] * clock - weighted[at];
        sums[at] += (int) Math.floorDiv(total * FINE + clock / 2, clock);
        values[at] = 0;
        weighted[at] = 0;
      }
    }
    runs++;
    clock = 1;
  }

  /**
   * Forgets features that hardly tell outcomes apart: the highest and the lowest of their averages
   * are less than {@code spread} units apart.
   */
  void forget(int outcomes, int scale, int spread) {
    known.restrict(feature -> spread(feature, outcomes, scale) >= spread);
  }

  private int spread(int feature, int outcomes, int scale) {
    int highest = 0;
    int lowest = 0;
    for (int outcome = 0; outcome < outcomes; outcome++) {
      int units = units(feature, outcome, scale);
      highest = Math.max(highest, units);
      lowest = Math.min(lowest, units);
    }
    return highest - lowest;
  }

  /**
   * The averages of all runs, in units of one part of {@code scale}.
   *
   * @param outcomes number of outcomes
   * @param least averages below this many units are dropped
   */
  Weights average(int outcomes, int scale, int least) {
    int[] features = known.sorted();
    int size = 0;
    byte[] counts = new byte[features.length];
    byte[] pairOutcomes = new byte[1 << 20];
    byte[] pairValues = new byte[1 << 20];
    int pairs = 0;
    for (int feature : features) {
      int own = 0;
      for (int outcome = 0; outcome < outcomes; outcome++) {
        int units = units(feature, outcome, scale);
        if (Math.abs(units) < least) {
          continue;
        }
        while (units != 0 && own < 255) {
          int part = Math.max(-127, Math.min(127, units));
          if (pairs == pairOutcomes.length) {
            pairOutcomes = java.util.Arrays.copyOf(pairOutcomes, pairs * 2);
            pairValues = java.util.Arrays.copyOf(pairValues, pairs * 2);
          }
          pairOutcomes[pairs] = (byte) outcome;
          pairValues[pairs++] = (byte) part;
          own++;
          units -= part;
        }
      }
      if (own > 0) {
        features[size] = feature;
        counts[size++] = (byte) own;
      }
    }
    System.err.println(size + " features of " + features.length + ", " + pairs + " weights");
    return new Weights(
        new WeightList(
            java.util.Arrays.copyOf(features, size),
            java.util.Arrays.copyOf(counts, size),
            java.util.Arrays.copyOf(pairOutcomes, pairs),
            java.util.Arrays.copyOf(pairValues, pairs)));
  }
}
