package org.rapporteur.sources;

import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Consumer;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import org.rapporteur.reading.Article;
import org.rapporteur.reading.Published;

/** Pages of news out of a web archive (WARC, also gzipped). */
final class WebArchive {

  private WebArchive() {}

  /** Reads every HTML response. A broken record ends the file; what came before it was read. */
  static void read(String where, InputStream in, Consumer<Found> sink) throws IOException {
    try (WarcReader reader = new WarcReader(in)) {
      for (Optional<WarcRecord> next = reader.next(); next.isPresent(); next = reader.next()) {
        if (next.get() instanceof WarcResponse response && isPage(response)) {
          sink.accept(pageOrWhyNot(where + "@" + reader.position(), response));
        }
      }
    } catch (ParsingException | IllegalArgumentException | NoSuchElementException e) {
      sink.accept(
          new Found.Unreadable(
              where,
              "a broken web archive (" + e.getMessage() + ")",
              "What stands before the break was read; repair the file or fetch it again"));
    }
  }

  private static boolean isPage(WarcResponse response) {
    try {
      return response.http().status() == 200
          && response.http().contentType().base().toString().equals("text/html");
    } catch (IOException | IllegalArgumentException | NoSuchElementException e) {
      return false;
    }
  }

  /** The record's own headers may contradict themselves, though its frame is whole. */
  private static Found pageOrWhyNot(String where, WarcResponse response) throws IOException {
    try {
      return page(where, response);
    } catch (IllegalArgumentException | DateTimeException | NoSuchElementException e) {
      return new Found.Unreadable(
          where, "a broken record (" + e.getMessage() + ")", "It was left out");
    }
  }

  private static Found page(String where, WarcResponse response) throws IOException {
    byte[] bytes = response.http().body().stream().readNBytes(Sources.LARGEST_ARTICLE + 1);
    if (bytes.length > Sources.LARGEST_ARTICLE) {
      return new Found.Unreadable(
          where, "larger than " + Sources.LARGEST_ARTICLE_WORDS, "It was left out");
    }
    Optional<String> text = PlainText.of(bytes);
    if (text.isEmpty()) {
      return new Found.Unreadable(where, "the page is not text", "It was left out");
    }
    Found found = HtmlPage.read(where, response.target(), text.get(), bytes);
    return found instanceof Found.Text page
        ? new Found.Text(atLeastCaptured(page.article(), response), where, bytes)
        : found;
  }

  /** A page that states no date was published at the latest on the day it was captured. */
  private static Article atLeastCaptured(Article article, WarcResponse response) {
    if (article.published() != null) {
      return article;
    }
    String day = response.date().toString().substring(0, 10);
    return article.withPublished(
        new Published(
            "../" + day, false, java.util.List.of("captured in a web archive on " + day)));
  }
}
