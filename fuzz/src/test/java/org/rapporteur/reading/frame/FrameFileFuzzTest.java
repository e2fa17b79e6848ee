package org.rapporteur.reading.frame;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import org.rapporteur.fuzz.Sound;

/** Frame files come from other people: a broken one is told line by line, never thrown. */
class FrameFileFuzzTest {

  @FuzzTest
  void tellsWhatIsWrong(byte[] bytes) throws IOException {
    String text = new String(bytes, StandardCharsets.UTF_8);
    FrameFile file = FrameFile.parse("own.frame", new StringReader(text), new HashMap<>());

    for (String fault : file.faults()) {
      Sound.holds(fault.startsWith("own.frame:"), "a fault without its line: " + fault);
    }
  }
}
