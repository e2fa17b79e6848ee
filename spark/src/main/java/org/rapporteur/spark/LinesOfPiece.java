package org.rapporteur.spark;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * The lines that begin in a part of a file: one that began before is left to the part before, the
 * last one is read to its end.
 */
final class LinesOfPiece extends FilterInputStream {

  private final long end;
  private long position;
  private int last = '\n';

  /**
   * @param in a stream that stands at {@code max(0, begin - 1)}
   */
  LinesOfPiece(InputStream in, long begin, long end) throws IOException {
    super(in);
    this.end = end;
    this.position = Math.max(0, begin - 1);
    if (begin > 0) {
      // The byte before the part tells whether its first line begins with it.
      int b = in.read();
      while (b >= 0 && b != '\n') {
        position++;
        b = in.read();
      }
      position++;
    }
  }

  private boolean over() {
    return position >= end && last == '\n';
  }

  @Override
  public int read() throws IOException {
    int b = over() ? -1 : super.read();
    if (b >= 0) {
      position++;
      last = b;
    }
    return b;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    // Before the end many bytes at once; after it byte by byte up to the end of the line.
    long left = end - position;
    if (left <= 1) {
      int b = read();
      if (b < 0) {
        return -1;
      }
      bytes[from] = (byte) b;
      return 1;
    }
    int count = super.read(bytes, from, (int) Math.min(length, left));
    if (count > 0) {
      position += count;
      last = bytes[from + count - 1];
    }
    return count;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  @Override
  public long skip(long n) throws IOException {
    long skipped = 0;
    while (skipped < n && read() >= 0) {
      skipped++;
    }
    return skipped;
  }
}
