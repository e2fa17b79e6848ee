package org.rapporteur.reading.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LemmatizerTest {

  @ParameterizedTest
  @CsvSource({
    "underwent, VERB, VBD, undergo",
    "swore, VERB, VBD, swear",
    "withheld, VERB, VBN, withhold",
    "voting, VERB, VBG, vote",
    "applauded, VERB, VBD, applaud",
    "stopped, VERB, VBD, stop",
    "denied, VERB, VBD, deny",
    "overthrown, VERB, VBN, overthrow",
    "travelling, VERB, VBG, travel",
    "series, NOUN, NNS, series",
    "crises, NOUN, NNS, crisis",
    "embargoes, NOUN, NNS, embargo",
    "allies, NOUN, NNS, ally",
    "gunmen, NOUN, NNS, gunman",
    "larger, ADJ, JJR, large",
    "New, ADJ, NNP, New",
    "Kim, PROPN, NNP, Kim",
    "Talks, NOUN, NNS, talk",
    "says, VERB, VBZ, say"
  })
  void givesDictionaryForms(String form, Upos upos, String xpos, String lemma) {
    assertThat(Lemmatizer.lemma(form, upos, xpos)).isEqualTo(lemma);
  }
}
