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
  void datesByTheTermsOfThoseInOffice() {
    Published published =
        infer(
            "Prime Minister Boris Johnson met Foreign Secretary Dominic Raab on Monday. "
                + "Speaker John Bercow did not comment.");
    assertThat(published).isNotNull();
    assertThat(published.edtf()).isEqualTo("2019-07-21/2019-11-18");
    assertThat(published.reasons()).contains("Speaker John Bercow was in office then").hasSize(3);
  }

  @Test
  void datesByTheAgeOfNames() {
    Published published =
        infer("President Donald Trump spoke of COVID-19 before the 2020 election.");
    assertThat(published).isNotNull();
    assertThat(published.edtf()).isEqualTo("2020-02-11/2021-02-03");
  }

  @Test
  void officesThatAreOverOrHeldTwiceDateNothing() {
    assertThat(infer("Former Prime Minister Theresa May spoke on Monday.")).isNull();
    assertThat(infer("President Donald Trump spoke on Monday.")).isNull();
    // Whom the text calls by an office did not hold them at one time.
    assertThat(infer("Prime Minister Tony Blair, it said, met Prime Minister Boris Johnson."))
        .isNull();
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
