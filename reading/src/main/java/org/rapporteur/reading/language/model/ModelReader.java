package org.rapporteur.reading.language.model;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Reads what {@link ModelWriter} wrote. */
final class ModelReader {

  private final InputStream from;
  private final byte[] buffer = new byte[1 << 15];
  private int at;
  private int end;

  /** Reused for what is not yet decoded. */
  private byte[] packed = {};

  private final int[] frequencies = new int[256];

  private ModelReader(InputStream from) {
    this.from = from;
  }

  ModelReader(InputStream from, int kind) throws IOException {
    this(from);
    if (number() != kind) {
      throw new IOException("not a model of this kind and version");
    }
  }

  private int next() throws IOException {
    if (at == end) {
      at = 0;
      end = from.read(buffer);
      if (end <= 0) {
        throw new EOFException("the model ends early");
      }
    }
    return buffer[at++];
  }

  int number() throws IOException {
    int result = 0;
    for (int shift = 0; shift < 35; shift += 7) {
      int b = next();
      result |= (b & 0x7F) << shift;
      if (b >= 0) {
        return result;
      }
    }
    throw new IOException("a number of the model does not end");
  }

  /** A number of things; a spoilt file must not ask for more than there can be. */
  private int size() throws IOException {
    int size = number();
    if (size < 0 || size > ModelWriter.MOST) {
      throw new IOException("the model is spoilt: a part of " + size);
    }
    return size;
  }

  private byte[] take(int length, byte[] into) throws IOException {
    byte[] result = into.length < length ? new byte[length + length / 4] : into;
    int had = Math.min(length, end - at);
    System.arraycopy(buffer, at, result, 0, had);
    at += had;
    if (from.readNBytes(result, had, length - had) < length - had) {
      throw new EOFException("the model ends early");
    }
    return result;
  }

  String[] strings() throws IOException {
    String[] result = new String[size()];
    for (int i = 0; i < result.length; i++) {
      int length = size();
      result[i] = new String(take(length, packed), 0, length, StandardCharsets.UTF_8).intern();
    }
    return result;
  }

  int[][] lists() throws IOException {
    ModelReader inner = inner();
    int[][] result = new int[inner.size()][];
    int[] last = {};
    for (int i = 0; i < result.length; i++) {
      int length = inner.number() - 1;
      if (length >= 0) {
        last = new int[length];
        for (int k = 0; k < length; k++) {
          last[k] = inner.number();
        }
      }
      result[i] = last;
    }
    return result;
  }

  WordClasses classes() throws IOException {
    ModelReader inner = inner();
    int[] hashes = new int[inner.size()];
    int last = Integer.MIN_VALUE;
    for (int i = 0; i < hashes.length; i++) {
      last += inner.number();
      hashes[i] = last;
    }
    ModelReader values = inner();
    int[] classes = new int[values.size()];
    for (int i = 0; i < classes.length; i++) {
      classes[i] = values.number();
    }
    return new WordClasses(hashes, classes);
  }

  private ModelReader inner() throws IOException {
    int size = size();
    return new ModelReader(new ByteArrayInputStream(coded(size, new byte[size]), 0, size));
  }

  Weights weights() throws IOException {
    int size = size();
    WeightTable table = new WeightTable(size, size(), size(), size());
    int[] features = new int[ModelWriter.PART];
    byte[] low = {};
    byte[] rest = {};
    byte[] counts = {};
    byte[] outcomes = {};
    byte[] values = {};
    int last = 0;
    for (int from = 0; from < size; from += ModelWriter.PART) {
      int part = Math.min(ModelWriter.PART, size - from);
      low = take(part, low);
      rest = coded(size(), rest);
      last = hashes(low, rest, last, features, part);
      counts = coded(part, counts);
      int pairs = size();
      outcomes = coded(pairs, outcomes);
      values = coded(pairs, values);
      table.add(new WeightList(features, counts, outcomes, values), part);
    }
    return new Weights(table);
  }

  private static int hashes(byte[] low, byte[] rest, int before, int[] features, int size) {
    int from = 0;
    int last = before;
    for (int i = 0; i < size; i++) {
      int above = rest[from++] & 0xFF;
      if (above == ModelWriter.LONGER) {
        above = (rest[from] & 0xFF) << 16 | (rest[from + 1] & 0xFF) << 8 | rest[from + 2] & 0xFF;
        from += 3;
      }
      last += above << 8 | low[i] & 0xFF;
      features[i] = last;
    }
    return last;
  }

  /** So many decoded bytes, in an array given if they fit in it. */
  private byte[] coded(int size, byte[] into) throws IOException {
    byte[] result = into.length < size ? new byte[size + size / 4] : into;
    for (int begin = 0; begin < size; begin += ModelWriter.BLOCK) {
      for (int i = 0; i < 256; i++) {
        frequencies[i] = number();
      }
      int length = size();
      packed = take(length, packed);
      int until = Math.min(begin + ModelWriter.BLOCK, size);
      ByteCoder.decode(packed, length, frequencies, result, begin, until);
    }
    return result;
  }
}
