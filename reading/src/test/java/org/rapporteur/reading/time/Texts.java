package org.rapporteur.reading.time;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.Article;
import org.rapporteur.reading.Published;
import org.rapporteur.reading.When;
import org.rapporteur.reading.language.Analyzer;
import org.rapporteur.reading.language.Document;
import org.rapporteur.reading.language.Sentence;

/** Invented texts, analysed with the shipped model. */
final class Texts {

  private Texts() {}

  static Document of(String text, @Nullable String published) {
    Article.Builder article = Article.builder("test", text);
    if (published != null) {
      article.published(Published.stated(published));
    }
    return Analyzer.shipped().analyse(article.build(), List.of());
  }

  /** "words=edtf" for each time, separated by "; ". */
  static String times(String text, @Nullable String published) {
    Document document = of(text, published);
    return new TimeFinder()
        .find(document).all().stream()
            .map(m -> m.span().of(text) + "=" + m.edtf())
            .collect(Collectors.joining("; "));
  }

  /** EDTF of the time that governs the first token with this form, or "-". */
  static String governing(String text, String published, String trigger) {
    Document document = of(text, published);
    Times times = new TimeFinder().find(document);
    String last = "no such token";
    for (Sentence sentence : document.sentences()) {
      for (int t = 0; t < sentence.size(); t++) {
        if (sentence.form(t).equals(trigger)) {
          When when = times.governing(sentence.index(), t);
          last = when == null ? "-" : when.edtf();
        }
      }
    }
    return last;
  }
}
