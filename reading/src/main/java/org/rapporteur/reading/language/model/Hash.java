package org.rapporteur.reading.language.model;

/** Integer hashing that is the same everywhere. Constants from xxHash and MurmurHash3. */
final class Hash {

  private Hash() {}

  static int step(int hash, int value) {
    return (Integer.rotateLeft(hash, 5) ^ value) * 0x9E3779B1;
  }

  static int finish(int hash) {
    int h = hash;
    h = (h ^ (h >>> 16)) * 0x85EBCA6B;
    h = (h ^ (h >>> 13)) * 0xC2B2AE35;
    return h ^ (h >>> 16);
  }

  /** An atom of a feature from a small number. */
  static int of(int number) {
    return finish(number * 0x27D4EB2F + 0x165667B1);
  }

  /** Finishes hashes that {@code raw} began; a loop of its own, for the compiler to vectorise. */
  static void finish(int[] hashes, int from, int to) {
    for (int k = from; k < to; k++) {
      int h = hashes[k];
      h = (h ^ (h >>> 16)) * 0x85EBCA6B;
      h = (h ^ (h >>> 13)) * 0xC2B2AE35;
      hashes[k] = h ^ (h >>> 16);
    }
  }

  static int raw(int template, int a) {
    return a * 0x85EBCA77 + template * 0x9E3779B1;
  }

  static int raw(int template, int a, int b) {
    return Integer.rotateLeft(raw(template, a), 13) * 0xC2B2AE3D + b;
  }

  static int raw(int template, int a, int b, int c) {
    return Integer.rotateLeft(raw(template, a, b), 11) * 0x27D4EB2F + c;
  }

  static int raw(int template, int a, int b, int c, int d) {
    return Integer.rotateLeft(raw(template, a, b, c), 15) * 0x165667B1 + d;
  }

  static int feature(int template, int a) {
    return finish(raw(template, a));
  }

  static int feature(int template, int a, int b) {
    return finish(raw(template, a, b));
  }

  static int feature(int template, int a, int b, int c) {
    return finish(raw(template, a, b, c));
  }

  static int feature(int template, int a, int b, int c, int d) {
    return finish(raw(template, a, b, c, d));
  }
}
