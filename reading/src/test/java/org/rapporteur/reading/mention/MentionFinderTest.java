package org.rapporteur.reading.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.reading.Knowledge;
import org.rapporteur.reading.Mention;
import org.rapporteur.reading.language.Document;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.world.World;

class MentionFinderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # partial names and pronouns
          Ingrid Halvorsen flew to Nairobi. Halvorsen met aid workers there. | Halvorsen | Ingrid Halvorsen
          Norwegian Foreign Minister Ingrid Halvorsen flew to Nairobi. She will return on Friday. | She | Ingrid Halvorsen
          Norwegian Foreign Minister Ingrid Halvorsen flew to Nairobi. The minister will return on Friday. | The minister | Ingrid Halvorsen
          # spellings
          Volodymyr Zelenskyy addressed parliament. Zelensky urged allies to send arms. | Zelensky | Volodymyr Zelenskyy
          # acronyms with their definition
          The Northern Patriotic Front (NPF) attacked a convoy near Mopti. The NPF said it had killed ten soldiers. | The NPF | Northern Patriotic Front
          The Northern Patriotic Front (NPF) attacked a convoy near Mopti. The group has fought since 2012. | NPF | Northern Patriotic Front
          # common nouns for what was named
          Danish airline Nordwind Air suspended flights. The airline said the ban would last a month. | The airline | Nordwind Air
          The Ministry of Defence of Ukraine said the strike hit a depot. The ministry gave no details. | The ministry | Ministry of Defence of Ukraine
          Houthi rebels seized a ship. The rebels released the crew. | The rebels | Houthis
          # states, governments, capitals
          The Iraqi government rejected the plan. | The Iraqi government | Iraq
          Ankara said it would mediate. | Ankara | Turkey
          Ankara said it would mediate. | it | Turkey
          The talks were held in Moscow on Tuesday. | Moscow | Moscow
          Tanks were sent to the front, according to Kyiv. | Kyiv | Ukraine
          Japan protested. North Korea had fired a missile. The Asian dictatorship denied it. | The Asian dictatorship | North Korea
          South Korea says its northern rival has sent shells. North Korea denies it. | its northern rival | North Korea
          Diplomats left the North Korean capital on Monday. | the North Korean capital | Pyongyang
          # people by office, from the article and from the world
          Turkish Defense Minister Yashar Demir met Greek officials. The Turkish minister called the talks useful. | The Turkish minister | Yashar Demir
          The Moldovan president rejected the plan. | The Moldovan president | Maia Sandu
          The North Korean leader watched the test. | The North Korean leader | Kim Jong-un
          Prime Minister Jonas Petraitis praised his predecessor and close ally, Rasa Kalnins. | his predecessor | Rasa Kalnins
          Rahim Daud rules the island. Daud's brother, who lost his seat, left. | his | Daud's brother
          # places by their kind and name
          Shells hit the Ukrainian region of Kherson. | the Ukrainian region of Kherson | Kherson
          He left the Yemeni capital during the war. | the Yemeni capital | Sanaa
          # who is quoted speaks of what was just said
          Iran began its nuclear program early. Envoys met on Monday. They ate fish. They drank tea. They left at noon. "The program will be intense," adviser Omar Haddad told reporters. | The program | program
          # who speaks
          "I will not resign," Prime Minister Jonas Petraitis told reporters. | I | Jonas Petraitis
          Norwegian Foreign Minister Ingrid Halvorsen arrived. "We are ready to help," Halvorsen said. | We | Norway
          # described groups keep their words
          Three UN experts visited the camp. | Three UN experts | UN experts
          Protesters clashed with police. | Protesters | Protesters
          A number of journalists were beaten. | A number of journalists | journalists
          """)
  void resolvesWordsWithinTheArticle(String text, String words, String entity) {
    assertEquals(List.of(entity), Texts.entities(text, words, 1));
  }

  @Test
  void pluralsStandForSeveral() {
    String leaders =
        "German Chancellor Olaf Scholz met French President Emmanuel Macron in Berlin. "
            + "The two leaders discussed trade.";
    assertEquals(
        List.of("Olaf Scholz", "Emmanuel Macron"), Texts.entities(leaders, "The two leaders", 1));
    String states =
        "Saudi Arabia and Iran signed an agreement. The two countries restored diplomatic ties.";
    assertEquals(List.of("Saudi Arabia", "Iran"), Texts.entities(states, "The two countries", 1));
  }

  @Test
  void aNameIsWhatTheWholeArticleGivesAtItsFullest() {
    String text = "Cole spoke first. Robert Cole of Ohio, a teacher, was applauded.";
    assertEquals(List.of("Robert Cole"), Texts.entities(text, "Cole", 1));
  }

  @Test
  void learntOfficesResolveDescriptions() {
    Knowledge knowledge =
        new Knowledge() {
          @Override
          public List<org.rapporteur.reading.Entity> holders(
              org.rapporteur.reading.Entity body, String office, String date) {
            return body.id().equals("FJ") && office.equals("fisheries minister")
                ? List.of(
                    org.rapporteur.reading.Entity.named(
                        "Sela Vakarau", org.rapporteur.reading.EntityType.PERSON))
                : List.of();
          }

          @Override
          public List<org.rapporteur.reading.Entity> relatives(
              org.rapporteur.reading.Entity person, String kin, String date) {
            return List.of();
          }
        };
    Document document = Texts.document("The Fijian fisheries minister signed the treaty.");
    Mentions mentions = new MentionFinder(World.shipped(), knowledge).find(document);
    assertTrue(
        mentions.all().stream()
            .anyMatch(m -> m.entities().stream().anyMatch(e -> e.name().equals("Sela Vakarau"))),
        mentions.all().toString());
  }

  @Test
  void anyTextKeepsTheInvariants() {
    long seed = 20240617;
    Random random = new Random(seed);
    String[] words = {
      "the", "president", "of", "Iraq", "'s", "said", ",", ".", "\"", "Moscow", "Putin", "he", "it",
      "minister", "(", ")", "UN", "—", "al", "-", "Assad", "and", "two", "leaders", "their", "Gen.",
      "Kim", "Jong", "un", "government", "ministry", "\n", "John", "Smith", "wife", "7", "\u200e",
          "é"
    };
    for (int round = 0; round < 60; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0, n = 1 + random.nextInt(60); i < n; i++) {
        text.append(words[random.nextInt(words.length)]).append(random.nextInt(5) == 0 ? "" : " ");
      }
      Document document = Texts.document(text.toString());
      MentionFinder finder = new MentionFinder(World.shipped());
      Mentions mentions = finder.find(document);
      String where = "seed " + seed + " round " + round + ": " + text;
      for (Mention m : mentions.all()) {
        Sentence s = document.sentences().get(m.sentence());
        assertTrue(m.from() <= m.head() && m.head() < m.to() && m.to() <= s.size(), where + m);
        assertEquals(s.span(m.from(), m.to()), m.span(), where);
        assertTrue(m.span().contains(m.name()), where + m);
      }
      assertEquals(mentions.all(), finder.find(document).all(), where);
    }
  }
}
