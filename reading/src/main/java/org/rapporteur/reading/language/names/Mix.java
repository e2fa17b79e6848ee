package org.rapporteur.reading.language.names;

/** Integer hashing that is the same everywhere. Constants from xxHash and MurmurHash3. */
final class Mix {

  private Mix() {}

  static int step(int hash, int value) {
    return (Integer.rotateLeft(hash, 5) ^ value) * 0x9E3779B1;
  }

  static int finish(int hash) {
    int h = (hash ^ (hash >>> 16)) * 0x85EBCA6B;
    h = (h ^ (h >>> 13)) * 0xC2B2AE35;
    return h ^ (h >>> 16);
  }

  static int feature(int template, int a) {
    return finish(a * 0x85EBCA77 + template * 0x9E3779B1);
  }

  static int feature(int template, int a, int b) {
    return finish(Integer.rotateLeft(a * 0x85EBCA77 + template * 0x9E3779B1, 13) * 0xC2B2AE3D + b);
  }

  static int feature(int template, int a, int b, int c) {
    int h = Integer.rotateLeft(a * 0x85EBCA77 + template * 0x9E3779B1, 13) * 0xC2B2AE3D + b;
    return finish(Integer.rotateLeft(h, 11) * 0x27D4EB2F + c);
  }
}
