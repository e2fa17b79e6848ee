package org.rapporteur.sources.web;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.time.Duration;
import org.rapporteur.fuzz.Sound;

/** A site's rules: whatever they are, every address is allowed or not, and no pause is long. */
class RobotsFuzzTest {

  private static final Duration LONGEST = Duration.ofMinutes(1);

  @FuzzTest
  void judges(byte[] bytes) {
    Robots rules = Robots.parse(bytes);

    rules.allows("/news/" + "a/".repeat(200) + "x*$.html?q=%2F");
    rules.allows("/");
    Duration delay = rules.delay();
    Sound.holds(!delay.isNegative() && delay.compareTo(LONGEST) <= 0, "a pause of " + delay);
  }
}
