package org.rapporteur.reading.language;

import java.util.Arrays;

/** A growing list of token offsets. */
final class TokenSpans {

  private int[] begins = new int[64];
  private int[] ends = new int[64];
  private int size;

  void add(int begin, int end) {
    if (begin >= end) {
      return;
    }
    if (size == begins.length) {
      begins = Arrays.copyOf(begins, 2 * size);
      ends = Arrays.copyOf(ends, 2 * size);
    }
    begins[size] = begin;
    ends[size++] = end;
  }

  int size() {
    return size;
  }

  int begin(int token) {
    return begins[token];
  }

  int end(int token) {
    return ends[token];
  }

  int[] begins(int from, int to) {
    return Arrays.copyOfRange(begins, from, to);
  }

  int[] ends(int from, int to) {
    return Arrays.copyOfRange(ends, from, to);
  }
}
