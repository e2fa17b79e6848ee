package org.rapporteur.reading.language.names;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is known of words from how they are used in a large body of text: groups of like words,
 * coarse and fine, how rare a word is, and how like the names of persons, places and organisations
 * it is used. By hash; immutable. Made from word vectors at training time; no vectors are kept.
 *
 * <p>What is known of a word is a long, 0 for a word of which nothing is.
 */
public final class WordGroups {

  /** Bits of each part of what is known, from below. */
  private static final int[] GROUP = {7, 9, 11, 12};

  private static final int[] GROUP_FROM = {0, 7, 16, 27};
  private static final int RARITY_FROM = 39;
  private static final int RARITY = 5;
  private static final int USES_FROM = 44;
  private static final int LIKENESS = 3;

  /** How many groups a word is in, from coarse to fine. */
  public static final int LEVELS = 4;

  /** Kinds of use: none of a name, of persons, of places, of organisations. */
  public static final int USES = 4;

  /** Levels that a likeness may have, from unlikely to nearly certain. */
  public static final int LIKENESSES = 7;

  /** For what is no word: beside a sentence. */
  static final long OUTSIDE = (1L << RARITY_FROM) - 1;

  private final int[] hashes;
  private final long[] known;
  private final int[] slots;
  private final int mask;

  /**
   * @param hashes distinct hashes of words, ascending
   * @param known what is known of each
   */
  WordGroups(int[] hashes, long[] known) {
    this.hashes = hashes;
    this.known = known;
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

  /** What is known of the word with this hash. */
  long find(int hash) {
    for (int at = hash & mask; slots[at] != 0; at = (at + 1) & mask) {
      int i = slots[at] - 1;
      if (hashes[i] == hash) {
        return known[i];
      }
    }
    return 0;
  }

  /** The group of one level, from 1; 0 of an unknown word. */
  static int group(long known, int level) {
    return (int) (known >>> GROUP_FROM[level]) & (1 << GROUP[level]) - 1;
  }

  /** How rare: the logarithm of the word's rank, from 1; 0 of an unknown word. */
  static int rarity(long known) {
    return (int) (known >>> RARITY_FROM) & (1 << RARITY) - 1;
  }

  /** How likely each use is, three bits for each; beyond all others for an unknown word. */
  static int likenesses(long known) {
    return known == 0 ? 1 << USES * LIKENESS : (int) (known >>> USES_FROM);
  }

  /** The same of persons, places and organisations alone. */
  static int likenessesToNames(int likenesses) {
    return likenesses >>> LIKENESS;
  }

  /** How likely one use is, below {@link #LIKENESSES}, or that for an unknown word. */
  static int likeness(long known, int use) {
    return known == 0
        ? LIKENESSES
        : (int) (known >>> USES_FROM + use * LIKENESS) & (1 << LIKENESS) - 1;
  }

  int[] hashes() {
    return hashes;
  }

  long[] known() {
    return known;
  }

  /** Collects words with what is known of them. */
  public static final class Builder {
    private final SortedMap<Integer, Long> words = new TreeMap<>();

    /**
     * Adds the next word; the more frequent come first.
     *
     * @param groups its {@link #LEVELS} groups, from 0, the coarse first
     * @param likenesses how likely each of the {@link #USES} is, below {@link #LIKENESSES}
     */
    public void add(String word, int[] groups, int[] likenesses) {
      long rarity = Integer.SIZE - Integer.numberOfLeadingZeros(words.size() + 1);
      long known = rarity << RARITY_FROM;
      for (int use = 0; use < USES; use++) {
        known |= (long) likenesses[use] << USES_FROM + use * LIKENESS;
      }
      for (int level = 0; level < LEVELS; level++) {
        known |= groups[level] + 1L << GROUP_FROM[level];
      }
      words.putIfAbsent(NameWords.lowerHash(word), known);
    }

    public WordGroups build() {
      int[] hashes = new int[words.size()];
      long[] known = new long[words.size()];
      int i = 0;
      for (Map.Entry<Integer, Long> word : words.entrySet()) {
        hashes[i] = word.getKey();
        known[i++] = word.getValue();
      }
      return new WordGroups(hashes, known);
    }
  }
}
