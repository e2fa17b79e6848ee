package org.rapporteur.reading.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.reading.language.Document;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.world.World;

class TitlesTest {

  /** Every title in a text as "person: office of body", without courtesies. */
  private static String titles(String text) {
    Document document = Texts.document(text);
    Mentions mentions = new MentionFinder(World.shipped()).find(document);
    return mentions.titles().stream()
        .filter(t -> t.sort() != TitledName.Sort.COURTESY)
        .map(t -> written(document.sentences().get(t.sentence()), t, text))
        .collect(Collectors.joining("; "));
  }

  private static String written(Sentence s, TitledName t, String text) {
    String body = t.bodyEntity() == null ? "" : " of " + t.bodyEntity().name();
    return s.span(t.person().from(), t.person().to()).of(text)
        + ": "
        + s.span(t.office().from(), t.office().to()).of(text)
        + body;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # before the name
          South Korean Defense Minister Park Jinho spoke. | Park Jinho: Defense Minister of South Korea
          US Secretary of State Alan Reed arrived. | Alan Reed: Secretary of State of United States
          President of Ukraine Taras Bondar spoke. | Taras Bondar: President of Ukraine
          Kenya's trade and industry commissioner Daniel Mwangi resigned. | Daniel Mwangi: trade and industry commissioner of Kenya
          US Ambassador to Germany Alan Reed spoke. | Alan Reed: Ambassador to Germany of United States
          # beside the name
          Pavel Dorin, adviser to the Moldovan president, denied the report. | Pavel Dorin: adviser of Maia Sandu
          Marcus Hale, commander of U.S. Africa Command, praised the troops. | Marcus Hale: commander of U.S. Africa Command
          Elena Marin, the prime minister of Moldova, resigned. | Elena Marin: prime minister of Moldova
          The Foreign Minister of Iraq, Dr Samir Haddad, arrived on Monday. | Samir Haddad: Foreign Minister of Iraq
          # in the predicate
          Marcus Hale was the deputy commander of NATO. | Marcus Hale: deputy commander of NATO
          # several people
          Presidents Samuel Okoro of Nigeria and Patrice Zinsou of Benin signed. | Samuel Okoro: Presidents of Nigeria; Patrice Zinsou: Presidents of Benin
          # a title inside another
          French President Claire Duval's spokesperson, Henri Lacroix, confirmed it. | Claire Duval: President of France; Henri Lacroix: spokesperson of Claire Duval
          # the body is understood from the person's other mention
          Norwegian Foreign Minister Ingrid Halvorsen left. Foreign Minister Halvorsen will return. | Ingrid Halvorsen: Foreign Minister of Norway; Halvorsen: Foreign Minister of Norway
          # ranks and kin
          Gen. Marcus Hale spoke. | Marcus Hale: Gen.
          Robert Cole spoke. His wife, Laura Cole, left. | Laura Cole: wife of Robert Cole
          # no title
          Robert Cole met the president. | ''
          In a call with the Iraqi president, Robert Cole promised aid. | ''
          """)
  void readsWhoHoldsWhat(String text, String titles) {
    assertEquals(titles, titles(text));
  }

  @Test
  void machineTranslatedListsNameEachMinister() {
    assertEquals(
        "Andrei Baranov: Ministers of Defense of Russia; Viktor Sokol: Foreign Ministers of Russia",
        titles(
            "The Russian delegation will include the Ministers of Defense, Andrei Baranov, and"
                + " Foreign Ministers, Viktor Sokol."));
  }

  @Test
  void formerOfficesArePast() {
    Document document = Texts.document("Robert Cole, a former senator, thanked the party.");
    List<TitledName> titles = new MentionFinder(World.shipped()).find(document).titles();
    assertEquals(List.of(true), titles.stream().map(TitledName::past).toList());
  }
}
