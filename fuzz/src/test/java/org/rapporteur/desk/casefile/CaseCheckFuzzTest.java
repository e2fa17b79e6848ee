package org.rapporteur.desk.casefile;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.rapporteur.fuzz.Sound;

/** A case file to be verified comes from somebody who may wish to deceive. */
class CaseCheckFuzzTest {

  private static final String TEXT = "Norway sent 40 trucks to Chad 🚚, its minister said.";
  private static final String SEAL =
      "<meta name=\"rapporteur-seal\" content=\"" + CaseSeal.BLANK + "\">";

  @FuzzTest
  void answers(byte[] bytes) {
    String page = new String(bytes, StandardCharsets.UTF_8);
    CaseCheck check =
        new CaseCheck(
            id ->
                id.equals("a") ? Optional.of(new CaseCheck.AtHand(TEXT, null)) : Optional.empty());

    CaseCheck.Result result = check.page(CaseSeal.sealed(SEAL + page));

    Sound.holds(result.quotes() > 0 || !result.holds(), "a case without quotes holds");
  }
}
