package org.rapporteur.sources;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.sources.feed.Feed;
import org.rapporteur.sources.feed.FeedReader;
import org.rapporteur.sources.web.FetchException;
import org.rapporteur.sources.web.Fetched;
import org.rapporteur.sources.web.RefusedAddressException;
import org.rapporteur.sources.web.Web;
import org.rapporteur.sources.web.WebAddress;
import org.rapporteur.sources.web.WebLimits;

/**
 * Reads articles from what a user names: files, folders, glob patterns, pages and standard input.
 *
 * <p>Files are {@code .txt}, {@code .html}, {@code .jsonl} and {@code .warc}; any other name is
 * judged by its content. Folders are read in the order of their paths. What cannot be read is
 * handed on as {@link Found.Unreadable} and the rest is still read.
 */
public final class Sources implements AutoCloseable {

  /** No news article is longer; a larger input is a mistake or an attack. Bytes. */
  static final int LARGEST_ARTICLE = 16 * 1024 * 1024;

  static final String LARGEST_ARTICLE_WORDS = "16 MiB, more than any article";

  private static final List<String> READ_IN_FOLDERS =
      List.of(
          ".txt",
          ".text",
          ".html",
          ".htm",
          ".xhtml",
          ".jsonl",
          ".ndjson",
          ".warc",
          ".wet",
          ".warc.gz",
          ".wet.gz",
          ".warc.zst",
          ".wet.zst");

  private final InputStream standardInput;
  private final boolean allowPrivate;
  private ToLongFunction<Path> passed = archive -> 0;
  private Consumer<Path> finished = archive -> {};
  private @Nullable Web web;

  public Sources(InputStream standardInput) {
    this(standardInput, false);
  }

  /**
   * @param allowPrivate whether pages may be fetched from private networks and from this machine
   */
  public Sources(InputStream standardInput, boolean allowPrivate) {
    this.standardInput = standardInput;
    this.allowPrivate = allowPrivate;
  }

  /** Hands every article, or the reason why there is none, to {@code sink} as it is found. */
  public void read(String source, Consumer<Found> sink) {
    try {
      if (source.equals("-")) {
        bytes("standard input", "-", limited(standardInput), sink);
        return;
      }
      if (source.matches("(?i)https?://.*")) {
        page(source, sink);
        return;
      }
      Path path = Path.of(source);
      if (Files.isDirectory(path)) {
        folder(source, path, sink);
      } else if (Files.exists(path)) {
        file(path, sink);
      } else if (source.matches(".*[*?\\[{].*")) {
        glob(source, sink);
      } else {
        sink.accept(
            new Found.Unreadable(
                source, "there is no such file", "Check the path and its spelling"));
      }
    } catch (InvalidPathException | PatternSyntaxException e) {
      sink.accept(
          new Found.Unreadable(
              source, "neither a path nor a pattern", "Give a file, a folder or -"));
    } catch (IOException e) {
      sink.accept(unreadable(source, e));
    }
  }

  private void page(String url, Consumer<Found> sink) throws IOException {
    try {
      Fetched fetched = web().fetch(WebAddress.parse(url));
      Optional<Feed> feed =
          PlainText.of(fetched.body(), fetched.contentType())
              .flatMap(text -> FeedReader.parse(text, fetched.uri()));
      if (feed.isPresent()) {
        FeedSource.read(url, feed.get(), web(), sink);
      } else {
        sink.accept(PageArticle.of(url, fetched));
      }
    } catch (URISyntaxException e) {
      sink.accept(new Found.Unreadable(url, "not an address", "Check its spelling"));
    } catch (FetchException e) {
      String advice = "Try later, or save the page and read the file";
      sink.accept(new Found.Unreadable(url, "not fetched: " + e.getMessage(), advice));
    } catch (RefusedAddressException e) {
      String advice = "Allow it with --allow-private if the host is yours";
      sink.accept(new Found.Unreadable(url, "not fetched: " + e.getMessage(), advice));
    }
  }

  private Web web() {
    Web open = web;
    if (open == null) {
      open = new Web(WebLimits.usual(), allowPrivate);
      web = open;
    }
    return open;
  }

  @Override
  public void close() {
    if (web != null) {
      web.close();
    }
  }

  private void folder(String source, Path folder, Consumer<Found> sink) throws IOException {
    List<Path> files;
    try (Stream<Path> walk = Files.walk(folder)) {
      files = walk.filter(Sources::isArticleFile).sorted().toList();
    }
    if (files.isEmpty()) {
      sink.accept(
          new Found.Unreadable(
              source, "no articles in this folder", "It needs .txt, .html or .jsonl files"));
    }
    readAll(files, sink);
  }

  private void glob(String source, Consumer<Found> sink) throws IOException {
    int fixed = source.substring(0, indexOfWildcard(source)).lastIndexOf('/');
    Path base = Path.of(fixed < 0 ? "." : fixed == 0 ? "/" : source.substring(0, fixed));
    PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + source);
    List<Path> files = new ArrayList<>();
    if (Files.isDirectory(base)) {
      try (Stream<Path> walk = Files.walk(base)) {
        walk.map(path -> fixed < 0 ? base.relativize(path) : path)
            .filter(path -> matcher.matches(path) && Files.isRegularFile(path))
            .sorted(Comparator.naturalOrder())
            .forEach(files::add);
      }
    }
    if (files.isEmpty()) {
      sink.accept(
          new Found.Unreadable(source, "no file matches this pattern", "Check the pattern"));
    }
    readAll(files, sink);
  }

  private static int indexOfWildcard(String source) {
    for (int i = 0; i < source.length(); i++) {
      if ("*?[{".indexOf(source.charAt(i)) >= 0) {
        return i;
      }
    }
    return source.length();
  }

  private void readAll(List<Path> files, Consumer<Found> sink) {
    for (Path file : files) {
      try {
        file(file, sink);
      } catch (IOException e) {
        sink.accept(unreadable(file.toString(), e));
      }
    }
  }

  private void file(Path file, Consumer<Found> sink) throws IOException {
    String name = file.getFileName().toString();
    try (InputStream in = Files.newInputStream(file)) {
      if (isArchive(name)) {
        WebArchive.read(file.toString(), in, passed.applyAsLong(file), sink);
        finished.accept(file);
      } else {
        stream(file.toString(), name, in, sink);
      }
    }
  }

  /**
   * Hands on what stands in bytes that come from anywhere. The stream is not closed, unless it is a
   * web archive.
   *
   * @param where the file's path or address, for people
   * @param name the file's name: its ending tells what is in it
   * @throws IOException if the bytes cannot be had; what was found before was handed on
   */
  public static void stream(String where, String name, InputStream in, Consumer<Found> sink)
      throws IOException {
    if (hasEnding(name, ".jsonl", ".ndjson")) {
      int[] seen = {0};
      JsonLines.read(
          where,
          in,
          found -> {
            seen[0]++;
            sink.accept(found);
          });
      if (seen[0] == 0) {
        sink.accept(empty(where));
      }
    } else if (isArchive(name)) {
      WebArchive.read(where, in, sink);
    } else {
      bytes(where, name, limited(in), sink);
    }
  }

  /** Whether a file of this name is read as a web archive. */
  public static boolean isArchive(String name) {
    return hasEnding(name, ".warc", ".wet", ".warc.gz", ".wet.gz", ".warc.zst", ".wet.zst");
  }

  /**
   * Lets somebody remember how far archives were read.
   *
   * @param passed asked when an archive is begun: how many of its records are passed over because
   *     they were dealt with before
   * @param finished told when an archive has been read to its end, or to where it is broken
   */
  public void archives(ToLongFunction<Path> passed, Consumer<Path> finished) {
    this.passed = passed;
    this.finished = finished;
  }

  private static byte[] limited(InputStream in) throws IOException {
    return in.readNBytes(LARGEST_ARTICLE + 1);
  }

  private static void bytes(String where, String name, byte[] bytes, Consumer<Found> sink)
      throws IOException {
    if (bytes.length > LARGEST_ARTICLE) {
      sink.accept(
          new Found.Unreadable(
              where,
              "larger than " + LARGEST_ARTICLE_WORDS,
              "Split it into articles, or give them as .jsonl, one a line"));
      return;
    }
    Optional<String> decoded = PlainText.of(bytes);
    if (decoded.isEmpty()) {
      sink.accept(
          new Found.Unreadable(where, "binary, not text", "Give plain text, HTML or JSON lines"));
      return;
    }
    String text = decoded.get();
    if (text.isBlank()) {
      sink.accept(empty(where));
    } else if (hasEnding(name, ".html", ".htm", ".xhtml") || looksLikeHtml(text)) {
      sink.accept(PageArticle.of(where, name, null, text, bytes));
    } else if (FeedReader.looksLikeFeed(text)) {
      FeedSource.saved(where, text, sink);
    } else if (looksLikeJsonLines(text)) {
      JsonLines.read(where, new java.io.ByteArrayInputStream(bytes), sink);
    } else {
      sink.accept(new Found.Text(TextHeader.read(name, text), where, bytes));
    }
  }

  static boolean looksLikeHtml(String text) {
    String start = text.substring(0, Math.min(text.length(), 1024)).stripLeading();
    String lower = start.toLowerCase(Locale.ROOT);
    return lower.startsWith("<!doctype html") || lower.startsWith("<html");
  }

  private static boolean looksLikeJsonLines(String text) {
    String start = text.stripLeading();
    return start.startsWith("{\"") && start.lines().findFirst().orElse("").contains("\"text\"");
  }

  static Found empty(String where) {
    return new Found.Unreadable(where, "empty", "There is nothing to read in it");
  }

  private static boolean isArticleFile(Path path) {
    return Files.isRegularFile(path)
        && READ_IN_FOLDERS.stream().anyMatch(end -> hasEnding(path.toString(), end));
  }

  private static boolean hasEnding(String name, String... endings) {
    String lower = name.toLowerCase(Locale.ROOT);
    for (String ending : endings) {
      if (lower.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }

  static Found unreadable(String where, IOException e) {
    if (e instanceof AccessDeniedException) {
      return new Found.Unreadable(where, "no permission to read it", "Check the file's rights");
    }
    if (e instanceof NoSuchFileException) {
      return new Found.Unreadable(where, "there is no such file", "Check the path");
    }
    String why = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    return new Found.Unreadable(where, "could not be read (" + why + ")", "Try again");
  }
}
