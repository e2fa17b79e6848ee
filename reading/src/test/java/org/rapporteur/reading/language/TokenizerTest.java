package org.rapporteur.reading.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenizerTest {

  @ParameterizedTest
  @CsvSource({
    // text, tokens with bars between
    "the Harbourwill be shut, the|Harbour|will|be|shut",
    "the Harbourhas been shut, the|Harbour|has|been|shut",
    "the Harbourwill shut, the|Harbourwill|shut",
    "Harbourwill, Harbourwill",
    "he will be, he|will|be",
    "she cannot be, she|can|not|be",
  })
  void wordsRunTogetherAreCutWhereAVerbFollows(String text, String tokens) {
    assertThat(Tokenizer.shipped().forms(text)).isEqualTo(List.of(tokens.split("\\|")));
  }
}
