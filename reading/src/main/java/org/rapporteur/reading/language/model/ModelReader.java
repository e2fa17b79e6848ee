package org.rapporteur.reading.language.model;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Reads what {@link ModelWriter} wrote. */
final class ModelReader {

  private final byte[] bytes;
  private int at;

  ModelReader(InputStream from, int kind) throws IOException {
    bytes = from.readAllBytes();
    if (number() != kind) {
      throw new IOException("not a model of this kind and version");
    }
  }

  private ModelReader(byte[] plain) {
    bytes = plain;
  }

  private int next() throws IOException {
    if (at >= bytes.length) {
      throw new IOException("the model ends early");
    }
    return bytes[at++];
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

  private byte[] take(int length) throws IOException {
    if (length < 0 || length > bytes.length - at) {
      throw new IOException("the model ends early");
    }
    byte[] result = java.util.Arrays.copyOfRange(bytes, at, at + length);
    at += length;
    return result;
  }

  String[] strings() throws IOException {
    String[] result = new String[number()];
    for (int i = 0; i < result.length; i++) {
      result[i] = new String(take(number()), StandardCharsets.UTF_8).intern();
    }
    return result;
  }

  int[][] lists() throws IOException {
    ModelReader inner = new ModelReader(coded());
    int[][] result = new int[inner.number()][];
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
    ModelReader inner = new ModelReader(coded());
    int[] hashes = new int[inner.number()];
    int last = Integer.MIN_VALUE;
    for (int i = 0; i < hashes.length; i++) {
      last += inner.number();
      hashes[i] = last;
    }
    ModelReader values = new ModelReader(coded());
    int[] classes = new int[values.number()];
    for (int i = 0; i < classes.length; i++) {
      classes[i] = values.number();
    }
    return new WordClasses(hashes, classes);
  }

  Weights weights() throws IOException {
    ModelReader gaps = new ModelReader(coded());
    int[] features = new int[gaps.number()];
    int last = 0;
    for (int i = 0; i < features.length; i++) {
      last += gaps.number();
      features[i] = last;
    }
    return new Weights(features, coded(), coded(), coded());
  }

  private byte[] coded() throws IOException {
    int length = number();
    int[] frequencies = new int[256];
    for (int i = 0; i < 256; i++) {
      frequencies[i] = number();
    }
    return ByteCoder.decode(take(number()), length, frequencies);
  }
}
