package org.rapporteur.reading.mention;

import java.util.List;
import org.rapporteur.reading.Article;
import org.rapporteur.reading.Entity;
import org.rapporteur.reading.Mention;
import org.rapporteur.reading.Published;
import org.rapporteur.reading.language.Analyzer;
import org.rapporteur.reading.language.Document;
import org.rapporteur.reading.world.World;

/** Reads invented texts for the tests of this package. */
final class Texts {

  private Texts() {}

  static Document document(String text) {
    Article article =
        Article.builder("invented", text).published(Published.stated("2024-05-20")).build();
    return Analyzer.shipped().analyse(article, List.of());
  }

  static Mentions mentions(String text) {
    return new MentionFinder(World.shipped()).find(document(text));
  }

  /** Names of what the n-th mention of these words was resolved to, in order of the text. */
  static List<String> entities(String text, String words, int nth) {
    int seen = 0;
    for (Mention mention : mentions(text).all()) {
      if (mention.span().of(text).equals(words) && ++seen == nth) {
        return mention.entities().stream().map(Entity::name).toList();
      }
    }
    throw new AssertionError("no mention \"" + words + "\" number " + nth + " in: " + text);
  }
}
