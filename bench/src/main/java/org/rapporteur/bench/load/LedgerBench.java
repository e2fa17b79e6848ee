package org.rapporteur.bench.load;

import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.rapporteur.ledger.Ledger;
import org.rapporteur.ledger.search.Query;
import org.rapporteur.reading.ClaimType;
import org.rapporteur.reading.Stance;

/**
 * Fills a ledger with claims and measures ingest and ten everyday queries.
 *
 * <pre>java -cp … org.rapporteur.bench.load.LedgerBench FILE-OR-URL CLAIMS</pre>
 *
 * An existing file is filled up to that number of claims.
 */
public final class LedgerBench {

  private static final int ROUNDS = 100;

  private LedgerBench() {}

  public static void main(String[] args) {
    int wanted = Integer.parseInt(args[1]);
    try (Ledger ledger = Ledger.open(args[0])) {
      fill(ledger, wanted / ManyReadings.CLAIMS);
      System.out.println(ledger.facts());
      queries(ledger, new ManyReadings(42));
    }
  }

  /** Keeps invented articles until there are so many; goes on where an earlier run stopped. */
  static void fill(Ledger ledger, int articles) {
    int there = (int) ledger.facts().articles();
    ManyReadings many = new ManyReadings(42);
    long cpu = 0;
    long wall = 0;
    int step = Math.max(1, articles / 10);
    for (int i = 0; i < articles; i++) {
      var reading = many.next(i);
      if (i < there) {
        continue;
      }
      long cpuBegin = cpu();
      long begin = System.nanoTime();
      ledger.keep(reading);
      cpu += cpu() - cpuBegin;
      wall += System.nanoTime() - begin;
      if ((i + 1) % step == 0) {
        System.out.printf(
            "%d articles: the last at %.0f a second of CPU, %.0f a second of time%n",
            i + 1, step * 1e9 / cpu, step * 1e9 / wall);
        cpu = 0;
        wall = 0;
      }
    }
  }

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static void queries(Ledger ledger, ManyReadings many) {
    Map<String, Supplier<Query>> queries = new LinkedHashMap<>();
    queries.put("latest", () -> Query.builder().build());
    queries.put("one word", () -> Query.words(many.commonWord()));
    queries.put("two words", () -> Query.words(many.commonWord() + " " + many.commonWord()));
    queries.put("a state", () -> Query.builder().entity(many.state().id()).build());
    queries.put(
        "who did what to whom",
        () ->
            Query.builder()
                .entity(many.state().id(), "actor")
                .entity(many.state().id(), "recipient")
                .build());
    queries.put(
        "type, actor, month",
        () ->
            Query.builder()
                .types(Set.of(ClaimType.CONSULT, ClaimType.SUPPORT))
                .entity(many.state().id(), "actor")
                .during(many.day().toString().substring(0, 7))
                .build());
    queries.put(
        "by a source, a stance",
        () ->
            Query.builder()
                .entity(many.state().id(), "source")
                .stances(Set.of(Stance.ALLEGED, Stance.ESTIMATED))
                .build());
    queries.put(
        "word, type, place",
        () ->
            Query.builder()
                .words(many.commonWord())
                .types(Set.of(ClaimType.AGREE))
                .entity(many.state().id(), "country")
                .build());
    queries.put(
        "a person, as of a day",
        () -> Query.builder().entity(many.person().name()).asOf(many.day()).build());
    queries.put(
        "rare stance and type, quantity, week",
        () -> {
          LocalDate day = many.day();
          return Query.builder()
              .types(Set.of(ClaimType.KIN, ClaimType.APPOINT))
              .stances(Set.of(Stance.DENIED))
              .atLeast(5000.0)
              .during(day + "/" + day.plusDays(6))
              .build();
        });
    List<Double> all = new ArrayList<>();
    List<Double> allBusy = new ArrayList<>();
    for (Map.Entry<String, Supplier<Query>> query : queries.entrySet()) {
      double[] millis = new double[ROUNDS];
      double[] busy = new double[ROUNDS];
      long answers = 0;
      for (int i = 0; i < ROUNDS; i++) {
        Query made = query.getValue().get();
        long cpuBegin = cpu();
        long begin = System.nanoTime();
        answers += ledger.find(made).claims().size();
        millis[i] = (System.nanoTime() - begin) / 1e6;
        busy[i] = (cpu() - cpuBegin) / 1e6;
        all.add(millis[i]);
        allBusy.add(busy[i]);
      }
      Arrays.sort(millis);
      Arrays.sort(busy);
      System.out.printf(
          "%-38s median %7.2f ms  p99 %7.2f ms  of CPU %7.2f and %7.2f ms  %4.1f answers%n",
          query.getKey(),
          millis[ROUNDS / 2],
          millis[ROUNDS - 1],
          busy[ROUNDS / 2],
          busy[ROUNDS - 1],
          answers / (double) ROUNDS);
    }
    all.sort(null);
    allBusy.sort(null);
    System.out.printf(
        "%-38s median %7.2f ms  p99 %7.2f ms  of CPU %7.2f and %7.2f ms%n",
        "all",
        all.get(all.size() / 2),
        all.get((int) (all.size() * 0.99)),
        allBusy.get(all.size() / 2),
        allBusy.get((int) (all.size() * 0.99)));
  }
}
