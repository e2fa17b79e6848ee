package org.rapporteur.bench;

import java.lang.management.ManagementFactory;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.rapporteur.reading.Article;

/**
 * Stanford CoreNLP over the same articles, in a Java process of its own. It is GPL: it is called by
 * name only and is on the class path only with {@code -Ppeers}.
 *
 * <pre>CoreNlp ARTICLES.jsonl ANNOTATORS HOW_MANY</pre>
 *
 * prints a row of the scoreboard's table.
 */
final class CoreNlp {

  private static final String PIPELINE = "edu.stanford.nlp.pipeline.StanfordCoreNLP";

  private CoreNlp() {}

  static boolean present() {
    try {
      Class.forName(PIPELINE, false, CoreNlp.class.getClassLoader());
      return true;
    } catch (ClassNotFoundException absent) {
      return false;
    }
  }

  public static void main(String[] args) throws ReflectiveOperationException {
    List<Article> all = Texts.read(Path.of(args[0]));
    List<Article> articles = all.subList(0, Math.min(all.size(), Integer.parseInt(args[2])));
    long tokens = Speed.tokens(articles);
    long before = Speed.heap();
    Properties properties = new Properties();
    properties.setProperty("annotators", args[1]);
    long start = System.nanoTime();
    Class<?> type = Class.forName(PIPELINE);
    Object pipeline = type.getConstructor(Properties.class).newInstance(properties);
    double load = (System.nanoTime() - start) / 1e9;
    Method process = type.getMethod("process", String.class);
    for (int i = 0; i < Math.min(3, articles.size()); i++) {
      process.invoke(pipeline, articles.get(i).text());
    }
    long heap = Speed.heap() - before;
    long begun = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    for (Article article : articles) {
      process.invoke(pipeline, article.text());
    }
    double seconds = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begun) / 1e9;
    System.out.printf(
        Locale.ROOT,
        "| CoreNLP 4.5.10 %s, one thread (loads in %.0f s, %d MB of heap) | %,.0f | %.1f |%n",
        args[1],
        load,
        heap,
        tokens / seconds,
        articles.size() / seconds);
  }
}
