package org.rapporteur.sources;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** Lines of bytes, none kept beyond a limit: a line without end costs time, not memory. */
final class BoundedLines {

  private final InputStream in;
  private final int limit;
  private ByteArrayOutputStream line = new ByteArrayOutputStream();
  private int number;
  private boolean tooLong;

  BoundedLines(InputStream in, int limit) {
    this.in = new BufferedInputStream(in, 64 * 1024);
    this.limit = limit;
  }

  /** Goes to the next line; false at the end. */
  boolean next() throws IOException {
    line = new ByteArrayOutputStream();
    tooLong = false;
    boolean any = false;
    for (int b = in.read(); b >= 0; b = in.read()) {
      any = true;
      if (b == '\n') {
        break;
      }
      if (line.size() < limit) {
        line.write(b);
      } else {
        tooLong = true;
      }
    }
    if (any) {
      number++;
    }
    return any;
  }

  /** Number of the current line, from 1. */
  int number() {
    return number;
  }

  boolean tooLong() {
    return tooLong;
  }

  boolean isBlank() {
    for (byte b : line.toByteArray()) {
      if (b != ' ' && b != '\t' && b != '\r') {
        return false;
      }
    }
    return true;
  }

  byte[] bytes() {
    return line.toByteArray();
  }
}
