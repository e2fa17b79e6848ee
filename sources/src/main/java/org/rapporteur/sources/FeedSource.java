package org.rapporteur.sources;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;
import org.rapporteur.reading.Article;
import org.rapporteur.sources.feed.Entry;
import org.rapporteur.sources.feed.EntryArticles;
import org.rapporteur.sources.feed.Feed;
import org.rapporteur.sources.feed.FeedReader;
import org.rapporteur.sources.web.Web;

/** A feed as a source that is read once. */
final class FeedSource {

  private FeedSource() {}

  /** Every article of a feed, in its order. */
  static void read(String url, Feed feed, Web web, Consumer<Found> sink) {
    EntryArticles articles = new EntryArticles(web);
    if (feed.entries().isEmpty()) {
      sink.accept(Sources.empty(url));
    }
    for (Entry entry : feed.entries()) {
      try {
        sink.accept(articles.find(feed, entry));
      } catch (IOException e) {
        sink.accept(Sources.unreadable(entry.name(), e));
      }
    }
  }

  /** What the entries of a saved feed hold themselves: a file sends us nowhere. */
  static void saved(String where, String text, Consumer<Found> sink) {
    Optional<Feed> feed = FeedReader.parse(text, null);
    if (feed.isEmpty() || feed.get().entries().isEmpty()) {
      sink.accept(Sources.empty(where));
      return;
    }
    for (Entry entry : feed.get().entries()) {
      Article article = EntryArticles.carried(feed.get(), entry);
      String place = where + ": " + entry.name();
      byte[] original = entry.content().getBytes(StandardCharsets.UTF_8);
      sink.accept(
          article.text().isBlank()
              ? new Found.Unreadable(
                  place, "the entry has no text", "Read its page: " + entry.link())
              : new Found.Text(article, place, original));
    }
  }
}
