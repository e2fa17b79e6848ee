package org.rapporteur.reading.language.model;

import java.util.Arrays;

/**
 * Compresses bytes by how often each occurs (range asymmetric numeral systems, Duda 2013, with the
 * byte-wise renormalisation of Giesen's rans_byte). Of our own because the JDK's deflater may write
 * other bytes from one release to the next, and models must be the same byte for byte.
 */
final class ByteCoder {

  private static final int BITS = 14;
  private static final int TOTAL = 1 << BITS;
  private static final int LEAST = 1 << 23;

  private ByteCoder() {}

  /** How often each byte occurs, scaled to sum to {@code TOTAL}, never 0 for one that occurs. */
  static int[] frequencies(byte[] bytes, int length) {
    long[] counts = new long[256];
    for (int i = 0; i < length; i++) {
      counts[bytes[i] & 0xFF]++;
    }
    int[] result = new int[256];
    int sum = 0;
    int most = 0;
    for (int s = 0; s < 256; s++) {
      if (counts[s] > 0) {
        result[s] = (int) Math.max(1, counts[s] * (TOTAL - 256) / Math.max(1, length));
        sum += result[s];
        most = counts[s] > counts[most] ? s : most;
      }
    }
    result[most] += TOTAL - sum;
    return result;
  }

  static byte[] encode(byte[] bytes, int length, int[] frequencies) {
    int[] starts = starts(frequencies);
    byte[] out = new byte[length * 2 + 16];
    int at = out.length;
    int state = LEAST;
    for (int i = length - 1; i >= 0; i--) {
      int s = bytes[i] & 0xFF;
      long limit = ((long) (LEAST >>> BITS) << 8) * frequencies[s];
      while (Integer.toUnsignedLong(state) >= limit) {
        out[--at] = (byte) state;
        state >>>= 8;
      }
      state =
          (Integer.divideUnsigned(state, frequencies[s]) << BITS)
              + Integer.remainderUnsigned(state, frequencies[s])
              + starts[s];
    }
    for (int k = 0; k < 4; k++) {
      out[--at] = (byte) state;
      state >>>= 8;
    }
    return Arrays.copyOfRange(out, at, out.length);
  }

  static byte[] decode(byte[] coded, int length, int[] frequencies) {
    int[] starts = starts(frequencies);
    byte[] symbols = new byte[TOTAL];
    for (int s = 0; s < 256; s++) {
      Arrays.fill(symbols, starts[s], starts[s] + frequencies[s], (byte) s);
    }
    byte[] out = new byte[length];
    int at = 4;
    int state =
        (coded[0] & 0xFF) << 24
            | (coded[1] & 0xFF) << 16
            | (coded[2] & 0xFF) << 8
            | (coded[3] & 0xFF);
    for (int i = 0; i < length; i++) {
      int slot = state & (TOTAL - 1);
      byte symbol = symbols[slot];
      out[i] = symbol;
      int s = symbol & 0xFF;
      state = frequencies[s] * (state >>> BITS) + slot - starts[s];
      while (state >>> 23 == 0) {
        state = state << 8 | (coded[at++] & 0xFF);
      }
    }
    return out;
  }

  private static int[] starts(int[] frequencies) {
    int[] starts = new int[256];
    int sum = 0;
    for (int s = 0; s < 256; s++) {
      starts[s] = sum;
      sum += frequencies[s];
    }
    return starts;
  }
}
