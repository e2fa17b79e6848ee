package org.rapporteur.ledger.survey;

import java.util.Arrays;
import java.util.PriorityQueue;
import org.rapporteur.reading.Stance;

/** How many claims of each stance there are under each of many numbers. */
final class Sums {

  private static final int STANCES = Stance.values().length;

  /** No key is this: what is counted has keys of entities and days in it. */
  private static final long FREE = Long.MIN_VALUE;

  private long[] keys = new long[1 << 10];
  private int[] counts = new int[(1 << 10) * STANCES];
  private int size;

  Sums() {
    Arrays.fill(keys, FREE);
  }

  void add(long key, int stance) {
    if (size * 2 > keys.length) {
      grow();
    }
    int at = place(keys, key);
    if (keys[at] == FREE) {
      keys[at] = key;
      size++;
    }
    counts[at * STANCES + stance]++;
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
    int[] moved = new int[more.length * STANCES];
    for (int i = 0; i < keys.length; i++) {
      if (keys[i] != FREE) {
        int at = place(more, keys[i]);
        more[at] = keys[i];
        System.arraycopy(counts, i * STANCES, moved, at * STANCES, STANCES);
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
    PriorityQueue<Most> most =
        new PriorityQueue<>(
            (a, b) ->
                a.total() != b.total()
                    ? Long.compare(a.total(), b.total())
                    : Long.compare(b.key(), a.key()));
    for (int i = 0; i < keys.length; i++) {
      if (keys[i] != FREE) {
        most.add(new Most(i, total(i), keys[i]));
        if (most.size() > limit) {
          most.remove();
        }
      }
    }
    Most[] sorted = new Most[most.size()];
    for (int i = sorted.length - 1; i >= 0; i--) {
      sorted[i] = most.remove();
    }
    for (Most one : sorted) {
      to.sum(one.key(), tally(one.at()));
    }
  }

  private long total(int at) {
    long total = 0;
    for (int s = 0; s < STANCES; s++) {
      total += counts[at * STANCES + s];
    }
    return total;
  }

  private Tally tally(int at) {
    Tally tally = new Tally();
    for (Stance stance : Stance.values()) {
      int claims = counts[at * STANCES + stance.ordinal()];
      if (claims > 0) {
        tally.add(stance, claims);
      }
    }
    return tally;
  }
}
