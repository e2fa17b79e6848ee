package org.rapporteur.bench.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import org.rapporteur.ledger.Ledger;

/**
 * Asks a real server on a ledger of many claims, by many clients at once, while articles are kept
 * beside.
 *
 * <pre>bench/load FILE CLAIMS CLIENTS SECONDS [PAUSE-MILLIS]</pre>
 *
 * Fills the ledger first if it holds fewer claims. Prints how many answers there were, how many
 * failed, how long the median and the slowest hundredth took, by question too, the server's memory
 * after each collection of garbage, and whether every article kept meanwhile is there with all its
 * claims.
 */
public final class Load {

  private static final int ARTICLES_A_SECOND = 4;

  private final String ledger;
  private final int clients;
  private final int seconds;
  private final int pause;

  Load(String ledger, int clients, int seconds, int pause) {
    this.ledger = ledger;
    this.clients = clients;
    this.seconds = seconds;
    this.pause = pause;
  }

  /** What one question took, and whether it was answered. */
  private record Asked(String kind, double millis, boolean answered) {}

  /** What the run showed. */
  record Outcome(int answers, long failed, int kept, List<String> lost, String text) {}

  public static void main(String[] args) throws Exception {
    int claims = Integer.parseInt(args[1]);
    try (Ledger open = Ledger.open(args[0])) {
      LedgerBench.fill(open, claims / ManyReadings.CLAIMS);
      System.out.println("linked " + open.link() + " articles; " + open.facts());
    }
    int pause = args.length > 4 ? Integer.parseInt(args[4]) : 0;
    Load load = new Load(args[0], Integer.parseInt(args[2]), Integer.parseInt(args[3]), pause);
    System.out.println("load of the machine before: " + machine());
    Outcome outcome = load.run();
    System.out.print(outcome.text());
    System.out.println("load of the machine after: " + machine());
    System.exit(outcome.failed() == 0 && outcome.lost().isEmpty() ? 0 : 1);
  }

  private static String machine() throws IOException {
    Path load = Path.of("/proc/loadavg");
    return Files.exists(load) ? Files.readString(load).strip() : "unknown";
  }

  Outcome run() throws Exception {
    try (Ledger open = Ledger.open(ledger);
        Served server = Served.start(ledger)) {
      Ingest ingest =
          new Ingest(open, 1_000_000 + (int) open.facts().articles(), ARTICLES_A_SECOND);
      ConcurrentLinkedQueue<Asked> asked = new ConcurrentLinkedQueue<>();
      CountDownLatch done = new CountDownLatch(clients);
      double cpu = server.cpu();
      long end = System.nanoTime() + seconds * 1_000_000_000L;
      ingest.start();
      for (int i = 0; i < clients; i++) {
        int seed = i;
        new Thread(() -> ask(server, seed, end, asked, done), "client " + i).start();
      }
      List<String> memory = new ArrayList<>();
      try (Client watcher = new Client(server.address())) {
        for (int i = 0; i < 8; i++) {
          Thread.sleep(seconds * 1000L / 8);
          memory.add(live(watcher) + " MiB live, " + server.resident() + " MiB resident");
        }
        done.await();
        cpu = server.cpu() - cpu;
        List<Ingest.Kept> kept = ingest.end();
        List<String> lost = lost(watcher, kept);
        if (!ingest.fault().isEmpty()) {
          lost.add(ingest.fault());
        }
        long failed = asked.stream().filter(one -> !one.answered()).count();
        String text = text(List.copyOf(asked), failed, cpu, memory, kept.size(), lost);
        return new Outcome(asked.size(), failed, kept.size(), lost, text);
      }
    }
  }

  private void ask(
      Served server, int seed, long end, ConcurrentLinkedQueue<Asked> asked, CountDownLatch done) {
    Questions questions = new Questions(seed);
    try (Client client = new Client(server.address())) {
      while (System.nanoTime() < end) {
        String question = questions.next();
        long begin = System.nanoTime();
        Client.Answer answer = client.get(question);
        double millis = (System.nanoTime() - begin) / 1e6;
        asked.add(new Asked(kind(question), millis, answer.status() == 200));
        if (answer.status() != 200) {
          System.out.println(question + ": " + answer.status() + " " + answer.text());
        }
        if (pause > 0) {
          Thread.sleep(pause);
        }
      }
    } catch (IOException e) {
      asked.add(new Asked("broken: " + e, 0, false));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      done.countDown();
    }
  }

  /** The path and the names of what is asked. */
  private static String kind(String question) {
    return question.replaceAll("=[^&]*", "").replaceFirst("entities/.*", "entities/{id}");
  }

  /** Megabytes of heap that the last collection of garbage left. */
  private static long live(Client watcher) throws IOException {
    return watcher
        .get("/metrics")
        .text()
        .lines()
        .filter(line -> line.startsWith("rapporteur_heap_live_bytes "))
        .mapToLong(line -> Long.parseLong(line.split(" ")[1]) >> 20)
        .findFirst()
        .orElse(0);
  }

  /** Articles that were kept and are not there with all their claims. */
  private static List<String> lost(Client watcher, List<Ingest.Kept> kept) throws IOException {
    List<String> lost = new ArrayList<>();
    for (Ingest.Kept one : kept) {
      Client.Answer answer = watcher.get("/api/articles/" + one.article());
      int claims = answer.text().split("\"id\":\"clm-", -1).length - 1;
      if (answer.status() != 200 || claims != one.claims()) {
        lost.add(one.article() + ": " + claims + " of " + one.claims() + " claims");
      }
    }
    return lost;
  }

  private String text(
      List<Asked> asked,
      long failed,
      double cpu,
      List<String> memory,
      int kept,
      List<String> lost) {
    StringBuilder text = new StringBuilder();
    text.append(
        String.format(
            Locale.ROOT,
            "%d clients, %d s, pause %d ms: %d answers, %d failed, %.1f ms of server CPU each%n",
            clients,
            seconds,
            pause,
            asked.size(),
            failed,
            1000 * cpu / Math.max(1, asked.size())));
    text.append(line("all", asked));
    Map<String, List<Asked>> kinds =
        asked.stream()
            .collect(Collectors.groupingBy(Asked::kind, TreeMap::new, Collectors.toList()));
    kinds.forEach((kind, some) -> text.append(line(kind, some)));
    memory.forEach(line -> text.append("memory: ").append(line).append('\n'));
    text.append(
        String.format(Locale.ROOT, "%d articles kept beside, %d lost%n", kept, lost.size()));
    lost.forEach(line -> text.append("LOST ").append(line).append('\n'));
    return text.toString();
  }

  private static String line(String what, List<Asked> asked) {
    double[] millis = asked.stream().mapToDouble(Asked::millis).sorted().toArray();
    if (millis.length == 0) {
      return "";
    }
    return String.format(
        Locale.ROOT,
        "%-46s %7d  median %7.1f ms  99th percentile %7.1f ms  most %7.1f ms%n",
        what,
        millis.length,
        millis[millis.length / 2],
        millis[(int) (millis.length * 0.99)],
        millis[millis.length - 1]);
  }
}
