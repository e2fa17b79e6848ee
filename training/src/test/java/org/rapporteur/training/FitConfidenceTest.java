package org.rapporteur.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FitConfidenceTest {

  @Test
  void learnsWhatTheClaimsShowAndKeepsTheDirectionOfSigns() {
    List<FitConfidence.Example> examples = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      examples.add(example(i % 10 != 0, "any", "title"));
      examples.add(example(i % 2 == 0, "any", "echo"));
      examples.add(example(i % 4 == 0, "any", "words"));
    }

    Map<String, Double> fitted = FitConfidence.fit(examples);

    assertThat(fitted.get("title")).isGreaterThan(1);
    assertThat(fitted.get("echo")).isLessThanOrEqualTo(0);
    assertThat(fitted.get("words")).isZero();
    assertThat(FitConfidence.fit(examples)).isEqualTo(fitted);
  }

  private static FitConfidence.Example example(boolean right, String... signs) {
    return new FitConfidence.Example("a", List.of(signs), right);
  }
}
