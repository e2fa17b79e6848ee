package org.rapporteur.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;

/** Bytes without a telling name: encodings, heads of articles, and what they are taken for. */
class PlainTextFuzzTest {

  private static final OneFile FILE = new OneFile(".txt");

  @FuzzTest
  void reads(byte[] bytes) throws IOException {
    FILE.read(bytes);
  }
}
