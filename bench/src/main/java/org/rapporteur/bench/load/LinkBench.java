package org.rapporteur.bench.load;

import java.lang.management.ManagementFactory;
import org.rapporteur.ledger.Ledger;

/**
 * Keeps and links readings, and prints what linking one article costs as the ledger grows.
 *
 * <pre>java -cp … org.rapporteur.bench.load.LinkBench FILE-OR-URL CLAIMS</pre>
 */
public final class LinkBench {

  private LinkBench() {}

  public static void main(String[] args) {
    int articles = Integer.parseInt(args[1]) / ManyReadings.CLAIMS;
    ManyReadings many = new ManyReadings(42);
    long keep = 0;
    long link = 0;
    int measured = 0;
    try (Ledger ledger = Ledger.open(args[0])) {
      int step = 250;
      for (int i = 0; i < articles; i++) {
        var reading = many.next(i);
        long begin = cpu();
        ledger.keep(reading);
        long kept = cpu();
        ledger.link();
        keep += kept - begin;
        link += cpu() - kept;
        measured++;
        if (measured == step) {
          System.out.printf(
              "%,9d claims: keep %.2f ms, link %.2f ms of CPU an article%n",
              (i + 1) * ManyReadings.CLAIMS, keep / 1e6 / measured, link / 1e6 / measured);
          keep = 0;
          link = 0;
          measured = 0;
          step = i < 5000 ? 500 : 5000;
        }
      }
    }
  }

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
