package org.rapporteur.reading.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StanceJudgeTest {

  @ParameterizedTest(name = "{0} [{1}]")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Chad bombed the port. | bombed | asserted
          Norway said that Chad had bombed the port. | bombed | asserted
          Norway will send tanks to Chad. | send | planned
          Norway is expected to send tanks to Chad. | send | planned
          Norway plans to send tanks to Chad. | send | planned
          Norway is to send tanks to Chad. | send | planned
          Norway is going to send tanks to Chad. | send | planned
          Norway said it would send tanks to Chad. | send | planned
          Peace talks are scheduled for Monday. | talks | planned
          The president made a planned visit to Chad. | visit | planned
          Talks between Chad and Mali will begin in May. | Talks | planned
          Norway announced plans to withdraw its troops. | withdraw | planned
          Norway threatened to attack Chad. | attack | planned
          Police fired to disperse the crowd, killing two people. | killing | asserted
          The rebels will fight until they seize the port. | seize | possible
          The rebels have sworn to attack Chad. | attack | planned
          Norway rejected an offer of talks with Chad. | talks | denied
          Norway to withdraw its troops | withdraw | planned
          Statel won a contract to supply tanks. | supply | planned
          The president will embark on a visit to Chad. | visit | planned
          It is possible to sign a treaty with Chad. | sign | possible
          Norway may send tanks to Chad. | send | possible
          Did Norway send tanks to Chad? | send | possible
          If Chad attacks, Norway will send tanks. | send | possible
          Norway would have attacked Chad. | attacked | possible
          Norway did not attack Chad. | attack | denied
          Norway never attacked Chad. | attacked | denied
          Norway will not attack Chad. | attack | denied
          Norway failed to retake the town. | retake | denied
          Norway has yet to sign the treaty. | sign | denied
          Norway has no plans to withdraw its troops. | withdraw | denied
          Norway denied that it had attacked Chad. | attacked | denied
          Norway won the war without attacking Chad. | attacking | denied
          Norway managed to retake the town. | retake | asserted
          Norway urged Chad to release the prisoners. | release | demanded
          Norway called for the withdrawal of troops. | withdrawal | demanded
          The withdrawal of troops was demanded by Norway. | withdrawal | demanded
          Norway said that Chad must release the prisoners. | release | demanded
          Chad was accused of bombing the port. | bombing | alleged
          Norway accused Chad of bombing the port. | bombing | alleged
          Norway alleged that Chad had bombed the port. | bombed | alleged
          Chad reportedly bombed the port. | bombed | alleged
          Chad is reported to have bombed the port. | bombed | alleged
          Norway blamed Chad for the bombing. | bombing | alleged
          Norway estimates that Chad sent five tanks. | sent | estimated
          Norway believes that Chad bombed the port. | bombed | estimated
          Chad is believed to have bombed the port. | bombed | estimated
          Norway urged Chad to release the prisoners. | urged | asserted
          Norway announced that it will withdraw its troops. | announced | asserted
          """)
  void judges(String text, String words, String stance) {
    assertEquals(stance, new ReadPage(text).stance(words));
  }
}
