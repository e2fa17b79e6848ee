package org.rapporteur.reading.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimesTest {

  /** Seen from Wednesday, 12 June 2024. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      Police arrested ten men on Monday.                                 | arrested  | 2024-06-10
      The minister said on Monday that the army attacked the town.       | attacked  | -
      The minister condemned Sunday's attack on the town.                | attack    | 2024-06-09
      The minister condemned Sunday's attack on the town.                | condemned | -
      The attack took place on Sunday.                                   | attack    | 2024-06-09
      In 2007, the state banned the party and seized its money.          | seized    | 2007
      He served as mayor from 2008 to 2016.                              | mayor     | 2008/2016
      A bomb killed two men on Friday. The bombing shook the town.       | bombing   | 2024-06-07
      Thursday, three gunmen from the north killed two farmers.          | killed    | 2024-06-06
      Today's Court of Appeal judgment pleased the ministers.             | judgment  | 2024-06-12
      It is the first time that he has visited the town since 2010.      | visited   | -
      The leaders met. They ate soup on Friday.                          | met       | -
      """)
  void governs(String text, String trigger, String edtf) {
    assertThat(Texts.governing(text, "2024-06-12", trigger)).isEqualTo(edtf);
  }

  /**
   * Published on Monday or Tuesday: "this Tuesday" is one day throughout if the text tells which.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      This Tuesday he will visit Chad. In May he promoted Ruiz, and this Tuesday he appointed Vega. | appointed | 2024-06-18
      In May he promoted Ruiz, and this Tuesday he appointed Vega. | appointed | -
      In May he promoted Ruiz, and this Tuesday he appointed Vega. | promoted  | 2024-05
      """)
  void sameWordsMeanTheSameDay(String text, String trigger, String edtf) {
    assertThat(Texts.governing(text, "2024-06-17/2024-06-18", trigger)).isEqualTo(edtf);
  }
}
