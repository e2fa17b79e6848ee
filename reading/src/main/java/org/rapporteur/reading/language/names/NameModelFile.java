package org.rapporteur.reading.language.names;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * Reads and writes a {@link NameModel}: hashes as differences, weights as small numbers, deflated.
 */
public final class NameModelFile {

  private static final int MAGIC = 0x524E4D32;
  private static final int BUFFER = 1 << 16;

  private NameModelFile() {}

  /**
   * Writes a model; the same model gives the same bytes.
   *
   * @throws IOException if the stream refuses
   */
  public static void write(NameModel model, OutputStream to) throws IOException {
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
    try (DataOutputStream out =
        new DataOutputStream(
            new java.io.BufferedOutputStream(
                new DeflaterOutputStream(to, deflater, BUFFER), BUFFER))) {
      out.writeInt(MAGIC);
      NameLexicon lexicon = model.lexicon();
      writeSorted(lexicon.hashes(), out);
      for (int bits : lexicon.bits()) {
        writeNumber(bits, out);
      }
      writeSorted(model.groups().hashes(), out);
      for (long known : model.groups().known()) {
        writeLong(known, out);
      }
      for (int weight : model.transitions()) {
        writeNumber(zigzag(weight), out);
      }
      int[] keys = model.keys();
      writeSorted(keys, out);
      short[] weights = model.weights();
      for (int label = 0; label < NameLabels.COUNT; label++) {
        for (int i = 0; i < keys.length; i++) {
          writeNumber(zigzag(weights[i * NameModel.STRIDE + label]), out);
        }
      }
    } finally {
      deflater.end();
    }
  }

  /**
   * Reads a model.
   *
   * @throws IOException if the stream ends early or is not a model of this version
   */
  public static NameModel read(InputStream from) throws IOException {
    Bytes in = new Bytes(new InflaterInputStream(from, new java.util.zip.Inflater(), BUFFER));
    if (new DataInputStream(in.stream).readInt() != MAGIC) {
      throw new IOException("not a names model of this version");
    }
    int[] hashes = readSorted(in);
    int[] bits = new int[hashes.length];
    for (int i = 0; i < bits.length; i++) {
      bits[i] = in.number();
    }
    int[] words = readSorted(in);
    long[] known = new long[words.length];
    for (int i = 0; i < known.length; i++) {
      known[i] = in.number() & 0xFFFFFFFFL;
      known[i] |= (long) in.number() << 32;
    }
    int[] transitions = new int[NameModel.STRIDE * NameModel.STRIDE];
    for (int i = 0; i < transitions.length; i++) {
      transitions[i] = unzigzag(in.number());
    }
    int[] keys = readSorted(in);
    short[] weights = new short[keys.length * NameModel.STRIDE];
    for (int label = 0; label < NameLabels.COUNT; label++) {
      for (int i = 0; i < keys.length; i++) {
        weights[i * NameModel.STRIDE + label] = (short) unzigzag(in.number());
      }
    }
    return new NameModel(
        new NameLexicon(hashes, bits), new WordGroups(words, known), keys, weights, transitions);
  }

  private static void writeSorted(int[] values, DataOutputStream out) throws IOException {
    writeNumber(values.length, out);
    int last = Integer.MIN_VALUE;
    for (int value : values) {
      writeNumber(value - last, out);
      last = value;
    }
  }

  private static int[] readSorted(Bytes in) throws IOException {
    int size = in.number();
    if (size < 0 || size > 1 << 24) {
      throw new IOException("a table of " + size + " entries");
    }
    int[] values = new int[size];
    int last = Integer.MIN_VALUE;
    for (int i = 0; i < size; i++) {
      last += in.number();
      values[i] = last;
    }
    return values;
  }

  private static int zigzag(int value) {
    return value << 1 ^ value >> 31;
  }

  private static int unzigzag(int value) {
    return value >>> 1 ^ -(value & 1);
  }

  private static void writeLong(long value, DataOutputStream out) throws IOException {
    writeNumber((int) value, out);
    writeNumber((int) (value >>> 32), out);
  }

  /** Seven bits a byte, the high bit set while more follow. */
  private static void writeNumber(int value, DataOutputStream out) throws IOException {
    int rest = value;
    while ((rest & ~0x7F) != 0) {
      out.write(rest & 0x7F | 0x80);
      rest >>>= 7;
    }
    out.write(rest);
  }

  /** Buffered bytes without the lock that {@code BufferedInputStream} takes for each. */
  private static final class Bytes {
    final InputStream stream;
    private final byte[] buffer = new byte[BUFFER];
    private int at;
    private int end;

    Bytes(InputStream stream) {
      this.stream = stream;
    }

    int number() throws IOException {
      int value = 0;
      for (int shift = 0; shift < 35; shift += 7) {
        if (at == end) {
          end = stream.read(buffer);
          at = 0;
          if (end <= 0) {
            throw new IOException("the names model ends early");
          }
        }
        int next = buffer[at++];
        value |= (next & 0x7F) << shift;
        if (next >= 0) {
          return value;
        }
      }
      throw new IOException("a number of more than five bytes");
    }
  }
}
