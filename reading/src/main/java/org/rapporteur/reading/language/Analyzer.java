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
    List<Cut> cuts = new ArrayList<>();
    int begin = 0;
    for (Aside aside : asides) {
      if (aside.span().begin() >= begin) {
        cut(article.text(), begin, aside.span().begin(), cuts);
        begin = aside.span().end();
      }
    }
    cut(article.text(), begin, article.text().length(), cuts);
    List<List<NameSpan>> found = names.names(cuts.stream().map(Cut::forms).toList());
    List<Sentence> sentences = new ArrayList<>(cuts.size());
    for (int i = 0; i < cuts.size(); i++) {
      sentences.add(sentence(article.text(), cuts.get(i), i, found.get(i)));
    }
    return new Document(article, sentences);
  }

  /** A sentence with nothing but its tokens yet. */
  private record Cut(int[] begins, int[] ends, String[] forms) {}

  private void cut(String text, int begin, int end, List<Cut> out) {
    TokenSpans tokens = new TokenSpans();
    tokenizer.tokenize(text, begin, end, tokens);
    for (int from = 0; from < tokens.size(); ) {
      int to = splitter.end(text, tokens, from);
      String[] forms = new String[to - from];
      for (int i = from; i < to; i++) {
        forms[i - from] = text.substring(tokens.begin(i), tokens.end(i));
      }
      out.add(new Cut(tokens.begins(from, to), tokens.ends(from, to), forms));
      from = to;
    }
  }

  private Sentence sentence(String text, Cut cut, int index, List<NameSpan> found) {
    String[] forms = cut.forms();
    int size = forms.length;
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
        text, index, cut.begins(), cut.ends(), lemmas, upos, xpos, heads, relations, found);
  }
}
