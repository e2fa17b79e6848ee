package org.rapporteur.reading.language;

import java.util.List;
import org.rapporteur.reading.Article;

/**
 * An article with its sentences: what every later stage reads from.
 *
 * @param article the article
 * @param sentences sentences of news in text order; asides have none
 */
public record Document(Article article, List<Sentence> sentences) {

  public Document {
    sentences = List.copyOf(sentences);
  }
}
