package org.rapporteur.sources.feed;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.rapporteur.fuzz.Sound;
import org.rapporteur.reading.Article;

/** RSS, Atom and JSON Feed, and what each entry carries. */
class FeedFuzzTest {

  private static final URI AT = URI.create("https://news.example/feed");

  @FuzzTest
  void parses(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    FeedReader.looksLikeFeed(text);
    FeedReader.parse(text, AT).ifPresent(FeedFuzzTest::entries);
  }

  private static void entries(Feed feed) {
    for (Entry entry : feed.entries()) {
      Sound.holds(!entry.nameHash().isEmpty() && !entry.contentHash().isEmpty(), "no hash");
      Article article = EntryArticles.carried(feed, entry);
      if (!article.text().isBlank()) {
        Sound.article(article);
      }
    }
  }
}
