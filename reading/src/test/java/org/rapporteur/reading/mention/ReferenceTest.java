package org.rapporteur.reading.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the obvious candidate is the wrong one: the right one is found, or none is taken. */
class ReferenceTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # a clause or somebody's own words before the subject
          Baltfish Limited was registered in May. To modernise its navy, Latvia bought two frigates. | its | Latvia
          General Tomas Ruiz was buried on Friday. In his message, President Olaf Scholz praised him. | his | Olaf Scholz
          # who says "I" is not "she" or "he" in the same words, nor is his country "it"
          Judge Anna Weber convicted Maria Kovacs. "She never told the truth," Weber said. | She | Maria Kovacs
          President Emmanuel Macron praised General Tomas Ruiz: "He served for forty years." | He | Tomas Ruiz
          Norwegian Foreign Minister Ingrid Halvorsen met Finnish envoys. "We all live in this country," Halvorsen said. | this country | Norway
          # the phrase that a pronoun stands in
          Denmark was praised. Envoys expected from Iran assurances of its readiness. | its | Iran
          # the government that sits in a capital is the state's
          The government in Nairobi rejected the plan. | The government in Nairobi | Kenya
          """)
  void findsTheRightOne(String text, String words, String entity) {
    assertEquals(List.of(entity), Texts.entities(text, words, 1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # giver or receiver
          South Korea has sent shells to Ukraine in its war. | its
          # one of two governments
          Yemen has two rulers. Saudi Arabia backs Yemen. The government in Aden said 14 people died. | The government in Aden
          # a slip of the keyboard
          Peru held elections. The renewal It also passes through the courts. | It
          # an act is no office
          President Ali Bongo will fly to Rabat, his office said. It will be the first visit in ten years. | It
          # two states are spoken of
          Police in Kenya told Ugandan citizens to leave the country. | the country
          # a neighbour in that direction that is told of, but has no border
          Kazakhstan and Mongolia signed a deal. Kazakhstan will sell diesel to its eastern neighbour. | its eastern neighbour
          """)
  void leavesOpen(String text, String words) {
    assertEquals(List.of(), Texts.entities(text, words, 1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Hungary bought a factory. It would have been more costly to build one.
          Hungary bought a factory. It is not much to ask.
          The palace spoke. The king considered it unwise to wait.
          """)
  void whatStandsForAClauseNamesNothing(String text) {
    assertTrue(
        Texts.mentions(text).all().stream()
            .noneMatch(m -> m.span().of(text).equalsIgnoreCase("it")),
        Texts.mentions(text).all().toString());
  }
}
