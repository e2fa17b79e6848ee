package org.rapporteur.spark;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.function.Consumer;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.io.compress.CompressionCodec;
import org.apache.hadoop.io.compress.CompressionCodecFactory;
import org.rapporteur.sources.Found;
import org.rapporteur.sources.Sources;

/** Articles out of one piece of an archive, on any file system that Hadoop knows. */
final class Archives {

  private Archives() {}

  /**
   * Hands on every article of a piece, or the reason why there is none.
   *
   * @throws IOException if the file system fails; worth another try elsewhere, as is an {@link
   *     java.io.UncheckedIOException}
   */
  static void read(Piece piece, Configuration hadoop, Consumer<Found> sink) throws IOException {
    Path path = new Path(piece.path());
    String name = path.getName();
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.endsWith(".parquet")) {
      ParquetArticles.read(piece, hadoop, sink);
      return;
    }
    FileSystem system = path.getFileSystem(hadoop);
    try (FSDataInputStream in = system.open(path)) {
      if (lower.endsWith(".jsonl") || lower.endsWith(".ndjson")) {
        in.seek(Math.max(0, piece.begin() - 1));
        String where = piece.begin() == 0 ? piece.path() : piece.path() + "@" + piece.begin();
        InputStream lines = new LinesOfPiece(in, piece.begin(), piece.end());
        Sources.stream(where, name, lines, found -> unlessEmpty(piece, found, sink));
      } else {
        unpacked(piece.path(), name, in, hadoop, sink);
      }
    }
  }

  /** No line need begin in a part of a file; then the part before has it. */
  private static void unlessEmpty(Piece piece, Found found, Consumer<Found> sink) {
    boolean empty = found instanceof Found.Unreadable fault && fault.why().equals("empty");
    if (!empty || piece.begin() == 0) {
      sink.accept(found);
    }
  }

  /** Web archives know their own packing, member by member; of the others Hadoop knows it. */
  private static void unpacked(
      String where, String name, InputStream in, Configuration hadoop, Consumer<Found> sink)
      throws IOException {
    CompressionCodec codec = new CompressionCodecFactory(hadoop).getCodec(new Path(where));
    InputStream bytes = new FileSystemStream(in);
    if (codec == null || Sources.isArchive(name)) {
      Sources.stream(where, name, bytes, sink);
      return;
    }
    String inner = name.substring(0, name.lastIndexOf('.'));
    try (InputStream plain = codec.createInputStream(bytes)) {
      Sources.stream(where, inner, plain, sink);
    } catch (IOException e) {
      String why = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
      sink.accept(
          new Found.Unreadable(
              where,
              "broken in its packing (" + why + ")",
              "What stands before the break was read; fetch the file again"));
    }
  }
}
