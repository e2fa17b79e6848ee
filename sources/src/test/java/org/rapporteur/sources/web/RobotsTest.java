package org.rapporteur.sources.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class RobotsTest {

  @Test
  void theGroupThatNamesUsCountsAloneAndTheLongestRuleWins() {
    Robots robots =
        robots(
            "User-agent: *\nDisallow: /\n\nUser-agent: other\nUser-agent: Rapporteur\n"
                + "Disallow: /private # not for programs\nAllow: /private/open\nCrawl-delay: 2.5\n");
    assertThat(robots.allows("/news")).isTrue();
    assertThat(robots.allows("/private/x")).isFalse();
    assertThat(robots.allows("/private/open/1")).isTrue();
    assertThat(robots.delay()).isEqualTo(Duration.ofMillis(2500));
  }

  @Test
  void starsAndDollarsMatchAsTheStandardSays() {
    Robots robots = robots("User-agent: *\nDisallow: /*.pdf$\nDisallow: /*/print/\nDisallow:\n");
    assertThat(robots.allows("/a/b.pdf")).isFalse();
    assertThat(robots.allows("/a/b.pdf?x")).isTrue();
    assertThat(robots.allows("/a/print/1")).isFalse();
    assertThat(robots.allows("/print")).isTrue();
  }

  @Test
  void nonsenseForbidsNothingAndCostsLittle() {
    assertThat(robots("<html>Not found</html>").allows("/")).isTrue();
    assertThat(robots("Disallow: /\n").allows("/")).isTrue();
    String hostile = "User-agent: *\n" + ("Disallow: /" + "a*".repeat(200) + "b\n").repeat(2000);
    assertThat(robots(hostile).allows("/" + "a".repeat(3000))).isTrue();
  }

  private static Robots robots(String text) {
    return Robots.parse(text.getBytes(StandardCharsets.UTF_8));
  }
}
