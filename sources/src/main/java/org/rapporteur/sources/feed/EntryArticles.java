package org.rapporteur.sources.feed;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.Article;
import org.rapporteur.reading.Published;
import org.rapporteur.sources.Found;
import org.rapporteur.sources.PageArticle;
import org.rapporteur.sources.page.PageReader;
import org.rapporteur.sources.web.FetchException;
import org.rapporteur.sources.web.RefusedAddressException;
import org.rapporteur.sources.web.Web;

/** The article that an entry of a feed stands for: in the entry itself, or on its page. */
public final class EntryArticles {

  /** An entry with so much prose carries the article and not a teaser. Characters. */
  private static final int WHOLE = 1200;

  private final Web web;

  public EntryArticles(Web web) {
    this.web = web;
  }

  /**
   * The article, or why there is none.
   *
   * @throws IOException if it may be there another time
   */
  public Found find(Feed feed, Entry entry) throws IOException {
    Article carried = carried(feed, entry);
    URI link = entry.link();
    String where = link == null ? entry.name() : link.toString();
    if (link == null || carried.text().length() >= WHOLE) {
      return carried.text().isBlank()
          ? new Found.Unreadable(where, "the entry has neither text nor link", "It was left out")
          : text(carried, entry, where);
    }
    try {
      Found page = PageArticle.of(where, web.fetch(link));
      if (page instanceof Found.Text text) {
        return text.article().text().length() < carried.text().length()
            ? text(carried, entry, where)
            : new Found.Text(completed(text.article(), feed, entry), where, text.original());
      }
      return page;
    } catch (FetchException e) {
      boolean later = e.status() == 0 && e.getCause() != null;
      if (later || e.status() == 429 || e.status() >= 500) {
        throw e;
      }
      return new Found.Unreadable(where, "not fetched: " + e.getMessage(), "It was left out");
    } catch (RefusedAddressException e) {
      return new Found.Unreadable(where, "not fetched: " + e.getMessage(), "It was left out");
    }
  }

  /** What the entry itself holds, as an article; its text may be empty. */
  public static Article carried(Feed feed, Entry entry) {
    URI link = entry.link();
    Article body = PageReader.fragment(entry.name(), link, entry.content());
    return completed(body, feed, entry);
  }

  private static Found text(Article article, Entry entry, String where) {
    byte[] original = entry.content().getBytes(StandardCharsets.UTF_8);
    return new Found.Text(article, where, original);
  }

  /** The feed tells what the page does not. */
  private static Article completed(Article article, Feed feed, Entry entry) {
    Published published = article.published();
    if (published == null && entry.day() != null) {
      published = Published.stated(entry.day());
    }
    return Article.builder(article.ref(), article.text())
        .url(article.url())
        .title(or(article.title(), entry.title()))
        .byline(or(article.byline(), entry.author()))
        .publisher(or(article.publisher(), feed.title()))
        .published(published)
        .modified(or(article.modified(), entry.modified()))
        .language(article.language())
        .asides(article.asides())
        .build();
  }

  private static @Nullable String or(@Nullable String a, @Nullable String b) {
    return a != null ? a : b;
  }
}
