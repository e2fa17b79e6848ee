package org.rapporteur.reading.language;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.reading.Article;
import org.rapporteur.reading.Aside;

/**
 * Turns an article's text into sentences with tokens, tags, lemmas, trees and names. Immutable and
 * thread-safe; loading takes a fraction of a second, so load once and share.
 */
public final class Analyzer {

  private static final class Shipped {
    static final Analyzer ANALYZER = new Analyzer(LanguageModel.shipped(), NameTagger.shipped());
  }

  private final Tokenizer tokenizer;
  private final SentenceSplitter splitter;
  private final LanguageModel model;
  private final NameTagger names;

  private Analyzer(LanguageModel model, NameTagger names) {
    Abbreviations abbreviations = Abbreviations.shipped();
    this.tokenizer = new Tokenizer(abbreviations);
    this.splitter = new SentenceSplitter(abbreviations);
    this.model = model;
    this.names = names;
  }

  /** The analyzer with the model that comes with the program. */
  public static Analyzer shipped() {
    return Shipped.ANALYZER;
  }

  /**
   * Sentences of the article's news.
   *
   * @param asides parts without sentences, in text order
   */
  public Document analyse(Article article, List<Aside> asides) {
    List<Sentence> sentences = new ArrayList<>();
    int begin = 0;
    for (Aside aside : asides) {
      if (aside.span().begin() >= begin) {
        stretch(article.text(), begin, aside.span().begin(), sentences);
        begin = aside.span().end();
      }
    }
    stretch(article.text(), begin, article.text().length(), sentences);
    return new Document(article, sentences);
  }

  private void stretch(String text, int begin, int end, List<Sentence> out) {
    TokenSpans tokens = new TokenSpans();
    tokenizer.tokenize(text, begin, end, tokens);
    for (int from = 0; from < tokens.size(); ) {
      int to = splitter.end(text, tokens, from);
      out.add(sentence(text, tokens, from, to, out.size()));
      from = to;
    }
  }

  private Sentence sentence(String text, TokenSpans tokens, int from, int to, int index) {
    int size = to - from;
    String[] forms = new String[size];
    for (int i = 0; i < size; i++) {
      forms[i] = text.substring(tokens.begin(from + i), tokens.end(from + i));
    }
    Upos[] upos = new Upos[size];
    String[] xpos = new String[size];
    int[] others = new int[size];
    model.tagger().tag(forms, upos, xpos, others);
    TagFaults.mend(forms, upos, xpos);
    int[] heads = new int[size];
    String[] relations = new String[size];
    model.parser().parse(forms, upos, xpos, others, heads, relations);
    String[] lemmas = new String[size];
    for (int i = 0; i < size; i++) {
      lemmas[i] = Lemmatizer.lemma(forms[i], upos[i], xpos[i]);
    }
    return new Sentence(
        text,
        index,
        tokens.begins(from, to),
        tokens.ends(from, to),
        lemmas,
        upos,
        xpos,
        heads,
        relations,
        names.names(forms));
  }
}
