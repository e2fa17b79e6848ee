package org.rapporteur.sources;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** Lines of bytes, none kept beyond a limit: a line without end costs time, not memory. */
final class BoundedLines {

  private final InputStream in;
  private final int limit;
  private final byte[] buffer = new byte[64 * 1024];
  private int at;
  private int end;
  private ByteArrayOutputStream line = new ByteArrayOutputStream();
  private int number;
  private boolean tooLong;

  BoundedLines(InputStream in, int limit) {
    this.in = in;
    this.limit = limit;
  }

  /** Goes to the next line; false at the end. */
  boolean next() throws IOException {
    line = new ByteArrayOutputStream();
    tooLong = false;
    boolean any = false;
    while (at < end || fill()) {
      any = true;
      int stop = at;
      while (stop < end && buffer[stop] != '\n') {
        stop++;
      }
      int kept = Math.min(stop - at, limit - line.size());
      line.write(buffer, at, kept);
      tooLong |= kept < stop - at;
      at = stop;
      if (at < end) {
        at++; // the line's end
        break;
      }
    }
    if (any) {
      number++;
    }
    return any;
  }

  private boolean fill() throws IOException {
    at = 0;
    end = Math.max(0, in.read(buffer));
    return end > 0;
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
