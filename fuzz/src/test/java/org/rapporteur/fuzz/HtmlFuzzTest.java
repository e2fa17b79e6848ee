package org.rapporteur.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;

/** Web pages become articles or a reason why not. */
class HtmlFuzzTest {

  private static final OneFile FILE = new OneFile(".html");

  @FuzzTest
  void reads(byte[] bytes) throws IOException {
    FILE.read(bytes);
  }
}
