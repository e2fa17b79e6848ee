package org.rapporteur.ledger.days;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class EdtfDaysTest {

  @ParameterizedTest
  @CsvSource({
    "2024-06-18, 2024-06-18, 2024-06-18",
    "2024-02, 2024-02-01, 2024-02-29",
    "2024, 2024-01-01, 2024-12-31",
    "2024-05~, 2024-05-01, 2024-05-31",
    "2024-06-18/2024-06-19, 2024-06-18, 2024-06-19",
    "2004~/2024, 2004-01-01, 2024-12-31",
    "201X, 2010-01-01, 2019-12-31",
    "2024-XX, 2024-01-01, 2024-12-31",
    "2024-21, 2024-03-01, 2024-05-31",
    "2024-24, 2024-12-01, 2025-02-28",
    "2024-34, 2024-04-01, 2024-06-30",
    "2024-06-18T10:00:00Z, 2024-06-18, 2024-06-18",
  })
  void coversTheDays(String edtf, String low, String high) {
    assertThat(EdtfDays.of(edtf))
        .isEqualTo(
            new DayRange(LocalDate.parse(low).toEpochDay(), LocalDate.parse(high).toEpochDay()));
  }

  @ParameterizedTest
  @CsvSource({"2024-02-30", "2024-13", "June", "..", "/x", "2024-06/2023", "''"})
  void refusesWhatIsNoDate(String edtf) {
    assertThat(EdtfDays.of(edtf)).isNull();
  }

  @Test
  void openEndsAreOpen() {
    assertThat(EdtfDays.of("../2024-06-17").low()).isEqualTo(DayRange.OPEN_LOW);
    assertThat(EdtfDays.of("2004/..").high()).isEqualTo(DayRange.OPEN_HIGH);
  }

  @Test
  void neverFailsOnRandomText() {
    long seed = 99;
    Random random = new Random(seed);
    String some = "0129-/.X~?%T ";
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(14); n > 0; n--) {
        text.append(some.charAt(random.nextInt(some.length())));
      }
      DayRange range = EdtfDays.of(text.toString());
      assertThat(range == null || range.low() <= range.high()).as("seed %d", seed).isTrue();
    }
  }
}
