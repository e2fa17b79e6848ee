package org.rapporteur.spark;

import java.io.Serializable;

/** A file, or a part of one that can be read by itself. */
final class Piece implements Serializable {

  private static final long serialVersionUID = 1L;

  private final String path;
  private final long begin;
  private final long end;

  /**
   * @param path any path that Hadoop knows
   * @param begin first byte
   * @param end one past the last byte
   */
  Piece(String path, long begin, long end) {
    this.path = path;
    this.begin = begin;
    this.end = end;
  }

  String path() {
    return path;
  }

  long begin() {
    return begin;
  }

  long end() {
    return end;
  }

  long length() {
    return end - begin;
  }
}
