package org.rapporteur.reading.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rapporteur.reading.History;
import org.rapporteur.reading.Published;
import org.rapporteur.reading.language.Document;

class DateInferenceTest {

  private static @Nullable Published infer(String text) {
    Document document = Texts.of(text, null);
    return DateInference.infer(document, new TimeFinder().find(document));
  }

  @Test
  void datesByArithmeticAndCalendar() {
    Published published =
        infer(
            "This Thursday, the king will begin his first visit to the island in 30 years. "
                + "He will stay on August 15 and 16. "
                + "It will be the first time that a king has landed there since 1994.");
    assertThat(published).isNotNull();
    assertThat(published.edtf()).isEqualTo("2024-08-09/2024-08-15");
    assertThat(published.stated()).isFalse();
    assertThat(published.reasons()).hasSize(2);
  }

  @Test
  void staysSilentWhereTheWordsDoNotSuffice() {
    assertThat(infer("The king will begin a visit this Thursday.")).isNull();
    assertThat(infer("The king was crowned in 1994.")).isNull();
  }

  @Test
  void keepsTheComparison() {
    Document document = Texts.of("It is the king's first visit to the island in 30 years.", null);
    Histories histories = Histories.find(document, new TimeFinder().find(document));
    assertThat(histories.all()).hasSize(1);
    History history = histories.all().get(0).history();
    assertThat(history.ordinal()).isEqualTo(1);
    assertThat(history.length()).isEqualTo("P30Y");
  }

  @Test
  void reportsArithmeticThatDoesNotFit() {
    String text =
        "It is the king's first visit to the island in 30 years. "
            + "It is his first visit to the island since 1990.";
    Document document = Texts.of(text, "2024-08-13");
    Histories histories = Histories.find(document, new TimeFinder().find(document));
    assertThat(histories.problems()).hasSize(1);
  }
}
