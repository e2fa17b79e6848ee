package org.rapporteur.spark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;

/** What a user names, listed and cut into pieces that one task each can read. */
final class Pieces {

  /** JSON lines and Parquet are cut into pieces of this many bytes; others cannot be cut. */
  static final long LARGEST = 64L * 1024 * 1024;

  private static final List<String> READ =
      List.of(
          ".warc",
          ".warc.gz",
          ".warc.zst",
          ".wet",
          ".wet.gz",
          ".wet.zst",
          ".jsonl",
          ".ndjson",
          ".jsonl.gz",
          ".ndjson.gz",
          ".jsonl.zst",
          ".ndjson.zst",
          ".parquet",
          ".html",
          ".htm",
          ".txt");

  private Pieces() {}

  /**
   * The pieces of all sources in the order of their paths.
   *
   * @param sources paths, folders or Hadoop glob patterns
   * @param missing takes what is not there, with the reason
   */
  static List<Piece> of(
      List<String> sources, Configuration hadoop, BiConsumer<String, String> missing)
      throws IOException {
    List<FileStatus> files = new ArrayList<>();
    for (String source : sources) {
      Path path = new Path(source);
      FileSystem system = path.getFileSystem(hadoop);
      FileStatus[] found = system.globStatus(path);
      if (found == null || found.length == 0) {
        missing.accept(source, "there is no such file");
        continue;
      }
      int before = files.size();
      for (FileStatus status : found) {
        if (status.isDirectory()) {
          folder(system, status.getPath(), files);
        } else {
          files.add(status);
        }
      }
      if (files.size() == before) {
        missing.accept(source, "no archive, page or table in this folder");
      }
    }
    files.sort(Comparator.comparing(status -> status.getPath().toString()));
    List<Piece> pieces = new ArrayList<>();
    files.forEach(file -> cut(file, pieces));
    return pieces;
  }

  private static void folder(FileSystem system, Path folder, List<FileStatus> files)
      throws IOException {
    RemoteIterator<LocatedFileStatus> each = system.listFiles(folder, true);
    while (each.hasNext()) {
      FileStatus file = each.next();
      if (isRead(file.getPath().getName()) && !hidden(folder, file.getPath())) {
        files.add(file);
      }
    }
  }

  /** Names with a point or a line in front are what other jobs have not finished. */
  private static boolean hidden(Path folder, Path file) {
    for (Path at = file; at != null && !at.equals(folder); at = at.getParent()) {
      String name = at.getName();
      if (name.startsWith(".") || (name.startsWith("_") && !name.startsWith("__"))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isRead(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return READ.stream().anyMatch(lower::endsWith);
  }

  private static void cut(FileStatus file, List<Piece> pieces) {
    String path = file.getPath().toString();
    String lower = path.toLowerCase(Locale.ROOT);
    boolean whole = !lower.matches(".*\\.(jsonl|ndjson|parquet)");
    long length = file.getLen();
    long step = whole ? Math.max(length, 1) : LARGEST;
    for (long begin = 0; begin == 0 || begin < length; begin += step) {
      pieces.add(new Piece(path, begin, Math.min(begin + step, length)));
    }
  }

  /** Pieces packed into tasks: small ones together, so that a folder of pages is a few tasks. */
  static List<List<Piece>> packed(List<Piece> pieces, int tasks) {
    long all = pieces.stream().mapToLong(Piece::length).sum();
    long enough = Math.max(1, Math.min(LARGEST, all / Math.max(1, tasks)));
    List<List<Piece>> packed = new ArrayList<>();
    List<Piece> pack = new ArrayList<>();
    long size = 0;
    for (Piece piece : pieces) {
      if (!pack.isEmpty() && size + piece.length() > enough) {
        packed.add(pack);
        pack = new ArrayList<>();
        size = 0;
      }
      pack.add(piece);
      size += piece.length();
    }
    if (!pack.isEmpty()) {
      packed.add(pack);
    }
    return packed;
  }
}
