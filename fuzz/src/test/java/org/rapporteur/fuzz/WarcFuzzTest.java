package org.rapporteur.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;

/** Web archives are read record by record as far as they are whole. */
class WarcFuzzTest {

  private static final OneFile FILE = new OneFile(".warc");

  @FuzzTest
  void reads(byte[] bytes) throws IOException {
    FILE.read(bytes);
  }
}
