package org.rapporteur.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;

/** One article a line; a broken line spoils no other. */
class JsonLinesFuzzTest {

  private static final OneFile FILE = new OneFile(".jsonl");

  @FuzzTest
  void reads(byte[] bytes) throws IOException {
    FILE.read(bytes);
  }
}
