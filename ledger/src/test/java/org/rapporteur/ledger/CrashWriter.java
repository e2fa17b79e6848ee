package org.rapporteur.ledger;

import java.util.Random;
import org.rapporteur.reading.Reading;

/** Keeps readings until it is killed, and reports each when the ledger says it is kept. */
final class CrashWriter {

  private CrashWriter() {}

  public static void main(String[] args) {
    try (Ledger ledger = Ledger.open(args[0])) {
      System.out.println("open");
      for (int i = Integer.parseInt(args[1]); ; i++) {
        ledger.keep(reading(i));
        System.out.println("kept " + i + ".");
      }
    }
  }

  /** The reading with this number, always the same. */
  static Reading reading(int number) {
    return Samples.random(new Random(number), "crash" + number);
  }
}
