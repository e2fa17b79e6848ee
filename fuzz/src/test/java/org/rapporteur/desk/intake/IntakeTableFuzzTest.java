package org.rapporteur.desk.intake;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;

/** Files of other programs (.csv): what cannot be taken is told, and the rest is taken. */
class IntakeTableFuzzTest {

  private static final TakenFile FILE = new TakenFile(".csv");

  @FuzzTest
  void takes(byte[] bytes) throws IOException {
    FILE.take(bytes);
  }
}
