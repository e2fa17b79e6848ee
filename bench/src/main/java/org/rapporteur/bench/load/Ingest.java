package org.rapporteur.bench.load;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.ledger.Ledger;
import org.rapporteur.reading.Reading;

/** Keeps and links articles beside the questions, at a steady pace, and remembers what it kept. */
final class Ingest extends Thread {

  private final Ledger ledger;
  private final int first;
  private final int aSecond;
  private final List<Kept> kept = new ArrayList<>();
  private volatile boolean stop;
  private volatile String fault = "";

  /** An article that was kept when {@code keep} returned. */
  record Kept(String article, int claims) {}

  /**
   * @param first number of the first article, which no earlier run used
   */
  Ingest(Ledger ledger, int first, int aSecond) {
    super("ingest");
    this.ledger = ledger;
    this.first = first;
    this.aSecond = aSecond;
  }

  @Override
  public void run() {
    ManyReadings many = new ManyReadings(first);
    try {
      for (int i = first; !stop; i++) {
        Reading reading = many.next(i);
        ledger.keep(reading);
        kept.add(new Kept(reading.article().id(), reading.claims().size()));
        ledger.link();
        Thread.sleep(1000 / aSecond);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException e) {
      fault = e.toString();
    }
  }

  /** What was kept, once the last article is. */
  List<Kept> end() throws InterruptedException {
    stop = true;
    join();
    return kept;
  }

  /** What went wrong; empty if nothing did. */
  String fault() {
    return fault;
  }
}
