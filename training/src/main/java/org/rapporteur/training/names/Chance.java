package org.rapporteur.training.names;

/** A generator of our own, the same on every JDK (SplitMix64). */
final class Chance {

  private long state;

  Chance(long seed) {
    state = seed;
  }

  int below(int bound) {
    state += 0x9E3779B97F4A7C15L;
    long z = state;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return (int) Math.floorMod(z ^ (z >>> 31), (long) bound);
  }

  /** The numbers below {@code n} in random order. */
  int[] shuffled(int n) {
    int[] order = new int[n];
    for (int i = 0; i < n; i++) {
      int j = below(i + 1);
      order[i] = order[j];
      order[j] = i;
    }
    return order;
  }
}
