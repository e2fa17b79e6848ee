package org.rapporteur.reading.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameEndTest {

  @ParameterizedTest
  @CsvSource({
    "The Security Council of the country met ., Security Council",
    "The Bank of England met ., Bank of England",
    "The Organization of American States met ., Organization of American States",
  })
  void aNameEndsWithItsLastCapital(String text, String expected) {
    String[] forms = text.split(" ");
    List<String> found =
        NameTagger.shipped().names(forms).stream()
            .map(name -> String.join(" ", List.of(forms).subList(name.from(), name.to())))
            .map(name -> name.startsWith("The ") ? name.substring(4) : name)
            .toList();
    assertThat(found).contains(expected);
  }
}
