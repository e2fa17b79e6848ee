package org.rapporteur.sources;

import org.rapporteur.reading.Article;

/** What was found at a source: an article, or the reason why there is none. */
public sealed interface Found {

  /**
   * An article.
   *
   * @param article the text with what the source tells about it
   * @param origin where it came from: a path, with line or record number, or a URL
   * @param original the bytes it was made from, as found; kept as evidence
   * @param records how many records of its web archive have been read with this article; 0 outside
   *     of archives
   */
  record Text(Article article, String origin, byte[] original, long records) implements Found {

    public Text(Article article, String origin, byte[] original) {
      this(article, origin, original, 0);
    }
  }

  /**
   * Something that could not be read.
   *
   * @param where path, line or URL
   * @param why what is wrong
   * @param advice what the user can do
   */
  record Unreadable(String where, String why, String advice) implements Found {

    /** One line for people. */
    public String line() {
      return where + ": " + why + ". " + advice;
    }
  }
}
