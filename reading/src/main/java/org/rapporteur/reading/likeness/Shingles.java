package org.rapporteur.reading.likeness;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The set of all runs of four words of a text, as hashes. Case and punctuation do not count, so
 * that an editor's commas make no new text. A text of fewer than four words has no shingles.
 */
public final class Shingles {

  /** Words in a shingle. */
  public static final int WORDS = 4;

  /** How much of the shorter text must stand in the other. */
  private static final double NEARLY = 0.7;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  /** Sorted, each once. */
  private final long[] hashes;

  private Shingles(long[] hashes) {
    this.hashes = hashes;
  }

  public static Shingles of(String text) {
    long[] last = new long[WORDS];
    long[] found = new long[64];
    int words = 0;
    int count = 0;
    Matcher word = WORD.matcher(text.toLowerCase(Locale.ROOT));
    while (word.find()) {
      last[words++ % WORDS] = mix(word.group().hashCode());
      if (words >= WORDS) {
        long shingle = 0;
        for (int i = 0; i < WORDS; i++) {
          shingle = mix(shingle * 31 + last[(words + i) % WORDS]);
        }
        if (count == found.length) {
          found = Arrays.copyOf(found, count * 2);
        }
        found[count++] = shingle;
      }
    }
    return new Shingles(Arrays.stream(found, 0, count).sorted().distinct().toArray());
  }

  public boolean isEmpty() {
    return hashes.length == 0;
  }

  /** How many different shingles the text has. */
  public int size() {
    return hashes.length;
  }

  /** How many shingles both texts have. */
  public int shared(Shingles other) {
    int shared = 0;
    int i = 0;
    int j = 0;
    while (i < hashes.length && j < other.hashes.length) {
      int order = Long.compare(hashes[i], other.hashes[j]);
      shared += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return shared;
  }

  /**
   * Whether most of the shorter text stands in the other: a wire story, also cut or with paragraphs
   * added, is the same story.
   */
  public boolean nearlyEqual(Shingles other) {
    int smaller = Math.min(size(), other.size());
    return smaller > 0 && shared(other) >= NEARLY * smaller;
  }

  long[] hashes() {
    return hashes;
  }

  static long mix(long value) {
    long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }
}
