package org.rapporteur.desk.command;

import java.io.PrintWriter;
import java.util.HashMap;
import java.util.Map;
import org.rapporteur.reading.Article;
import org.rapporteur.sources.Found;
import org.rapporteur.sources.Sources;

/** Articles that a command is given beside what it is asked about, with {@code --articles}. */
final class GivenArticles {

  private GivenArticles() {}

  /** The articles of a source by their ids; what cannot be read is told. */
  static Map<String, Article> of(String source, PrintWriter err) {
    Map<String, Article> articles = new HashMap<>();
    try (Sources sources = new Sources(System.in)) {
      sources.read(
          source,
          found -> {
            if (found instanceof Found.Text text) {
              articles.put(text.article().id(), text.article());
            } else if (found instanceof Found.Unreadable fault) {
              err.println("rapporteur: " + fault.line());
            }
          });
    }
    return articles;
  }
}
