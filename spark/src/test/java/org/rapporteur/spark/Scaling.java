package org.rapporteur.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * How the time of a job falls from one executor of one core to two, on a real standalone cluster of
 * this machine's processes.
 *
 * <pre>Scaling HOME JOB.jar ARTICLES.jsonl [COPIES]</pre>
 *
 * Each run has a cluster of its own. The rate of reading counts tasks by when the driver hears of
 * their end, from the first quarter on, when executors have started and compiled what they need;
 * the job counts from submission to the end, the start of Java machines included.
 */
public final class Scaling {

  private static final int TASKS = 24;
  private static final List<String> EXECUTORS = List.of("-XX:+UseSerialGC");

  private Scaling() {}

  /**
   * One run.
   *
   * @param job seconds from submission to end
   * @param rate articles a second while reading
   */
  private record Run(double job, double rate) {}

  public static void main(String[] args) throws Exception {
    int copies = args.length > 3 ? Integer.parseInt(args[3]) : 14;
    Path folder = Files.createTempDirectory("scaling");
    try {
      Path news = folder.resolve("news.jsonl");
      int articles = copy(Path.of(args[2]), news, copies);
      Path home = Path.of(args[0]).toAbsolutePath();
      Path job = Path.of(args[1]).toAbsolutePath();
      Run one = run(home, job, folder, news, articles, 1);
      Run two = run(home, job, folder, news, articles, 2);
      System.out.println("| Spark, " + articles + " articles | one executor | two | ratio |");
      System.out.println("|---|---|---|---|");
      row("articles a second while reading", one.rate(), two.rate(), two.rate() / one.rate());
      row("seconds from submission to end", one.job(), two.job(), one.job() / two.job());
    } finally {
      try (Stream<Path> all = Files.walk(folder)) {
        all.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
      }
    }
    System.exit(0);
  }

  private static void row(String what, double one, double two, double ratio) {
    System.out.printf(Locale.ROOT, "| %s | %.1f | %.1f | %.2f |%n", what, one, two, ratio);
  }

  /** Each article again and again under other addresses: a batch holds one of a kind once. */
  private static int copy(Path articles, Path to, int copies) throws IOException {
    List<String> lines = new ArrayList<>();
    for (String line : Files.readAllLines(articles)) {
      for (int i = 0; !line.isBlank() && i < copies; i++) {
        lines.add(line.replaceFirst("\"url\": *\"", "$0https://copy-" + i + ".example/?of="));
      }
    }
    Collections.shuffle(lines, new java.util.Random(1));
    Files.write(to, lines);
    return lines.size();
  }

  private static Run run(Path home, Path job, Path folder, Path news, int articles, int executors)
      throws Exception {
    Path logs = Files.createDirectories(folder.resolve("logs-" + executors));
    List<Long> ends = Collections.synchronizedList(new ArrayList<>());
    try (SparkCluster cluster = new SparkCluster(home, job, logs, executors, EXECUTORS)) {
      long start = System.nanoTime();
      SparkCluster.Ended ended =
          cluster.submit(
              line -> {
                if (line.matches(".*Finished task [0-9.]+ in stage 1\\.0.*")) {
                  ends.add(System.nanoTime());
                }
              },
              "read",
              "--out",
              folder.resolve("out-" + executors).toUri().toString(),
              "--batch",
              "scaling",
              "--tasks",
              Integer.toString(TASKS),
              news.toUri().toString());
      double seconds = (System.nanoTime() - start) / 1e9;
      if (ended.status() != 0 || !ended.out().contains("articles: " + articles + " rows")) {
        throw new IOException(ended.out() + ended.log());
      }
      if (ends.size() != TASKS) {
        throw new IOException(ends.size() + " tasks of the reading ended, not " + TASKS);
      }
      int first = TASKS / 4;
      double read = (ends.get(TASKS - 1) - ends.get(first - 1)) / 1e9;
      return new Run(seconds, (double) articles * (TASKS - first) / TASKS / read);
    }
  }
}
