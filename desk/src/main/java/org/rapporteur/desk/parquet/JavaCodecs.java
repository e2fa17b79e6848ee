package org.rapporteur.desk.parquet;

import io.airlift.compress.snappy.SnappyDecompressor;
import io.airlift.compress.zstd.ZstdDecompressor;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.compression.CompressionCodecFactory;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;

/**
 * Compression without native libraries: gzip both ways, Snappy and Zstandard to read what clusters
 * write. Parquet's own factory needs Hadoop's codecs and machine code for the same.
 */
final class JavaCodecs implements CompressionCodecFactory {

  @Override
  public BytesInputCompressor getCompressor(CompressionCodecName codec) {
    if (codec != CompressionCodecName.GZIP) {
      throw new UnsupportedOperationException("written with gzip only, not " + codec);
    }
    return new Gzip();
  }

  @Override
  public BytesInputDecompressor getDecompressor(CompressionCodecName codec) {
    return switch (codec) {
      case UNCOMPRESSED -> new Unpacked((bytes, size) -> bytes);
      case GZIP -> new Unpacked(JavaCodecs::gunzip);
      case SNAPPY -> {
        SnappyDecompressor snappy = new SnappyDecompressor();
        yield new Unpacked(
            (bytes, size) -> {
              byte[] out = new byte[size];
              snappy.decompress(bytes, 0, bytes.length, out, 0, size);
              return out;
            });
      }
      case ZSTD -> {
        ZstdDecompressor zstd = new ZstdDecompressor();
        yield new Unpacked(
            (bytes, size) -> {
              byte[] out = new byte[size];
              zstd.decompress(bytes, 0, bytes.length, out, 0, size);
              return out;
            });
      }
      default ->
          throw new UnsupportedOperationException(
              "Parquet compressed with "
                  + codec
                  + " cannot be read; write it with zstd, snappy or gzip");
    };
  }

  @Override
  public void release() {}

  private static byte[] gunzip(byte[] bytes, int size) throws IOException {
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      return in.readNBytes(size);
    }
  }

  private static final class Gzip implements BytesInputCompressor {

    @Override
    public BytesInput compress(BytesInput bytes) throws IOException {
      ByteArrayOutputStream packed = new ByteArrayOutputStream();
      try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
        bytes.writeAllTo(out);
      }
      return BytesInput.from(packed.toByteArray());
    }

    @Override
    public CompressionCodecName getCodecName() {
      return CompressionCodecName.GZIP;
    }

    @Override
    public void release() {}
  }

  /** Makes bytes of a known size out of packed ones. */
  @FunctionalInterface
  private interface Unpacking {
    byte[] unpack(byte[] packed, int size) throws IOException;
  }

  private record Unpacked(Unpacking unpacking) implements BytesInputDecompressor {

    @Override
    public BytesInput decompress(BytesInput packed, int size) throws IOException {
      return BytesInput.from(unpack(packed.toByteArray(), size));
    }

    @Override
    public void decompress(ByteBuffer packed, int packedSize, ByteBuffer out, int size)
        throws IOException {
      byte[] bytes = new byte[packedSize];
      packed.get(bytes);
      out.put(unpack(bytes, size));
    }

    private byte[] unpack(byte[] packed, int size) throws IOException {
      byte[] bytes;
      try {
        bytes = unpacking.unpack(packed, size);
      } catch (RuntimeException e) {
        throw new IOException("damaged: " + e.getMessage(), e);
      }
      if (bytes.length != size) {
        throw new IOException("damaged: " + bytes.length + " bytes where " + size + " should be");
      }
      return bytes;
    }

    @Override
    public void release() {}
  }
}
