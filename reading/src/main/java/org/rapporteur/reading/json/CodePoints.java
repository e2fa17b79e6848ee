package org.rapporteur.reading.json;

import java.util.Arrays;

/**
 * Turns UTF-16 offsets of one text into Unicode code point offsets and back.
 *
 * <p>Most news has no astral characters; then both counts are equal and nothing is stored.
 */
public final class CodePoints {

  /** Offsets of the low surrogates of all pairs, ascending: each makes one unit too many. */
  private final int[] lowSurrogates;

  private CodePoints(int[] lowSurrogates) {
    this.lowSurrogates = lowSurrogates;
  }

  public static CodePoints of(String text) {
    int[] found = new int[8];
    int count = 0;
    for (int i = 1; i < text.length(); i++) {
      if (Character.isLowSurrogate(text.charAt(i))
          && Character.isHighSurrogate(text.charAt(i - 1))) {
        if (count == found.length) {
          found = Arrays.copyOf(found, 2 * count);
        }
        found[count++] = i;
      }
    }
    return new CodePoints(Arrays.copyOf(found, count));
  }

  /** Code points before this UTF-16 offset. An offset inside a pair counts the pair. */
  public int at(int unit) {
    if (lowSurrogates.length == 0) {
      return unit;
    }
    int place = Arrays.binarySearch(lowSurrogates, unit);
    return unit - (place >= 0 ? place : -place - 1);
  }

  /** The UTF-16 offset of this code point offset. */
  public int unitAt(int codePoint) {
    int low = 0;
    int high = lowSurrogates.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      // The pair number `middle` is the code point at this offset; later ones are shifted by it.
      if (lowSurrogates[middle] - 1 - middle < codePoint) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return codePoint + low;
  }
}
