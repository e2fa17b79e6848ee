package org.rapporteur.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** The engine as a whole, on invented news and on rubbish. */
class ReaderTest {

  private static Reading read(String text) {
    return Reader.load().read(Article.of("test", text));
  }

  private static boolean has(Reading reading, ClaimType type, String trigger) {
    return reading.claims().stream()
        .anyMatch(
            claim ->
                claim.type() == type
                    && claim.trigger().of(reading.article().text()).contains(trigger));
  }

  @Test
  void passivesLeaveUnsaidWhoDoesIt() {
    Reading reading = read("Three journalists were arrested in Lima on Monday.");
    assertThat(has(reading, ClaimType.COERCE, "arrested")).isTrue();
  }

  @Test
  void anEventNamedAgainTakesItsParticipantsFromBefore() {
    Reading reading = read("Rebels attacked the garrison. The government condemned the attack.");
    assertThat(has(reading, ClaimType.ASSAULT, "attacked")).isTrue();
    assertThat(has(reading, ClaimType.ACCUSE, "condemned")).isTrue();
  }

  @Test
  void oneEventToldTwiceInAClauseIsOneClaim() {
    Reading reading = read("An airstrike by Chad killed two officers.");
    long assaults =
        reading.claims().stream().filter(claim -> claim.type() == ClaimType.ASSAULT).count();
    assertThat(assaults).isEqualTo(1);
  }

  @Test
  void readingAgainGivesTheSame() {
    String text = "Norway sent 40 trucks to Chad. Chad thanked Norway for the aid.";
    assertThat(read(text).claims()).isEqualTo(read(text).claims()).isNotEmpty();
  }

  @Test
  void anyTextHasAReadingWithinItsBounds() {
    long seed = 4711;
    Random random = new Random(seed);
    String[] words = {
      "Iran",
      "attacked",
      "the",
      "\"",
      "President",
      "Putin",
      ",",
      "who",
      "said",
      "that",
      "sanctions",
      "by",
      "and",
      "12",
      "people",
      "were",
      "killed",
      ".",
      "\n",
      "—",
      "’s",
      "of",
      "must",
      "😀",
      "-"
    };
    for (int round = 0; round < 200; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(40); i >= 0; i--) {
        text.append(words[random.nextInt(words.length)]).append(random.nextInt(9) == 0 ? "" : " ");
      }
      Reading reading = read(text.toString());
      Span all = new Span(0, text.length());
      for (Claim claim : reading.claims()) {
        assertThat(all.contains(claim.trigger())).as("seed %d: %s", seed, text).isTrue();
        assertThat(claim.roles()).as("seed %d: %s", seed, text).isNotEmpty();
        for (Role role : claim.roles()) {
          assertThat(all.contains(role.span())).as("seed %d: %s", seed, text).isTrue();
        }
      }
    }
  }
}
