package org.rapporteur.reading.language.names;

/** What training taught about names: a lexicon and the weights of features. Immutable. */
public final class NameModel {

  /** Weights of one feature lie this far apart. */
  public static final int STRIDE = 16;

  /** Weights are in parts of this many to one. */
  public static final int SCALE = 64;

  private final NameLexicon lexicon;
  private final WordGroups groups;
  private final int[] keys;
  private final short[] weights;
  private final int[] transitions;

  /** Hash of a feature beside its place, so that one look tells of a feature without weights. */
  private final long[] slots;

  private final int mask;

  /**
   * @param keys distinct hashes of features, ascending
   * @param weights {@link #STRIDE} for each feature, one for each label
   * @param transitions weight of a label after another: {@code [before * STRIDE + label]}
   */
  public NameModel(
      NameLexicon lexicon, WordGroups groups, int[] keys, short[] weights, int[] transitions) {
    this.lexicon = lexicon;
    this.groups = groups;
    this.keys = keys;
    this.weights = weights;
    this.transitions = transitions;
    int room = Integer.highestOneBit(Math.max(8, keys.length)) * 4;
    mask = room - 1;
    slots = new long[room];
    for (int i = 0; i < keys.length; i++) {
      int at = keys[i] & mask;
      while (slots[at] != 0) {
        at = (at + 1) & mask;
      }
      slots[at] = (long) keys[i] << 32 | (i + 1);
    }
  }

  public NameLexicon lexicon() {
    return lexicon;
  }

  public WordGroups groups() {
    return groups;
  }

  /**
   * Adds up the weights of features for each label.
   *
   * @param found room for as many as there are features
   */
  void score(int[] features, int count, long[] found, int[] scores) {
    for (int label = 0; label < STRIDE; label++) {
      scores[label] = 0;
    }
    // All are asked for before any is used, so that the waits for memory overlap.
    for (int f = 0; f < count; f++) {
      found[f] = slots[features[f] & mask];
    }
    for (int f = 0; f < count; f++) {
      int key = features[f];
      long slot = found[f];
      for (int at = key & mask; slot != 0 && (int) (slot >>> 32) != key; slot = slots[at]) {
        at = (at + 1) & mask;
      }
      if (slot != 0) {
        int base = ((int) slot - 1) * STRIDE;
        for (int label = 0; label < STRIDE; label++) {
          scores[label] += weights[base + label];
        }
      }
    }
  }

  int[] keys() {
    return keys;
  }

  short[] weights() {
    return weights;
  }

  int[] transitions() {
    return transitions;
  }
}
