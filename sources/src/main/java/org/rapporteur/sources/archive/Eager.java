package org.rapporteur.sources.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * A buffered stream that says nothing is available only at its end. Java's gzip stream asks that to
 * tell whether another member follows; an ordinary pipe would make it stop early and lose the rest.
 */
final class Eager extends FilterInputStream {

  private final byte[] buffer = new byte[64 * 1024];
  private int begin;
  private int end;

  Eager(InputStream in) {
    super(in);
  }

  /** The next bytes without taking them; fewer at the end. */
  byte[] peek(int count) throws IOException {
    while (end - begin < count) {
      int read = end < buffer.length ? in.read(buffer, end, buffer.length - end) : -1;
      if (read < 0) {
        break;
      }
      end += read;
    }
    return Arrays.copyOfRange(buffer, begin, Math.min(end, begin + count));
  }

  private boolean fill() throws IOException {
    if (begin == end) {
      begin = 0;
      end = 0;
      int read = in.read(buffer, 0, buffer.length);
      end = Math.max(read, 0);
    }
    return begin < end;
  }

  @Override
  public int available() throws IOException {
    return fill() ? end - begin : 0;
  }

  @Override
  public int read() throws IOException {
    return fill() ? buffer[begin++] & 0xff : -1;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (!fill()) {
      return -1;
    }
    int count = Math.min(length, end - begin);
    System.arraycopy(buffer, begin, into, offset, count);
    begin += count;
    return count;
  }

  @Override
  public long skip(long count) throws IOException {
    long skipped = count > 0 && fill() ? Math.min(count, end - begin) : 0;
    begin += (int) skipped;
    return skipped;
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
