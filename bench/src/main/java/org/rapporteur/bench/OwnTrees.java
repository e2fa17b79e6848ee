package org.rapporteur.bench;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.rapporteur.reading.Article;
import org.rapporteur.reading.language.Analyzer;
import org.rapporteur.reading.language.LanguageModel;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Tokenizer;
import org.rapporteur.reading.language.Upos;

/**
 * Our own tokens, tags and trees without names and lemmas: what {@link CoreNlp.Trees} does, run the
 * same way. Where sentences end is found beforehand.
 */
final class OwnTrees implements Peer {

  private final Tokenizer tokenizer = Tokenizer.shipped();
  private final Map<String, List<String[]>> sentences = new HashMap<>();

  @Override
  public String label() {
    return "Rapporteur tokens, tags and trees";
  }

  /** As many as {@link CoreNlp.Trees}. */
  @Override
  public int articles() {
    return 40;
  }

  @Override
  public Consumer<Article> load() {
    LanguageModel model = LanguageModel.shipped();
    return article -> read(model, article);
  }

  /** Cuts the sentences before any time is taken. */
  @Override
  public void prepare(List<Article> articles) {
    Analyzer analyzer = Analyzer.shipped();
    for (Article article : articles) {
      sentences.put(
          article.id(),
          analyzer.analyse(article, List.of()).sentences().stream().map(OwnTrees::forms).toList());
    }
  }

  private static String[] forms(Sentence sentence) {
    String[] forms = new String[sentence.size()];
    for (int i = 0; i < forms.length; i++) {
      forms[i] = sentence.form(i);
    }
    return forms;
  }

  private void read(LanguageModel model, Article article) {
    tokenizer.forms(article.text());
    for (String[] forms : sentences.getOrDefault(article.id(), List.of())) {
      int n = forms.length;
      Upos[] upos = new Upos[n];
      String[] xpos = new String[n];
      int[] others = new int[n];
      model.tagger().tag(forms, upos, xpos, others);
      model.parser().parse(forms, upos, xpos, others, new int[n], new String[n]);
    }
  }
}
