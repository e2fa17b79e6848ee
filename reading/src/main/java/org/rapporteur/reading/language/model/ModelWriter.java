package org.rapporteur.reading.language.model;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Gathers a model's parts into bytes. Numbers are of variable length, seven bits a byte, low bits
 * first; long runs of like bytes are compressed by {@link ByteCoder}.
 */
final class ModelWriter {

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
      if (java.util.Arrays.equals(list, last)) {
        inner.number(0);
      } else {
        inner.number(list.length + 1);
        for (int value : list) {
          inner.number(value);
        }
        last = list;
      }
    }
    coded(inner.bytes.toByteArray());
  }

  void classes(WordClasses classes) {
    ModelWriter inner = new ModelWriter(classes.hashes().length);
    int last = Integer.MIN_VALUE;
    for (int hash : classes.hashes()) {
      inner.number(hash - last);
      last = hash;
    }
    coded(inner.bytes.toByteArray());
    ModelWriter values = new ModelWriter(classes.hashes().length);
    for (int c : classes.classes()) {
      values.number(c);
    }
    coded(values.bytes.toByteArray());
  }

  void weights(Weights weights) {
    ModelWriter gaps = new ModelWriter(weights.features.length);
    int last = 0;
    for (int feature : weights.features) {
      gaps.number(feature - last);
      last = feature;
    }
    coded(gaps.bytes.toByteArray());
    coded(weights.counts);
    coded(weights.outcomes);
    coded(weights.values);
  }

  private void coded(byte[] plain) {
    int[] frequencies = ByteCoder.frequencies(plain, plain.length);
    byte[] packed = ByteCoder.encode(plain, plain.length, frequencies);
    number(plain.length);
    for (int frequency : frequencies) {
      number(frequency);
    }
    number(packed.length);
    bytes.writeBytes(packed);
  }

  void writeTo(OutputStream to) throws IOException {
    bytes.writeTo(to);
    to.flush();
  }
}
