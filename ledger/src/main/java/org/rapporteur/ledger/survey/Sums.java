package org.rapporteur.ledger.survey;

import java.util.Arrays;
import java.util.PriorityQueue;
import java.util.function.LongConsumer;
import org.rapporteur.reading.Stance;

/** How many claims, of each stance or all together, there are under each of many numbers. */
final class Sums {

  /** The width of sums by stance. */
  static final int STANCES = Stance.values().length;

  /** No key is this: what is counted has keys of entities and days in it. */
  private static final long FREE = Long.MIN_VALUE;

  private final int width;
  private long[] keys = new long[1 << 10];
  private int[] counts;
  private int size;

  /**
   * @param width how many counts each number has: {@link #STANCES}, or 1
   */
  Sums(int width) {
    this.width = width;
    this.counts = new int[keys.length * width];
    Arrays.fill(keys, FREE);
  }

  void add(long key, int stance) {
    int at = entry(key) * width + stance;
    counts[at]++;
  }

  private int entry(long key) {
    if (size * 2 > keys.length) {
      grow();
    }
    int at = place(keys, key);
    if (keys[at] == FREE) {
      keys[at] = key;
      size++;
    }
    return at;
  }

  /** Makes room for a number that {@link #addReserved} then counts. */
  void reserve(long key) {
    entry(key);
  }

  /** Counts under a number if there is room reserved for it. */
  void addReserved(long key, int stance) {
    int at = place(keys, key);
    if (keys[at] == key) {
      counts[at * width + stance]++;
    }
  }

  private static int place(long[] keys, long key) {
    long hash = key * 0x9E3779B97F4A7C15L;
    int mask = keys.length - 1;
    int at = (int) (hash >>> 32) & mask;
    while (keys[at] != FREE && keys[at] != key) {
      at = (at + 1) & mask;
    }
    return at;
  }

  private void grow() {
    long[] more = new long[keys.length * 2];
    Arrays.fill(more, FREE);
    int[] moved = new int[more.length * width];
    for (int i = 0; i < keys.length; i++) {
      if (keys[i] != FREE) {
        int at = place(more, keys[i]);
        more[at] = keys[i];
        System.arraycopy(counts, i * width, moved, at * width, width);
      }
    }
    keys = more;
    counts = moved;
  }

  /** What is told of each key. */
  @FunctionalInterface
  interface To {
    void sum(long key, Tally tally);
  }

  void each(To to) {
    for (int i = 0; i < keys.length; i++) {
      if (keys[i] != FREE) {
        to.sum(keys[i], tally(i));
      }
    }
  }

  private record Most(int at, long total, long key) {}

  /** The keys with most claims, the most first; of equals the smaller key first. */
  void most(int limit, To to) {
    for (Most one : most(limit)) {
      to.sum(one.key(), tally(one.at()));
    }
  }

  /** Those keys alone. */
  void most(int limit, LongConsumer to) {
    for (Most one : most(limit)) {
      to.accept(one.key());
    }
  }

  private Most[] most(int limit) {
    PriorityQueue<Most> most =
        new PriorityQueue<>(
            (a, b) ->
                a.total() != b.total()
                    ? Long.compare(a.total(), b.total())
                    : Long.compare(b.key(), a.key()));
    for (int i = 0; i < keys.length; i++) {
      if (keys[i] != FREE) {
        long total = total(i);
        if (most.size() < limit || total >= most.element().total()) {
          most.add(new Most(i, total, keys[i]));
        }
        if (most.size() > limit) {
          most.remove();
        }
      }
    }
    Most[] sorted = new Most[most.size()];
    for (int i = sorted.length - 1; i >= 0; i--) {
      sorted[i] = most.remove();
    }
    return sorted;
  }

  private long total(int at) {
    long total = 0;
    for (int s = 0; s < width; s++) {
      total += counts[at * width + s];
    }
    return total;
  }

  private Tally tally(int at) {
    Tally tally = new Tally();
    for (Stance stance : Stance.values()) {
      int claims = counts[at * width + stance.ordinal()];
      if (claims > 0) {
        tally.add(stance, claims);
      }
    }
    return tally;
  }
}
