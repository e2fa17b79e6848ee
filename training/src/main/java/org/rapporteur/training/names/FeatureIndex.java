package org.rapporteur.training.names;

import java.util.Arrays;

/** Numbers the features that occur often enough, in the order of their hashes. */
final class FeatureIndex {

  private int[] slots = new int[1 << 22];
  private int[] counts = new int[1 << 22];
  private boolean[] used = new boolean[1 << 22];
  private int size;
  private int[] numbers = {};

  void count(int key) {
    int at = place(key);
    if (!used[at]) {
      used[at] = true;
      slots[at] = key;
      if (++size > slots.length / 2) {
        grow();
        at = place(key);
      }
    }
    counts[at]++;
  }

  private int place(int key) {
    int mask = slots.length - 1;
    int at = key & mask;
    while (used[at] && slots[at] != key) {
      at = (at + 1) & mask;
    }
    return at;
  }

  private void grow() {
    int[] oldSlots = slots;
    int[] oldCounts = counts;
    boolean[] oldUsed = used;
    slots = new int[oldSlots.length * 2];
    counts = new int[slots.length];
    used = new boolean[slots.length];
    for (int i = 0; i < oldSlots.length; i++) {
      if (oldUsed[i]) {
        int at = place(oldSlots[i]);
        used[at] = true;
        slots[at] = oldSlots[i];
        counts[at] = oldCounts[i];
      }
    }
  }

  /** Ends counting: the hashes that occurred at least so often, ascending. */
  int[] number(int least) {
    int[] keys = new int[size];
    int kept = 0;
    for (int i = 0; i < slots.length; i++) {
      if (used[i] && counts[i] >= least) {
        keys[kept++] = slots[i];
      }
    }
    keys = Arrays.copyOf(keys, kept);
    Arrays.sort(keys);
    numbers = new int[slots.length];
    Arrays.fill(numbers, -1);
    for (int n = 0; n < kept; n++) {
      numbers[place(keys[n])] = n;
    }
    return keys;
  }

  /** The number of a feature, -1 for one that was too rare. */
  int find(int key) {
    int at = place(key);
    return used[at] ? numbers[at] : -1;
  }
}
