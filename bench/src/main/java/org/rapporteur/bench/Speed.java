package org.rapporteur.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.rapporteur.reading.Article;
import org.rapporteur.reading.Reader;
import org.rapporteur.reading.language.Analyzer;

/**
 * How fast articles are read, measured by the processor time that the threads used, so that others
 * on the machine do not count.
 */
final class Speed {

  private static final int WARM_UP = 8;
  private static final int ROUNDS = 10;
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

  /**
   * Tokens a second of processor time.
   *
   * @param cold the whole reading, the first time that this process reads each article
   * @param warm the same when all is compiled
   * @param language the language layer alone, warm
   * @param together the whole reading by two threads at once, each by its own processor time: what
   *     two free cores would give
   */
  record Rates(double cold, double warm, double language, double together) {}

  Rates measure() {
    Reader reader = Reader.load();
    Analyzer analyzer = Analyzer.shipped();
    double cold = cpu(reader::read);
    for (int i = 0; i < WARM_UP; i++) {
      articles.forEach(reader::read);
    }
    double warm = Double.MAX_VALUE;
    double language = Double.MAX_VALUE;
    // In turn, so that a slow minute of a shared machine does not fall on one of them alone.
    for (int i = 0; i < ROUNDS; i++) {
      warm = Math.min(warm, cpu(reader::read));
      language = Math.min(language, cpu(a -> analyzer.analyse(a, List.of())));
    }
    return new Rates(tokens / cold, tokens / warm, tokens / language, tokens / together(reader, 2));
  }

  /** Articles a second at so many tokens a second. */
  double articles(double tokensASecond) {
    return tokensASecond * articles.size() / tokens;
  }

  /** Heap after a collection with everything loaded, in MB. */
  static long heap() {
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1_000_000;
  }

  private double cpu(Consumer<Article> work) {
    long start = THREADS.getCurrentThreadCpuTime();
    articles.forEach(work);
    return (THREADS.getCurrentThreadCpuTime() - start) / 1e9;
  }

  /** Processor seconds of the busier of the threads, each given every other article. */
  private double together(Reader reader, int threads) {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      double best = Double.MAX_VALUE;
      for (int round = 0; round < ROUNDS; round++) {
        List<Future<Long>> all = new ArrayList<>();
        for (int thread = 0; thread < threads; thread++) {
          int first = thread;
          all.add(pool.submit(() -> share(reader, first, threads)));
        }
        long busiest = 0;
        for (Future<Long> one : all) {
          busiest = Math.max(busiest, one.get());
        }
        best = Math.min(best, busiest / 1e9);
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

  private long share(Reader reader, int first, int step) {
    long start = THREADS.getCurrentThreadCpuTime();
    for (int i = first; i < articles.size(); i += step) {
      reader.read(articles.get(i));
    }
    return THREADS.getCurrentThreadCpuTime() - start;
  }
}
