package org.rapporteur.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;

/** Web archives by Zstandard, whose frames and dictionaries are unpacked by machine code. */
class WarcZstdFuzzTest {

  private static final OneFile FILE = new OneFile(".warc.zst");

  @FuzzTest
  void reads(byte[] bytes) throws IOException {
    FILE.read(bytes);
  }
}
