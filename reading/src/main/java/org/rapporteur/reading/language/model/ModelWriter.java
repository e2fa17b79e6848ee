package org.rapporteur.reading.language.model;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Gathers a model's parts into bytes. Numbers are of variable length, seven bits a byte, low bits
 * first; long runs of like bytes are compressed by {@link ByteCoder}.
 */
final class ModelWriter {

  /** Bytes that are coded together at most. */
  static final int BLOCK = 1 << 16;

  /** Features with their weights that stand together. */
  static final int PART = 1 << 15;

  /** No part of a model has more than this. */
  static final int MOST = 1 << 26;

  /** Stands before the three upper bytes of a difference when they are not one. */
  static final int LONGER = 255;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 20);

  ModelWriter(int kind) {
    number(kind);
  }

  void number(int value) {
    int v = value;
    while ((v & ~0x7F) != 0) {
      bytes.write((v & 0x7F) | 0x80);
      v >>>= 7;
    }
    bytes.write(v);
  }

  void strings(String[] values) {
    number(values.length);
    for (String value : values) {
      byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
      number(utf8.length);
      bytes.writeBytes(utf8);
    }
  }

  /** Lists of numbers; one equal to the list before takes a single byte. */
  void lists(int[][] lists) {
    ModelWriter inner = new ModelWriter(lists.length);
    int[] last = {};
    for (int[] list : lists) {
      if (Arrays.equals(list, last)) {
        inner.number(0);
      } else {
        inner.number(list.length + 1);
        for (int value : list) {
          inner.number(value);
        }
        last = list;
      }
    }
    inner(inner);
  }

  private void inner(ModelWriter inner) {
    number(inner.bytes.size());
    coded(inner.bytes.toByteArray());
  }

  void classes(WordClasses classes) {
    ModelWriter inner = new ModelWriter(classes.hashes().length);
    int last = Integer.MIN_VALUE;
    for (int hash : classes.hashes()) {
      inner.number(hash - last);
      last = hash;
    }
    inner(inner);
    ModelWriter values = new ModelWriter(classes.hashes().length);
    for (int c : classes.classes()) {
      values.number(c);
    }
    inner(values);
  }

  /** In parts, so that reading needs little room, and as what is frequent changes on the way. */
  void weights(WeightList list) {
    WeightList weights = list.byKind();
    int size = weights.features().length;
    number(size);
    number(weights.mostOutcome() + 1);
    number(weights.runPairs());
    number(weights.rows());
    int last = 0;
    int pairsFrom = 0;
    for (int from = 0; from < size; from += PART) {
      int to = Math.min(from + PART, size);
      last = hashes(weights.features(), from, to, last);
      byte[] counts = Arrays.copyOfRange(weights.counts(), from, to);
      int pairs = 0;
      for (byte count : counts) {
        pairs += count & 0xFF;
      }
      coded(counts);
      number(pairs);
      coded(Arrays.copyOfRange(weights.outcomes(), pairsFrom, pairsFrom + pairs));
      coded(Arrays.copyOfRange(weights.values(), pairsFrom, pairsFrom + pairs));
      pairsFrom += pairs;
    }
  }

  /**
   * Hashes as differences: the lowest byte of each is as good as random and stands as it is, what
   * is above it is mostly one byte too; if not, {@link #LONGER} and three.
   */
  private int hashes(int[] features, int from, int to, int before) {
    ByteArrayOutputStream rest = new ByteArrayOutputStream();
    int last = before;
    for (int i = from; i < to; i++) {
      int gap = features[i] - last;
      bytes.write(gap);
      int above = gap >>> 8;
      if (above < LONGER) {
        rest.write(above);
      } else {
        rest.write(LONGER);
        rest.write(above >>> 16);
        rest.write(above >>> 8);
        rest.write(above);
      }
      last = features[i];
    }
    number(rest.size());
    coded(rest.toByteArray());
    return last;
  }

  private void coded(byte[] plain) {
    for (int from = 0; from < plain.length; from += BLOCK) {
      byte[] block = Arrays.copyOfRange(plain, from, Math.min(from + BLOCK, plain.length));
      int[] frequencies = ByteCoder.frequencies(block);
      byte[] packed = ByteCoder.encode(block, frequencies);
      for (int frequency : frequencies) {
        number(frequency);
      }
      number(packed.length);
      bytes.writeBytes(packed);
    }
  }

  void writeTo(OutputStream to) throws IOException {
    bytes.writeTo(to);
    to.flush();
  }
}
