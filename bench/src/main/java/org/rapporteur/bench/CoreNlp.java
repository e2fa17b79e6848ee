package org.rapporteur.bench;

import java.lang.reflect.Method;
import java.util.Properties;
import java.util.function.Consumer;
import org.rapporteur.reading.Article;

/**
 * Stanford CoreNLP. It is GPL: it is called by name only and is on the class path only with {@code
 * -Ppeers}.
 */
abstract class CoreNlp implements Peer {

  static final String PIPELINE = "edu.stanford.nlp.pipeline.StanfordCoreNLP";

  private final String annotators;

  private CoreNlp(String annotators) {
    this.annotators = annotators;
  }

  /** Tags and trees, which the language layer gives too. */
  static final class Trees extends CoreNlp {
    Trees() {
      super("tokenize,pos,depparse");
    }

    @Override
    public int articles() {
      return 40;
    }
  }

  /** Names and times as well: its nearest to a whole reading, though without claims. */
  static final class Whole extends CoreNlp {
    Whole() {
      super("tokenize,pos,lemma,depparse,ner");
    }

    @Override
    public int articles() {
      return 12;
    }
  }

  @Override
  public String label() {
    return "CoreNLP 4.5.10 " + annotators;
  }

  @Override
  public Consumer<Article> load() throws ReflectiveOperationException {
    Properties properties = new Properties();
    properties.setProperty("annotators", annotators);
    properties.setProperty("threads", "1");
    Class<?> type = Class.forName(PIPELINE);
    Object pipeline = type.getConstructor(Properties.class).newInstance(properties);
    Method process = type.getMethod("process", String.class);
    return article -> {
      try {
        process.invoke(pipeline, article.text());
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(e);
      }
    };
  }
}
