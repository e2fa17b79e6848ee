package org.rapporteur.reading.world;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import org.rapporteur.fuzz.Sound;

/** Files of names that users pass around: a broken line is told and left out. */
class UserNamesFuzzTest {

  @FuzzTest
  void tellsWhatIsWrong(byte[] bytes) throws IOException {
    String text = new String(bytes, StandardCharsets.UTF_8);
    UserNames names = UserNames.read("own.tsv", new StringReader(text));

    for (String fault : names.faults()) {
      Sound.holds(fault.startsWith("own.tsv:"), "a fault without its line: " + fault);
    }
    World.shipped().with(names);
  }
}
