package org.rapporteur.reading.language.model;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Compresses bytes by how often each occurs (range asymmetric numeral systems, Duda 2013, with
 * states of 63 bits and words of 32 as in Giesen's rans64). Of our own because the JDK's deflater
 * may write other bytes from one release to the next, and models must be the same byte for byte.
 *
 * <p>Bytes are of four states in turn, as a state must wait for one byte before it gives the next:
 * four at once cost little more than one.
 */
final class ByteCoder {

  private static final int BITS = 12;
  private static final int TOTAL = 1 << BITS;
  private static final int LANES = 4;

  /** States are not below this. */
  private static final long LEAST = 1L << 31;

  private static final long WORD = 0xFFFFFFFFL;

  /** Bytes decoded in one call: Java compiles what is called often sooner than what loops long. */
  private static final int STRETCH = 1 << 8;

  private ByteCoder() {}

  /** How often each byte occurs, scaled to sum to {@code TOTAL}, never 0 for one that occurs. */
  static int[] frequencies(byte[] bytes) {
    long[] counts = new long[256];
    for (byte b : bytes) {
      counts[b & 0xFF]++;
    }
    int[] result = new int[256];
    int left = TOTAL;
    for (int s = 0; s < 256; s++) {
      if (counts[s] > 0) {
        result[s] = (int) Math.max(1, counts[s] * TOTAL / bytes.length);
        left -= result[s];
      }
    }
    // What rounding left over is the most frequent byte's; what it took too much, they pay in turn.
    while (left != 0) {
      int most = 0;
      for (int s = 1; s < 256; s++) {
        most = result[s] > result[most] ? s : most;
      }
      int change = left > 0 ? left : -1;
      result[most] += change;
      left -= change;
    }
    return result;
  }

  static byte[] encode(byte[] bytes, int[] frequencies) {
    int[] starts = new int[256];
    for (int s = 1; s < 256; s++) {
      starts[s] = starts[s - 1] + frequencies[s - 1];
    }
    ByteBuffer out = ByteBuffer.allocate((bytes.length + 2 * LANES) * 4);
    out.order(ByteOrder.LITTLE_ENDIAN);
    int at = out.capacity();
    long[] states = new long[LANES];
    Arrays.fill(states, LEAST);
    for (int i = bytes.length - 1; i >= 0; i--) {
      int s = bytes[i] & 0xFF;
      long state = states[i % LANES];
      if (state >>> 63 - BITS >= frequencies[s]) {
        at -= 4;
        out.putInt(at, (int) state);
        state >>>= 32;
      }
      states[i % LANES] = (state / frequencies[s] << BITS) + state % frequencies[s] + starts[s];
    }
    for (int lane = LANES - 1; lane >= 0; lane--) {
      at -= 8;
      out.putLong(at, states[lane]);
    }
    return Arrays.copyOfRange(out.array(), at, out.capacity());
  }

  /**
   * Fills a part of an array.
   *
   * @param coded begins with {@code size} coded bytes
   * @throws IOException if they end early or the frequencies are of no bytes
   */
  static void decode(byte[] coded, int size, int[] frequencies, byte[] out, int from, int to)
      throws IOException {
    int[] slots = slots(frequencies);
    if (size < 8 * LANES) {
      throw new IOException("the model ends early");
    }
    ByteBuffer in = ByteBuffer.wrap(coded, 0, size).order(ByteOrder.LITTLE_ENDIAN);
    long[] states = new long[LANES];
    in.asLongBuffer().get(states);
    in.position(8 * LANES);
    int count = in.remaining() / 4;
    // Room for what a spoilt file asks for before that is noticed.
    int[] words = new int[count + STRETCH];
    in.asIntBuffer().get(words, 0, count);
    int at = 0;
    int i = from;
    for (; i < to && at <= count; i += STRETCH) {
      at = decode(words, at, states, slots, out, i, Math.min(i + STRETCH, to));
    }
    if (at > count) {
      throw new IOException("the model ends early");
    }
  }

  private static int decode(
      int[] words, int begin, long[] states, int[] slots, byte[] out, int from, int to) {
    int at = begin;
    long a = states[0];
    long b = states[1];
    long c = states[2];
    long d = states[3];
    int i = from;
    for (; i <= to - LANES; i += LANES) {
      int slotA = slots[(int) a & TOTAL - 1];
      int slotB = slots[(int) b & TOTAL - 1];
      int slotC = slots[(int) c & TOTAL - 1];
      int slotD = slots[(int) d & TOTAL - 1];
      out[i] = (byte) slotA;
      out[i + 1] = (byte) slotB;
      out[i + 2] = (byte) slotC;
      out[i + 3] = (byte) slotD;
      a = step(a, slotA);
      b = step(b, slotB);
      c = step(c, slotC);
      d = step(d, slotD);
      if (a < LEAST) {
        a = a << 32 | words[at++] & WORD;
      }
      if (b < LEAST) {
        b = b << 32 | words[at++] & WORD;
      }
      if (c < LEAST) {
        c = c << 32 | words[at++] & WORD;
      }
      if (d < LEAST) {
        d = d << 32 | words[at++] & WORD;
      }
    }
    states[0] = a;
    states[1] = b;
    states[2] = c;
    states[3] = d;
    for (int lane = 0; i < to; i++) {
      out[i] = (byte) slots[(int) states[lane++] & TOTAL - 1];
    }
    return at;
  }

  /**
   * The state before a byte was added; a slot is, from above, its frequency less one, its own place
   * among those of the byte, and the byte.
   */
  private static long step(long state, int slot) {
    return ((slot >>> 20) + 1) * (state >>> BITS) + (slot >>> 8 & TOTAL - 1);
  }

  private static int[] slots(int[] frequencies) throws IOException {
    int[] slots = new int[TOTAL];
    int at = 0;
    for (int s = 0; s < 256; s++) {
      int end = at + frequencies[s];
      if (end < at || end > TOTAL) {
        throw new IOException("the model is spoilt: bytes more frequent than all together");
      }
      fill(slots, at, end, s);
      at = end;
    }
    return slots;
  }

  private static void fill(int[] slots, int from, int to, int symbol) {
    int high = to - from - 1 << 20 | symbol;
    for (int at = from; at < to; at++) {
      slots[at] = high | at - from << 8;
    }
  }
}
