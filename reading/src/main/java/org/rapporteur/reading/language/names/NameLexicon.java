package org.rapporteur.reading.language.names;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Known words and phrases, by hash: what they may be, as bits. Immutable. Phrases share the table
 * with words; a phrase's hash is made from those of its words.
 */
public final class NameLexicon {

  /** Classes of words and phrases, as bit numbers. */
  public static final int ORDINARY = 0;

  public static final int RARE = 1;
  public static final int GIVEN = 2;
  public static final int PERSONAL = 3;
  public static final int TITLE = 4;
  public static final int STATE = 5;
  public static final int CITY = 6;
  public static final int REGION = 7;
  public static final int BODY = 8;
  public static final int DEMONYM = 9;
  public static final int LEADER = 10;
  public static final int PARTY = 11;
  public static final int PLACE_CUE = 12;
  public static final int BODY_CUE = 13;

  /** A phrase of several words begins with this word. */
  static final int BEGINS_PHRASE = 14;

  /** Longest phrase, in tokens. */
  static final int LONGEST = 7;

  /** Classes that a phrase, even of one word, is found for. */
  static final int PHRASES =
      1 << STATE
          | 1 << CITY
          | 1 << REGION
          | 1 << BODY
          | 1 << DEMONYM
          | 1 << LEADER
          | 1 << PARTY
          | 1 << TITLE;

  private final int[] hashes;
  private final int[] bits;
  private final long[] slots;
  private final int mask;

  NameLexicon(int[] hashes, int[] bits) {
    this.hashes = hashes;
    this.bits = bits;
    int room = Integer.highestOneBit(Math.max(8, hashes.length)) * 4;
    mask = room - 1;
    slots = new long[room];
    for (int i = 0; i < hashes.length; i++) {
      int at = hashes[i] & mask;
      while (slots[at] != 0) {
        at = (at + 1) & mask;
      }
      slots[at] = (long) hashes[i] << 32 | (i + 1);
    }
  }

  /** What this word or phrase may be. */
  int find(int hash) {
    for (int at = hash & mask; slots[at] != 0; at = (at + 1) & mask) {
      long slot = slots[at];
      if ((int) (slot >>> 32) == hash) {
        return bits[(int) slot - 1];
      }
    }
    return 0;
  }

  static int join(int phrase, int word) {
    return Mix.finish(Mix.step(phrase, word));
  }

  int[] hashes() {
    return hashes;
  }

  int[] bits() {
    return bits;
  }

  /** Collects a lexicon. */
  public static final class Builder {
    private final SortedMap<Integer, Integer> found = new TreeMap<>();

    /** Adds a class to a word or to a phrase given by its tokens. */
    public void add(List<String> tokens, int wordClass) {
      if (tokens.isEmpty() || tokens.size() > LONGEST) {
        return;
      }
      int first = NameWords.lowerHash(tokens.get(0));
      int hash = first;
      for (int i = 1; i < tokens.size(); i++) {
        hash = join(hash, NameWords.lowerHash(tokens.get(i)));
      }
      put(hash, 1 << wordClass);
      if (tokens.size() > 1) {
        put(first, 1 << BEGINS_PHRASE);
      }
    }

    private void put(int hash, int bit) {
      found.merge(hash, bit, (a, b) -> a | b);
    }

    public NameLexicon build() {
      int[] hashes = new int[found.size()];
      int[] bits = new int[found.size()];
      int i = 0;
      for (var entry : found.entrySet()) {
        hashes[i] = entry.getKey();
        bits[i++] = entry.getValue();
      }
      return new NameLexicon(hashes, bits);
    }
  }
}
