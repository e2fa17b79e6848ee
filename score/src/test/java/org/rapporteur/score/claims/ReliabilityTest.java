package org.rapporteur.score.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ReliabilityTest {

  @Test
  void isNoErrorWhenConfidenceComesTrue() {
    Reliability reliability = new Reliability();
    for (int i = 0; i < 100; i++) {
      reliability.add(0.8, i % 5 != 0);
      reliability.add(0.5, i % 2 == 0);
    }

    assertThat(reliability.error()).isCloseTo(0, within(1e-9));
    assertThat(reliability.groups()).hasSize(2);
    assertThat(reliability.brier()).isCloseTo((0.16 + 0.25) / 2, within(1e-9));
  }

  @Test
  void countsTheDistanceByClaims() {
    Reliability reliability = new Reliability();
    for (int i = 0; i < 30; i++) {
      reliability.add(0.9, false);
    }
    for (int i = 0; i < 10; i++) {
      reliability.add(1.0, true);
    }

    assertThat(reliability.error()).isCloseTo(0.9 * 30 / 40, within(1e-9));
  }

  @Test
  void makesTenGroupsFromTheLeastToTheMostConfident() {
    Reliability reliability = new Reliability();
    for (int i = 0; i < 200; i++) {
      reliability.add(i / 200.0, true);
    }

    assertThat(reliability.groups()).hasSize(10);
    assertThat(reliability.groups().get(0).low()).isZero();
    assertThat(reliability.groups()).allSatisfy(g -> assertThat(g.claims()).isEqualTo(20));
    assertThat(reliability.table().lines().count()).isEqualTo(12);
    assertThat(new Reliability().groups()).isEmpty();
    assertThat(new Reliability().error()).isZero();
  }
}
