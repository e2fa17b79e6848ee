package org.rapporteur.ledger.link;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds nearly equal texts by their shingles of four words. */
final class MinHash {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final int SHINGLE = 4;
  private static final int HASHES = 32;
  private static final int BANDS = 8;

  private final Set<Long> shingles = new HashSet<>();

  MinHash(String text) {
    long[] last = new long[SHINGLE];
    int count = 0;
    Matcher word = WORD.matcher(text.toLowerCase(Locale.ROOT));
    while (word.find()) {
      last[count++ % SHINGLE] = mix(word.group().hashCode());
      if (count >= SHINGLE) {
        long shingle = 0;
        for (int i = 0; i < SHINGLE; i++) {
          shingle = mix(shingle * 31 + last[(count + i) % SHINGLE]);
        }
        shingles.add(shingle);
      }
    }
  }

  /** One hash for each band of the signature; texts that share one may be nearly equal. */
  long[] bands() {
    long[] least = new long[HASHES];
    Arrays.fill(least, Long.MAX_VALUE);
    for (long shingle : shingles) {
      for (int i = 0; i < HASHES; i++) {
        least[i] = Math.min(least[i], mix(shingle + i * 0x9E3779B97F4A7C15L));
      }
    }
    long[] bands = new long[BANDS];
    for (int i = 0; i < HASHES; i++) {
      int band = i / (HASHES / BANDS);
      bands[band] = mix(bands[band] * 31 + least[i] + band);
    }
    return bands;
  }

  boolean empty() {
    return shingles.isEmpty();
  }

  /** Whether most of the shorter text stands in the other. */
  boolean nearlyEqual(MinHash other) {
    int shared = 0;
    for (Long shingle : shingles) {
      if (other.shingles.contains(shingle)) {
        shared++;
      }
    }
    int smaller = Math.min(shingles.size(), other.shingles.size());
    return smaller > 0 && shared >= 0.7 * smaller;
  }

  private static long mix(long value) {
    long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }
}
