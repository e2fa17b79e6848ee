package org.rapporteur.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.rapporteur.reading.Article;
import org.rapporteur.reading.engine.Reader;
import org.rapporteur.reading.language.Analyzer;

/**
 * How fast articles are read. One thread is measured by the processor time it used, so that others
 * on the machine do not count; two threads by the clock.
 */
final class Speed {

  private static final int WARM_UP = 3;
  private static final int ROUNDS = 3;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final List<Article> articles;
  private final long tokens;

  Speed(List<Article> articles) {
    this.articles = List.copyOf(articles);
    this.tokens = tokens(articles);
  }

  /** Tokens as our own tokeniser cuts them: the same count for every program compared. */
  static long tokens(List<Article> articles) {
    Analyzer analyzer = Analyzer.shipped();
    return articles.stream()
        .flatMap(a -> analyzer.analyse(a, List.of()).sentences().stream())
        .mapToLong(s -> s.size())
        .sum();
  }

  /** A table's rows: cold, warm, one thread and two, whole reading and bare language layer. */
  String rows() {
    Reader reader = Reader.shipped();
    Analyzer analyzer = Analyzer.shipped();
    StringBuilder out = new StringBuilder();
    out.append(row("whole reading, first pass over the articles", cpu(reader::read)));
    for (int i = 0; i < WARM_UP; i++) {
      articles.forEach(reader::read);
    }
    out.append(row("whole reading, warm, one thread", best(reader::read)));
    out.append(
        row("language layer alone, warm, one thread", best(a -> analyzer.analyse(a, List.of()))));
    out.append(row("whole reading, warm, two threads (by the clock)", together(reader, 2)));
    return out.toString();
  }

  /** Heap after a collection with everything loaded, in MB. */
  static long heap() {
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1_000_000;
  }

  String row(String what, double seconds) {
    return String.format(
        Locale.ROOT, "| %s | %,.0f | %.1f |%n", what, tokens / seconds, articles.size() / seconds);
  }

  private double best(Consumer<Article> work) {
    double best = Double.MAX_VALUE;
    for (int i = 0; i < ROUNDS; i++) {
      best = Math.min(best, cpu(work));
    }
    return best;
  }

  private double cpu(Consumer<Article> work) {
    long start = THREADS.getCurrentThreadCpuTime();
    articles.forEach(work);
    return (THREADS.getCurrentThreadCpuTime() - start) / 1e9;
  }

  private double together(Reader reader, int threads) {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      double best = Double.MAX_VALUE;
      for (int round = 0; round < ROUNDS; round++) {
        long start = System.nanoTime();
        List<Future<?>> all = new ArrayList<>();
        articles.forEach(article -> all.add(pool.submit(() -> reader.read(article))));
        for (Future<?> one : all) {
          one.get();
        }
        best = Math.min(best, (System.nanoTime() - start) / 1e9);
      }
      return best;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } finally {
      pool.shutdownNow();
    }
  }
}
