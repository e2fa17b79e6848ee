package org.rapporteur.reading.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.reading.Attribution.Directness;
import org.rapporteur.reading.Statement;

class SpeechFinderTest {

  @ParameterizedTest(name = "{0} [{1}]")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Norway said that Chad had bombed the port. | bombed | Norway
          Norway said that Chad had bombed the port. | said | ``
          Chad has bombed the port, Norway said. | bombed | Norway
          But Seoul says Pyongyang supplied the shells. | supplied | South Korea
          Chad has bombed the port, the White House announced Tuesday. | bombed | United States
          According to Norway, Chad has bombed the port. | bombed | Norway
          Chad has bombed the port, according to Norway. | bombed | Norway
          According to the law, Chad must pay for the port. | pay | ``
          Norway told Reuters that Chad had bombed the port. | bombed | Reuters > Norway
          Norway told reporters that Chad had bombed the port. | bombed | Norway
          Olav Hansen said on Twitter that Chad had bombed the port. | bombed | Olav Hansen
          Olav Hansen said in an interview with the BBC that Chad had bombed the port. | bombed | BBC > Olav Hansen
          Reuters, citing a security source, reported that Chad had bombed the port. | bombed | Reuters > security source
          Norway was quoted by Reuters as saying that Chad had bombed the port. | bombed | Reuters > Norway
          Norway said that Chad had bombed the port, according to Reuters. | bombed | Reuters > Norway
          State media reported that Chad had bombed the port. | bombed | State media
          Two officials briefed on the talks said that Chad had bombed the port. | bombed | Two officials briefed on the talks
          Norway and Mali said that Chad had bombed the port. | bombed | Norway > Mali
          Norway believes that Chad bombed the port. | bombed | Norway
          Norway blamed Chad for the bombing. | bombing | Norway
          Norway accused Chad of bombing the port. | bombing | Norway
          Norway urged Chad to release the prisoners. | release | Norway
          Norway called for the withdrawal of troops. | withdrawal | Norway
          Norway announced that it will withdraw its troops. | withdraw | Norway
          Norway and Chad agreed to exchange prisoners. | exchange | ``
          Norway, which hosts the talks, said that Chad had bombed the port. | bombed | Norway
          Norwegian firms including Statel have announced plans to leave Chad. | leave | Norwegian firms
          Reports citing Norway said that Chad had bombed the port. | bombed | Reports > Norway
          Chad, which Norway accuses of arming rebels, signed the treaty. | arming | Norway
          Norway has maintained an arms embargo on Chad, keeping arms out. | embargo | ``
          Norway did not say that Chad bombed the port. | bombed | ``
          The minister, Olav Hansen, said Chad had bombed the port. | bombed | Olav Hansen
          Olav Hansen, the foreign minister of Norway, said that Chad had bombed the port. | bombed | Olav Hansen
          """)
  void findsWhoSaysIt(String text, String words, String sources) {
    assertEquals(sources, new ReadPage(text).chain(words));
  }

  @Test
  void carriesAQuotationOverSentencesToTheOneWhoIsNamedOnce() {
    ReadPage page =
        new ReadPage(
            "“They killed forty people,” said Anna Berg, the mayor of Tarsk. “They also looted the"
                + " town. They burned the school.” The army retook the town.");
    assertEquals("Anna Berg", page.chain("killed"));
    assertEquals("Anna Berg", page.chain("looted"));
    assertEquals("Anna Berg", page.chain("burned"));
    assertEquals("", page.chain("retook"));
  }

  @Test
  void carriesSpeechOverParagraphsThatOpenAgainAndNeverClose() {
    ReadPage page =
        new ReadPage(
            "“The soldiers looted the town.\n\n“They burned the school,” Anna Berg added.\n\n"
                + "The army retook the town.");
    assertEquals("Anna Berg", page.chain("looted"));
    assertEquals("Anna Berg", page.chain("burned"));
    assertEquals("", page.chain("retook"));
  }

  @Test
  void endsAQuotationThatNeverClosesWithItsParagraph() {
    ReadPage page =
        new ReadPage("Anna Berg said, “They looted the town.\n\nThe army retook the town.");
    assertEquals("Anna Berg", page.chain("looted"));
    assertEquals("", page.chain("retook"));
  }

  @Test
  void takesWhoStandsBehindTheVerbAfterAQuotation() {
    ReadPage page =
        new ReadPage(
            "Others were kinder: \"They saved the town. Let's thank them\", wrote Anna Berg on"
                + " Twitter.");
    assertEquals("Anna Berg", page.chain("saved"));
    assertEquals("Anna Berg", page.chain("thank"));
  }

  @Test
  void resolvesPronounsOfSpeakers() {
    ReadPage page =
        new ReadPage(
            "Anna Berg said that soldiers had looted the town. “They burned the school,” she"
                + " added.");
    assertEquals("Anna Berg", page.chain("burned"));
  }

  @Test
  void nestsWhatOneReportsOfAnother() {
    ReadPage page = new ReadPage("Reuters reported that Norway said Chad had bombed the port.");
    assertEquals("Reuters > Norway", page.chain("bombed"));
    assertEquals("Reuters", page.chain("said"));
  }

  @Test
  void tellsStatementsWithAllTheirParts() {
    ReadPage page = new ReadPage("“Chad bombed the port,” Olav Hansen told Reuters on Monday.");
    List<Statement> statements = page.speech.statements();
    assertEquals(1, statements.size());
    Statement statement = statements.get(0);
    assertEquals("Chad bombed the port", statement.content().get(0).of(page.text));
    assertEquals("Olav Hansen", String.valueOf(of(statement.speaker(), page.text)));
    assertEquals("told", of(statement.cue(), page.text));
    assertEquals("Reuters", of(statement.medium(), page.text));
    assertEquals("Reuters", of(statement.addressee(), page.text));
    assertEquals(Directness.DIRECT, statement.directness());
  }

  @Test
  void tellsWordsOfItsOwnFromMixedSpeech() {
    ReadPage page = new ReadPage("Norway said that Chad had “barbarously” bombed the port.");
    assertEquals(Directness.MIXED, page.speech.statements().get(0).directness());
    assertTrue(new ReadPage("The army retook the town.").speech.statements().isEmpty());
  }

  private static String of(
      org.rapporteur.reading.@org.jspecify.annotations.Nullable Span span, String text) {
    return span == null ? "nothing" : span.of(text);
  }
}
