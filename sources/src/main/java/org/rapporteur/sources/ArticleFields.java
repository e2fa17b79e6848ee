package org.rapporteur.sources;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.Article;

/**
 * An article out of named fields, as JSON lines and tables hold it: {@code id, title, published,
 * url, publisher, byline, text}. Only {@code text} is needed; {@code date} and {@code source} are
 * understood for published and publisher.
 */
public final class ArticleFields {

  private ArticleFields() {}

  /**
   * The article, or why there is none.
   *
   * @param place the file with line or row: the article's name if it has no id, and its origin
   * @param field the text in a field; null if it is not there or blank
   * @param original the bytes that hold the fields
   */
  public static Found found(
      String place, Function<String, @Nullable String> field, byte[] original) {
    String text = field.apply("text");
    if (text == null || text.isBlank()) {
      return new Found.Unreadable(
          place, "no \"text\" among the fields", "Put the article's text under \"text\"");
    }
    String id = field.apply("id");
    Article article =
        Article.builder(id == null ? place : id, text)
            .title(field.apply("title"))
            .url(field.apply("url"))
            .byline(field.apply("byline"))
            .publisher(either(field, "publisher", "source"))
            .published(JsonLines.published(either(field, "published", "date")))
            .modified(day(field.apply("modified")))
            .build();
    return new Found.Text(article, place, original);
  }

  /** The day of a date with or without a time. */
  private static @Nullable String day(@Nullable String stated) {
    return stated != null && stated.strip().matches("\\d{4}-\\d{2}-\\d{2}([T ].{0,40})?")
        ? stated.strip().substring(0, 10)
        : null;
  }

  private static @Nullable String either(
      Function<String, @Nullable String> field, String name, String other) {
    String value = field.apply(name);
    return value != null ? value : field.apply(other);
  }
}
