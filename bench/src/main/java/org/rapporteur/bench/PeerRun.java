package org.rapporteur.bench;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.Article;

/**
 * One peer over the articles, in a Java process of its own, so that neither heap nor compiler is
 * shared.
 *
 * @param label what ran
 * @param tokens a second of its thread's processor time, tokens as our tokeniser counts them
 * @param articles a second of the same
 * @param load processor time of loading, in seconds
 * @param heap what it holds when loaded and warm, in MB
 * @param count how many articles it was given
 */
record PeerRun(String label, double tokens, double articles, double load, long heap, int count) {

  /** Processor time that warming up takes at least, in ns. */
  private static final long WARM_UP = 4_000_000_000L;

  /** Passes over the articles are made until this much is used; the fastest counts. */
  private static final long MEASURED = 3_000_000_000L;

  private static final int MOST_PASSES = 40;

  /** Whether the peer's classes are on the class path. */
  static boolean present(String peer, String needs) {
    try {
      ClassLoader loader = PeerRun.class.getClassLoader();
      Class.forName(peer, false, loader);
      Class.forName(needs, false, loader);
      return true;
    } catch (ClassNotFoundException absent) {
      return false;
    }
  }

  /** Measures a peer; null if it failed. */
  static @Nullable PeerRun of(String peer, Path articles) {
    String line =
        Started.java("-Xmx3g", List.of(PeerRun.class.getName(), peer, articles.toString()))
            .lines()
            .filter(l -> l.startsWith("PEER\t"))
            .findFirst()
            .orElse("");
    String[] cells = line.split("\t", -1);
    return cells.length < 7
        ? null
        : new PeerRun(
            cells[1],
            Double.parseDouble(cells[2]),
            Double.parseDouble(cells[3]),
            Double.parseDouble(cells[4]),
            Long.parseLong(cells[5]),
            Integer.parseInt(cells[6]));
  }

  /** {@code PeerRun PEER ARTICLES.jsonl} prints one line. */
  public static void main(String[] args) throws Exception {
    Peer peer = (Peer) Class.forName(args[0]).getDeclaredConstructor().newInstance();
    List<Article> all = Texts.read(Path.of(args[1]));
    List<Article> articles = all.subList(0, Math.min(all.size(), peer.articles()));
    long tokens = Speed.tokens(articles);
    long before = Speed.heap();
    long start = cpu();
    Consumer<Article> reader = peer.load();
    double load = (cpu() - start) / 1e9;
    peer.prepare(articles);
    List<Article> some =
        articles.subList(0, Math.min(articles.size(), Math.max(3, peer.articles() / 4)));
    passes(some, reader, WARM_UP);
    long heap = Speed.heap() - before;
    double seconds = passes(articles, reader, MEASURED);
    System.out.printf(
        Locale.ROOT,
        "%nPEER\t%s\t%.3f\t%.3f\t%.3f\t%d\t%d%n",
        peer.label(),
        tokens / seconds,
        articles.size() / seconds,
        load,
        heap,
        articles.size());
    reader.accept(articles.get(0)); // alive until here, so that its heap was counted
  }

  /**
   * Reads articles again and again for so long; returns the processor seconds of the fastest pass.
   */
  private static double passes(List<Article> articles, Consumer<Article> reader, long nanos) {
    long fastest = Long.MAX_VALUE;
    long start = cpu();
    for (int pass = 0; pass == 0 || pass < MOST_PASSES && cpu() - start < nanos; pass++) {
      long begun = cpu();
      articles.forEach(reader);
      fastest = Math.min(fastest, cpu() - begun);
    }
    return fastest / 1e9;
  }

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
