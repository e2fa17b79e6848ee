package org.rapporteur.spark;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * Bytes from a file system, whose failures are told apart from damage in the file: those who unpack
 * take an {@link IOException} for damage, but a file system may only have failed this once.
 */
final class FileSystemStream extends FilterInputStream {

  FileSystemStream(InputStream in) {
    super(in);
  }

  @Override
  public int read() {
    try {
      return super.read();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public int read(byte[] bytes, int from, int length) {
    try {
      return super.read(bytes, from, length);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public long skip(long n) {
    try {
      return super.skip(n);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
