package org.rapporteur.reading.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What claims live on: constructions that the shipped model must get right in plain sentences. */
class KnownSentencesTest {

  private static final LanguageModel MODEL = LanguageModel.shipped();

  @ParameterizedTest(name = "{1} <-{2}- {3}: {0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "The minister visited Warsaw on Monday . | visited | nsubj | minister",
        "The minister visited Warsaw on Monday . | visited | obj | Warsaw",
        "The minister visited Warsaw on Monday . | visited | obl | Monday",
        "Two soldiers were killed by rebels in the north . | killed | nsubj:pass | soldiers",
        "Two soldiers were killed by rebels in the north . | killed | obl:agent | rebels",
        "Two soldiers were killed by rebels in the north . | killed | aux:pass | were",
        "The envoy who signed the treaty left Geneva . | envoy | acl:relcl | signed",
        "The envoy who signed the treaty left Geneva . | signed | nsubj | who",
        "The envoy who signed the treaty left Geneva . | left | nsubj | envoy",
        "Officials said that the talks had failed . | said | ccomp | failed",
        "Officials said that the talks had failed . | failed | nsubj | talks",
        "The spokesman said the army would withdraw . | said | ccomp | withdraw",
        "France and Germany signed the agreement . | France | conj | Germany",
        "France and Germany signed the agreement . | signed | nsubj | France",
        "The president met the king and praised the army . | met | conj | praised",
        "Anna Novak , the prime minister , resigned . | Anna | appos | minister",
        "Anna Novak , the prime minister , resigned . | resigned | nsubj | Anna",
        "The government wants to send troops . | wants | xcomp | send",
        "The government wants to send troops . | send | obj | troops",
        "The leader of the party spoke in parliament . | leader | nmod | party",
        "He left when the talks ended . | left | advcl | ended",
        "Egypt accused Ankara of prolonging the war . | accused | obj | Ankara",
        "Egypt accused Ankara of prolonging the war . | accused | advcl | prolonging",
        "Norway estimates that Chad sent five tanks . | estimates | ccomp | sent",
        "Chad has bombed the port , the White House announced Tuesday . | announced | ccomp | bombed",
      })
  void findsTheRelation(String sentence, String head, String relation, String dependent) {
    String[] forms = sentence.split(" ");
    int n = forms.length;
    Upos[] upos = new Upos[n];
    String[] xpos = new String[n];
    int[] others = new int[n];
    int[] heads = new int[n];
    String[] relations = new String[n];
    MODEL.tagger().tag(forms, upos, xpos, others);
    MODEL.parser().parse(forms, upos, xpos, others, heads, relations);
    int at = Arrays.asList(forms).lastIndexOf(dependent);
    String found = heads[at] < 0 ? "nothing" : forms[heads[at]];
    assertThat(found + " " + relations[at])
        .as("%s, tags %s", sentence, Arrays.toString(xpos))
        .isEqualTo(head + " " + relation);
  }
}
