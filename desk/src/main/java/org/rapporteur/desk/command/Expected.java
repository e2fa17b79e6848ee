package org.rapporteur.desk.command;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** How many articles sources hold, as far as a glance can tell. */
final class Expected {

  private Expected() {}

  /** 0 if it cannot be told, as of archives, pages and standard input. */
  static long articles(List<String> sources) {
    long all = 0;
    for (String source : sources) {
      long some = articles(source);
      if (some < 0) {
        return 0;
      }
      all += some;
    }
    return all;
  }

  private static long articles(String source) {
    if (source.equals("-") || source.contains("://") || source.matches(".*[*?\\[{].*")) {
      return -1;
    }
    try (Stream<Path> files = Files.walk(Path.of(source))) {
      long all = 0;
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        long some = inFile(file);
        if (some < 0) {
          return -1;
        }
        all += some;
      }
      return all;
    } catch (IOException | RuntimeException e) {
      return -1; // Told when it is read.
    }
  }

  private static long inFile(Path file) throws IOException {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    if (name.endsWith(".jsonl") || name.endsWith(".ndjson")) {
      return lines(file);
    }
    if (name.matches(".*\\.(warc|wacz|zip|gz|xml|rss|atom).*")) {
      return -1;
    }
    return name.matches(".*\\.(txt|text|html|htm|xhtml|md)") ? 1 : 0;
  }

  private static long lines(Path file) throws IOException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
      long lines = 0;
      for (int c = in.read(); c >= 0; c = in.read()) {
        lines += c == '\n' ? 1 : 0;
      }
      return lines;
    }
  }
}
