package org.rapporteur.reading.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.reading.Article;

class OpenRelativeTest {

  /** The shipped model's trees; the head's form after each subject. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "His cousin, who until now headed the social platform Friends of the Forest will be in charge of housing.|cousin|charge",
        "His cousin, who headed the fund, will be in charge of housing.|cousin|charge",
        "The minister, who said the army will attack, resigned.|army|attack",
      })
  void aSubjectHasItsOwnPredicate(String text, String subject, String predicate) {
    Sentence s = Analyzer.shipped().analyse(Article.of("test", text), List.of()).sentences().get(0);
    for (int t = 0; t < s.size(); t++) {
      if (s.form(t).equals(subject)) {
        assertThat(s.form(s.head(t))).isEqualTo(predicate);
      }
    }
  }

  /** Built by hand: what the model may give. Heads from 1 as in CoNLL-U. */
  @ParameterizedTest
  @CsvSource({
    "cousin | who ran Hope will lead, 0 4 4 1 7 7 4, root punct nsubj parataxis nsubj aux ccomp, 7 4 4 1 4 7 0",
    "cousin | who said Hope will lead, 0 4 4 1 7 7 4, root punct nsubj parataxis nsubj aux ccomp, 0 4 4 1 7 7 4",
  })
  void onlyVerbsThatTakeAThingGiveTheirClauseBack(
      String words, String heads, String relations, String mended) {
    String[] forms = words.replace("|", ",").split(" ");
    Upos[] upos = {Upos.NOUN, Upos.PUNCT, Upos.PRON, Upos.VERB, Upos.PROPN, Upos.AUX, Upos.VERB};
    int[] tree = numbers(heads);
    OpenRelative.mend(forms, upos, tree, relations.split(" "));
    assertThat(tree).containsExactly(numbers(mended));
  }

  private static int[] numbers(String written) {
    return java.util.Arrays.stream(written.split(" "))
        .mapToInt(head -> Integer.parseInt(head) - 1)
        .toArray();
  }
}
