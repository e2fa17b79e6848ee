package org.rapporteur.desk.intake;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;

/** Records of other programs as JSON lines: claims, PLOVER events, FollowTheMoney, articles. */
class IntakeLinesFuzzTest {

  private static final TakenFile FILE = new TakenFile(".jsonl");

  @FuzzTest
  void takes(byte[] bytes) throws IOException {
    FILE.take(bytes);
  }
}
