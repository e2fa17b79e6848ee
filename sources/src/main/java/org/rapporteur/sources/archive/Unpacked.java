package org.rapporteur.sources.archive;

import com.github.luben.zstd.ZstdInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/**
 * The plain bytes of an archive that may be packed as gzip or Zstandard, in one member or many,
 * with or without the dictionary that web archives put in front (IIPC, "Use of Zstandard
 * compression in the WARC file format"). What it is shows in its first bytes, whatever its name.
 */
public final class Unpacked {

  private static final int ZSTD = 0xFD2FB528;
  private static final int DICTIONARY = 0x184D2A5D;

  /** No dictionary in use is larger; a larger one is made to fill our memory. Bytes. */
  private static final int LARGEST_DICTIONARY = 8 * 1024 * 1024;

  private Unpacked() {}

  /**
   * @throws IOException if what looks packed cannot be unpacked
   */
  public static InputStream of(InputStream packed) throws IOException {
    Eager in = new Eager(packed);
    byte[] start = in.peek(4);
    if (start.length >= 2 && (start[0] & 0xff) == 0x1f && (start[1] & 0xff) == 0x8b) {
      return new GZIPInputStream(in, 64 * 1024);
    }
    int magic = start.length < 4 ? 0 : little(start);
    if (magic == DICTIONARY) {
      return zstd(in, dictionary(in));
    }
    return magic == ZSTD ? zstd(in, new byte[0]) : in;
  }

  private static InputStream zstd(InputStream in, byte[] dictionary) throws IOException {
    ZstdInputStream zstd = new ZstdInputStream(in);
    if (dictionary.length > 0) {
      zstd.setDict(dictionary);
    }
    return zstd;
  }

  private static byte[] dictionary(InputStream in) throws IOException {
    in.readNBytes(4);
    byte[] size = in.readNBytes(4);
    int length = size.length < 4 ? -1 : little(size);
    if (length < 0 || length > LARGEST_DICTIONARY) {
      throw new IOException("its dictionary is broken");
    }
    byte[] stored = in.readNBytes(length);
    if (stored.length < 4 || little(stored) != ZSTD) {
      return stored;
    }
    try (ZstdInputStream zstd = new ZstdInputStream(new ByteArrayInputStream(stored))) {
      byte[] plain = zstd.readNBytes(LARGEST_DICTIONARY + 1);
      if (plain.length > LARGEST_DICTIONARY) {
        throw new IOException("its dictionary is broken");
      }
      return plain;
    }
  }

  private static int little(byte[] bytes) {
    return bytes[0] & 0xff
        | (bytes[1] & 0xff) << 8
        | (bytes[2] & 0xff) << 16
        | (bytes[3] & 0xff) << 24;
  }
}
