package org.rapporteur.reading.language.model;

/** Classes of words by the hash of their form: ambiguity classes, clusters. Immutable. */
public final class WordClasses {

  private final int[] hashes;
  private final int[] classes;
  private final int[] slots;
  private final int mask;

  /**
   * @param hashes distinct hashes, ascending
   * @param classes the class of each, from 1
   */
  public WordClasses(int[] hashes, int[] classes) {
    this.hashes = hashes;
    this.classes = classes;
    int room = Integer.highestOneBit(Math.max(8, hashes.length)) * 4;
    mask = room - 1;
    slots = new int[room];
    for (int i = 0; i < hashes.length; i++) {
      int at = hashes[i] & mask;
      while (slots[at] != 0) {
        at = (at + 1) & mask;
      }
      slots[at] = i + 1;
    }
  }

  /** The class of the word, 0 if it has none. */
  public int find(int hash) {
    int at = hash & mask;
    while (slots[at] != 0) {
      int i = slots[at] - 1;
      if (hashes[i] == hash) {
        return classes[i];
      }
      at = (at + 1) & mask;
    }
    return 0;
  }

  int[] hashes() {
    return hashes;
  }

  int[] classes() {
    return classes;
  }
}
