package org.rapporteur.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;

/** Compressed web archives: the compression is as hostile as what is in it. */
class WarcGzipFuzzTest {

  private static final OneFile FILE = new OneFile(".warc.gz");

  @FuzzTest
  void reads(byte[] bytes) throws IOException {
    FILE.read(bytes);
  }
}
