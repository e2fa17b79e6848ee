package org.rapporteur.sources;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.Article;
import org.rapporteur.sources.page.PageReader;
import org.rapporteur.sources.web.Fetched;

/** An article out of a page, or the reason why there is none. */
public final class PageArticle {

  private PageArticle() {}

  /** What a server answered. */
  public static Found of(String where, Fetched fetched) {
    Optional<String> text = PlainText.of(fetched.body(), fetched.contentType());
    if (text.isEmpty()) {
      return new Found.Unreadable(where, "not a page but something binary", "Give a page of news");
    }
    String type = fetched.contentType() == null ? "" : fetched.contentType();
    if (type.toLowerCase(Locale.ROOT).startsWith("text/plain")
        && !Sources.looksLikeHtml(text.get())) {
      Article plain = TextHeader.read(fetched.uri().toString(), text.get());
      Article article =
          Article.builder(plain.ref(), plain.text())
              .url(fetched.uri().toString())
              .title(plain.title())
              .published(plain.published())
              .asides(plain.asides())
              .build();
      return new Found.Text(article, where, fetched.body());
    }
    return of(where, fetched.uri().toString(), fetched.uri(), text.get(), fetched.body());
  }

  /**
   * @param where the place to be shown to people
   * @param ref the article's own id
   * @param at where the page was found; null if it is a file
   * @param original the bytes of the page, kept as evidence
   */
  public static Found of(String where, String ref, @Nullable URI at, String html, byte[] original) {
    Article article = PageReader.read(ref, at, html);
    return article.text().isEmpty()
        ? new Found.Unreadable(where, "no text in this page", "Is it a page of news?")
        : new Found.Text(article, where, original);
  }
}
