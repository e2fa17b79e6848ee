package org.rapporteur.desk.web;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Measures a running server: clients that each ask one mixed question after the other.
 *
 * <pre>java -cp … org.rapporteur.desk.web.LoadMeasure http://127.0.0.1:8080/ CLIENTS SECONDS</pre>
 *
 * Prints how many were answered, how many failed, and how long the median and the slowest hundredth
 * took. The names asked for are those of the ledger that {@code LedgerBench} fills.
 */
public final class LoadMeasure {

  private static final String[] TYPES = {"AID", "CONSULT", "ASSAULT", "SANCTION", "AGREE"};
  private static final String[] STANCES = {"asserted", "planned", "estimated", "denied"};

  private LoadMeasure() {}

  public static void main(String[] args) throws InterruptedException {
    String base = args[0];
    int clients = Integer.parseInt(args[1]);
    long end = System.nanoTime() + Long.parseLong(args[2]) * 1_000_000_000L;
    HttpClient http = HttpClient.newHttpClient();
    List<Double> millis = Collections.synchronizedList(new ArrayList<>());
    AtomicLong failed = new AtomicLong();
    CountDownLatch done = new CountDownLatch(clients);
    for (int i = 0; i < clients; i++) {
      Random random = new Random(i);
      new Thread(
              () -> {
                while (System.nanoTime() < end) {
                  long begin = System.nanoTime();
                  if (!answered(http, base + question(random))) {
                    failed.incrementAndGet();
                  }
                  millis.add((System.nanoTime() - begin) / 1e6);
                }
                done.countDown();
              })
          .start();
    }
    done.await();
    Collections.sort(millis);
    System.out.printf(
        "%d clients: %d answers, %d failed, median %.0f ms, 99th percentile %.0f ms, most %.0f ms%n",
        clients,
        millis.size(),
        failed.get(),
        millis.get(millis.size() / 2),
        millis.get((int) (millis.size() * 0.99)),
        millis.get(millis.size() - 1));
  }

  private static boolean answered(HttpClient http, String address) {
    try {
      HttpRequest request = HttpRequest.newBuilder(URI.create(address)).build();
      return http.send(request, HttpResponse.BodyHandlers.ofByteArray()).statusCode() == 200;
    } catch (java.io.IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** What people ask: mostly lists, at times a count for a drawing. */
  private static String question(Random random) {
    String type = TYPES[random.nextInt(TYPES.length)];
    String stance = STANCES[random.nextInt(STANCES.length)];
    String state = "" + (char) ('A' + random.nextInt(7)) + (char) ('A' + random.nextInt(26));
    String month = (2015 + random.nextInt(9)) + "-0" + (1 + random.nextInt(9));
    return switch (random.nextInt(10)) {
      case 0 -> "api/claims";
      case 1, 2 -> "api/claims?entity=" + state;
      case 3, 4 -> "api/claims?type=" + type + "&stance=" + stance + "&during=" + month;
      case 5 -> "api/claims?actor=" + state + "&type=" + type;
      case 6 -> "api/entities?type=STATE&limit=12";
      case 7 -> "api/facets?entity=" + state + "&type=" + type;
      case 8 -> "api/timeline?entity=" + state + "&type=" + type;
      default -> "api/graph";
    };
  }
}
