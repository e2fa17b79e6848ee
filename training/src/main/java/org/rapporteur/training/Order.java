package org.rapporteur.training;

/** Shuffles by a generator of our own, the same on every JDK (SplitMix64). */
final class Order {

  private long state;

  Order(long seed) {
    state = seed;
  }

  private long next() {
    state += 0x9E3779B97F4A7C15L;
    long z = state;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }

  /** The numbers below {@code n} in random order. */
  int[] shuffled(int n) {
    int[] order = new int[n];
    for (int i = 0; i < n; i++) {
      int j = (int) Math.floorMod(next(), (long) i + 1);
      order[i] = order[j];
      order[j] = i;
    }
    return order;
  }
}
