package org.rapporteur.bench;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.function.Consumer;
import opennlp.tools.lemmatizer.LemmatizerME;
import opennlp.tools.lemmatizer.LemmatizerModel;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import org.rapporteur.reading.Article;

/** Apache OpenNLP with its models of UD English-EWT. It has no dependency trees. */
final class OpenNlp implements Peer {

  @Override
  public String label() {
    return "OpenNLP 2.5.11 sentences, tokens, tags, lemmas; no trees, no names";
  }

  @Override
  public Consumer<Article> load() throws IOException {
    SentenceDetectorME sentences = new SentenceDetectorME(new SentenceModel(model("sentence")));
    TokenizerME tokens = new TokenizerME(new TokenizerModel(model("tokens")));
    POSTaggerME tagger = new POSTaggerME(new POSModel(model("pos")));
    LemmatizerME lemmas = new LemmatizerME(new LemmatizerModel(model("lemmas")));
    return article -> {
      for (String sentence : sentences.sentDetect(article.text())) {
        String[] words = tokens.tokenize(sentence);
        lemmas.lemmatize(words, tagger.tag(words));
      }
    };
  }

  private static InputStream model(String kind) {
    String name = "/opennlp-en-ud-ewt-" + kind + "-1.3-2.5.4.bin";
    return Objects.requireNonNull(OpenNlp.class.getResourceAsStream(name), name);
  }
}
