package org.rapporteur.sources.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;

/**
 * A channel that ends with a fault if a header in it does not end. The parser behind it keeps a
 * header in memory, so one of a gigabyte would fill it; bodies are streamed and may be of any size.
 */
public final class HeaderGuard implements ReadableByteChannel {

  /** Headers in the wild have some hundred bytes, cookies some thousand. */
  private static final int LONGEST_HEADER = 1024 * 1024;

  private final InputStream in;
  private byte[] buffer = new byte[16 * 1024];
  private long left = Long.MAX_VALUE;

  public HeaderGuard(InputStream in) {
    this.in = in;
  }

  /** From here to {@link #body} only a header is read. */
  public void header() {
    left = LONGEST_HEADER;
  }

  /** From here any amount may be read. */
  public void body() {
    left = Long.MAX_VALUE;
  }

  @Override
  public int read(ByteBuffer target) throws IOException {
    if (left <= 0) {
      throw new IOException("a header of more than a mebibyte");
    }
    int wanted = (int) Math.min(Math.min(target.remaining(), buffer.length), left);
    if (wanted == 0) {
      return 0;
    }
    int read = in.read(buffer, 0, wanted);
    if (read > 0) {
      target.put(buffer, 0, read);
      left -= left == Long.MAX_VALUE ? 0 : read;
    }
    return read;
  }

  @Override
  public boolean isOpen() {
    return true;
  }

  @Override
  public void close() throws IOException {
    buffer = new byte[0];
    in.close();
  }
}
