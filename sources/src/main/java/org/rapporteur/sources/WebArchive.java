package org.rapporteur.sources;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;
import org.rapporteur.reading.Article;
import org.rapporteur.reading.Published;
import org.rapporteur.sources.archive.HeaderGuard;
import org.rapporteur.sources.archive.Unpacked;
import org.rapporteur.sources.web.WebAddress;

/**
 * Pages of news out of a web archive: HTML responses of WARC files, texts of WET files, plain or
 * packed. Reads as a stream; memory does not grow with the archive or with a record.
 */
public final class WebArchive {

  private final String where;
  private final Consumer<Found> sink;
  private final HeaderGuard bytes;

  private WebArchive(String where, Consumer<Found> sink, HeaderGuard bytes) {
    this.where = where;
    this.sink = sink;
    this.bytes = bytes;
  }

  /** Hands on every page. Where the archive is broken it ends; what came before was read. */
  public static void read(String where, InputStream in, Consumer<Found> sink) throws IOException {
    read(where, in, 0, sink);
  }

  /**
   * As {@link #read(String, InputStream, Consumer)}, from a record on.
   *
   * @param passed how many records at the beginning are passed over, as {@link Found.Text#records}
   *     told of the last article that was dealt with
   */
  public static void read(String where, InputStream in, long passed, Consumer<Found> sink)
      throws IOException {
    try (HeaderGuard bytes = new HeaderGuard(Unpacked.of(in));
        WarcReader reader = open(bytes)) {
      new WebArchive(where, sink, bytes).records(reader, passed);
    } catch (ParsingException | IllegalArgumentException | NoSuchElementException e) {
      sink.accept(broken(where, "a broken web archive (" + e.getMessage() + ")"));
    } catch (EOFException | ZipException e) {
      sink.accept(broken(where, "a web archive that is cut short or broken in its packing"));
    } catch (IOException e) {
      String why = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
      sink.accept(broken(where, "a web archive that cannot be read further (" + why + ")"));
    }
  }

  private static WarcReader open(HeaderGuard bytes) throws IOException {
    bytes.header();
    return new WarcReader(bytes);
  }

  private static Found broken(String where, String why) {
    return new Found.Unreadable(
        where, why, "What stands before the break was read; fetch the archive again");
  }

  private void records(WarcReader reader, long passed) throws IOException {
    for (long record = 1; ; record++) {
      bytes.header();
      Optional<WarcRecord> next = reader.next();
      bytes.body();
      if (next.isEmpty()) {
        return;
      }
      if (record > passed) {
        Found found = found(next.get(), where + "#" + record, record);
        if (found != null) {
          sink.accept(found);
        }
      }
      next.get().body().consume();
    }
  }

  /** What a record holds; null if it is no page. */
  private @Nullable Found found(WarcRecord record, String place, long number) throws IOException {
    try {
      if (record instanceof WarcResponse response) {
        bytes.header();
        boolean page =
            response.http().status() == 200
                && isHtml(response.http().headers().first("Content-Type"));
        bytes.body();
        if (!page) {
          return null;
        }
        String type = response.http().headers().first("Content-Type").orElse(null);
        MessageBody body =
            response.payload().isPresent()
                ? response.payload().get().body()
                : response.http().body();
        return page(response, place, number, type, body);
      }
      if (record instanceof WarcConversion || record instanceof WarcResource) {
        String type = record.headers().first("Content-Type").orElse(null);
        boolean text = type != null && type.toLowerCase(Locale.ROOT).startsWith("text/plain");
        if (text || isHtml(Optional.ofNullable(type))) {
          return page((WarcTargetRecord) record, place, number, type, record.body());
        }
      }
      return null;
    } catch (ParsingException
        | IllegalArgumentException
        | DateTimeException
        | NoSuchElementException e) {
      // A record that contradicts itself leaves the rest of the archive readable.
      return new Found.Unreadable(
          place, "a broken record (" + e.getMessage() + ")", "It was left out");
    }
  }

  private static boolean isHtml(Optional<String> type) {
    String plain = type.orElse("").toLowerCase(Locale.ROOT);
    return plain.startsWith("text/html") || plain.startsWith("application/xhtml+xml");
  }

  private static Found page(
      WarcTargetRecord record, String place, long number, @Nullable String type, MessageBody body)
      throws IOException {
    byte[] original = body.stream().readNBytes(Sources.LARGEST_ARTICLE + 1);
    if (original.length > Sources.LARGEST_ARTICLE) {
      return new Found.Unreadable(
          place, "larger than " + Sources.LARGEST_ARTICLE_WORDS, "It was left out");
    }
    Optional<String> text = PlainText.of(original, type);
    if (text.isEmpty()) {
      return new Found.Unreadable(place, "the page is not text", "It was left out");
    }
    @Nullable String target = record.target();
    if (target == null) {
      return new Found.Unreadable(place, "the record names no page", "It was left out");
    }
    Found found =
        isHtml(Optional.ofNullable(type))
            ? PageArticle.of(place, target, address(target), text.get(), original)
            : plain(place, target, text.get(), original);
    return found instanceof Found.Text page
        ? new Found.Text(atLeastCaptured(page.article(), record), place, original, number)
        : found;
  }

  private static Found plain(String place, String target, String text, byte[] original) {
    if (text.isBlank()) {
      return new Found.Unreadable(place, "no text in this record", "It was left out");
    }
    Article head = TextHeader.read(target, text);
    Article article =
        Article.builder(target, text)
            .url(target)
            .title(head.title())
            .published(head.published())
            .asides(head.asides())
            .build();
    return new Found.Text(article, place, original);
  }

  private static @Nullable URI address(String target) {
    try {
      return WebAddress.parse(target);
    } catch (URISyntaxException e) {
      return null;
    }
  }

  /** A page that states no date was published at the latest on the day it was captured. */
  private static Article atLeastCaptured(Article article, WarcRecord record) {
    if (article.published() != null) {
      return article;
    }
    String day = record.date().toString().substring(0, 10);
    return article.withPublished(
        new Published("../" + day, false, List.of("captured in a web archive on " + day)));
  }
}
