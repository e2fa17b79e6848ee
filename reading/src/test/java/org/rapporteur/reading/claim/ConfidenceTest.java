package org.rapporteur.reading.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.rapporteur.reading.ClaimType;
import org.rapporteur.reading.Entity;
import org.rapporteur.reading.EntityType;
import org.rapporteur.reading.Role;
import org.rapporteur.reading.Span;
import org.rapporteur.reading.Stance;

class ConfidenceTest {

  private static final Entity CHAD = Entity.named("Chad", EntityType.STATE);

  @Test
  void tellsWhatSpeaksForAndAgainstAClaim() {
    List<Role> roles =
        List.of(role("actor", "agent"), role("recipient", "to"), role("topic", "clause"));

    assertThat(Confidence.signs(ClaimType.AID, "hand over", roles, Stance.PLANNED, "aid:3"))
        .containsExactly(
            "any", "type.aid", "participant.1", "participant.2", "named", "words", "unreal");
    assertThat(Confidence.signs(ClaimType.KIN, "son", roles, Stance.ASSERTED, "title.before"))
        .containsExactly("any", "type.kin", "title");
    assertThat(
            Confidence.signs(
                ClaimType.AID,
                "aid",
                List.of(new Role("actor", new Span(0, 1), null, "anaphor.event")),
                Stance.ASSERTED,
                "aid:3"))
        .contains("echo")
        .doesNotContain("named", "unreal");
  }

  @Test
  void neverFallsWhenMoreSpeaksForAClaim() {
    long seed = 4;
    System.out.println("seed " + seed);
    Random random = new Random(seed);
    for (int i = 0; i < 2000; i++) {
      ClaimType type = ClaimType.values()[random.nextInt(ClaimType.values().length)];
      Stance stance = Stance.values()[random.nextInt(Stance.values().length)];
      List<Role> roles = new ArrayList<>();
      for (int r = random.nextInt(4); r > 0; r--) {
        roles.add(role("actor", "agent"));
      }
      double before = Confidence.of(type, "sent", roles, stance, "x:1");
      roles.add(role("recipient", "to"));
      assertThat(Confidence.of(type, "sent", roles, stance, "x:1")).isGreaterThanOrEqualTo(before);
      assertThat(Confidence.of(type, "sent off", roles, stance, "x:1"))
          .isGreaterThanOrEqualTo(Confidence.of(type, "sent", roles, stance, "x:1"));
      assertThat(Confidence.of(type, "sent", roles, Stance.ASSERTED, "x:1"))
          .isGreaterThanOrEqualTo(before)
          .isBetween(0.01, 0.99);
    }
  }

  private static Role role(String name, String rule) {
    return new Role(name, new Span(0, 1), CHAD, rule);
  }
}
