package org.rapporteur.ledger.regime;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.rapporteur.fuzz.Sound;

/** Regime files come from other people: the only answer to a broken one is its list of faults. */
class RegimesFuzzTest {

  @FuzzTest
  void tellsWhatIsWrong(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    try {
      Regimes.of(Map.of("own.yaml", new StringReader(text)));
    } catch (RegimeFaultException e) {
      Sound.holds(String.valueOf(e.getMessage()).contains("own.yaml:"), "a fault without its line");
    }
  }
}
