package org.rapporteur.reading.language.names;

import java.util.Arrays;

/**
 * What a whole document tells of its words: that "Lavrov" once stood after a given name, that
 * "KCNA" once stood in brackets after a body's name. A reusable buffer, by hash of the word in
 * lower case.
 */
public final class Evidence {

  static final int AFTER_GIVEN_NAME = 1;
  static final int AFTER_TITLE = 1 << 1;
  static final int AFTER_PLACE_PREPOSITION = 1 << 2;
  static final int WITH_BODY_CUE = 1 << 3;
  static final int BEFORE_SPEECH = 1 << 4;
  static final int ACRONYM_OF_BODY = 1 << 5;
  static final int AFTER_ARTICLE = 1 << 6;
  static final int INSIDE_SENTENCE = 1 << 7;
  static final int SMALL = 1 << 8;
  static final int WITH_PLACE_CUE = 1 << 9;
  static final int BEFORE_CAPITAL = 1 << 10;
  static final int SEEN = 1 << 30;

  private int[] keys = new int[256];
  private int[] bits = new int[256];
  private int size;

  /** Forgets everything. */
  public void clear() {
    if (size > 0) {
      Arrays.fill(bits, 0);
      size = 0;
    }
  }

  void add(int key, int found) {
    int at = place(key);
    if (bits[at] == 0) {
      keys[at] = key;
      if (++size > keys.length / 2) {
        bits[at] = SEEN | found;
        grow();
        return;
      }
    }
    bits[at] |= SEEN | found;
  }

  int find(int key) {
    return bits[place(key)] & ~SEEN;
  }

  private int place(int key) {
    int mask = keys.length - 1;
    int at = key & mask;
    while (bits[at] != 0 && keys[at] != key) {
      at = (at + 1) & mask;
    }
    return at;
  }

  private void grow() {
    int[] oldKeys = keys;
    int[] oldBits = bits;
    keys = new int[oldKeys.length * 2];
    bits = new int[keys.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldBits[i] != 0) {
        int at = place(oldKeys[i]);
        keys[at] = oldKeys[i];
        bits[at] = oldBits[i];
      }
    }
  }
}
