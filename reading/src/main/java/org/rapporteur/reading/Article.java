package org.rapporteur.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One news text as published. The text is stored once; everything read from it is a span of it.
 *
 * @param id content hash of text and url, {@code art-…}
 * @param ref the id the article came with, else its file's name: how a user recognises it
 * @param url where it was published, if known
 * @param publisher the outlet, if known
 * @param title headline, if known; not part of {@code text}
 * @param byline who wrote it, if known
 * @param published date of publication, if known
 * @param modified day of the last change as the source states it, {@code 2024-06-17}, if it does
 * @param language BCP 47 tag, {@code en} unless known otherwise
 * @param text the news text, never changed after capture
 * @param asides parts of {@code text} that the source already knows are not news, in text order
 */
public record Article(
    String id,
    String ref,
    @Nullable String url,
    @Nullable String publisher,
    @Nullable String title,
    @Nullable String byline,
    @Nullable Published published,
    @Nullable String modified,
    String language,
    String text,
    List<Aside> asides) {

  public Article {
    asides = List.copyOf(asides);
  }

  /** An article of which only the text is known. */
  public static Article of(String ref, String text) {
    return builder(ref, text).build();
  }

  /**
   * Begins an article.
   *
   * @param ref how the caller recognises it; need not be unique
   * @param text its text; kept as it is, so that offsets of the caller's hold
   */
  public static Builder builder(String ref, String text) {
    return new Builder(ref, text);
  }

  /** The same article with another date of publication; its id does not change. */
  public Article withPublished(@Nullable Published value) {
    return new Article(
        id, ref, url, publisher, title, byline, value, modified, language, text, asides);
  }

  /** The same article with another day of its last change; its id does not change. */
  public Article withModified(@Nullable String day) {
    return new Article(
        id, ref, url, publisher, title, byline, published, day, language, text, asides);
  }

  /**
   * The words at a span of the text.
   *
   * @throws IndexOutOfBoundsException if the span reaches beyond the text
   */
  public String quote(Span span) {
    return span.of(text);
  }

  /** Collects what is known of an article; the id is made from text and url when it is built. */
  public static final class Builder {
    private final String ref;
    private final String text;
    private @Nullable String url;
    private @Nullable String publisher;
    private @Nullable String title;
    private @Nullable String byline;
    private @Nullable Published published;
    private @Nullable String modified;
    private String language = "en";
    private List<Aside> asides = List.of();

    private Builder(String ref, String text) {
      this.ref = ref;
      this.text = text;
    }

    /** Where it was published; makes the id with the text. Null if not known. */
    public Builder url(@Nullable String value) {
      url = value;
      return this;
    }

    /** The outlet, as it calls itself. Null if not known. */
    public Builder publisher(@Nullable String value) {
      publisher = value;
      return this;
    }

    /** The headline, without the text. Null if not known. */
    public Builder title(@Nullable String value) {
      title = value;
      return this;
    }

    /** Who wrote it, as the page says it. Null if not known. */
    public Builder byline(@Nullable String value) {
      byline = value;
      return this;
    }

    /** The date of publication. Null if not known: the reader then infers one where it can. */
    public Builder published(@Nullable Published value) {
      published = value;
      return this;
    }

    /** The day of the last change, {@code 2024-06-17}. Null if not known. */
    public Builder modified(@Nullable String value) {
      modified = value;
      return this;
    }

    /** BCP 47 tag; only English is read well. */
    public Builder language(String value) {
      language = value;
      return this;
    }

    /** Parts of the text that are known not to be news, in text order; spans in UTF-16 units. */
    public Builder asides(List<Aside> value) {
      asides = value;
      return this;
    }

    /** The article, with its id. */
    public Article build() {
      String id = ContentId.of("art", text, url == null ? "" : url);
      return new Article(
          id, ref, url, publisher, title, byline, published, modified, language, text, asides);
    }
  }
}
