package org.rapporteur.reading.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelationFaultsTest {

  @ParameterizedTest
  @CsvSource({
    // words, tags, heads from 1 as in CoNLL-U, relations, relation of the word "banker" after
    "met cousin | the banker Ana, VERB NOUN PUNCT DET NOUN PROPN, 0 1 5 5 2 5, root obj punct det conj appos, appos",
    "met cousin | the banker, VERB NOUN PUNCT DET NOUN, 0 1 5 5 2, root obj punct det conj, conj",
    "met cousin and the banker Ana, VERB NOUN CCONJ DET NOUN PROPN, 0 1 5 5 2 5, root obj cc det conj appos, conj",
    "met aunt | the banker Ana | and man, VERB NOUN PUNCT DET NOUN PROPN PUNCT CCONJ NOUN, 0 1 5 5 2 5 9 9 2, root obj punct det conj appos punct cc conj, conj",
  })
  void aNamedDescriptionAfterACommaDescribes(
      String words, String tags, String heads, String relations, String banker) {
    String[] forms = words.replace("|", ",").split(" ");
    String[] found = relations.split(" ");
    mend(forms, tags, heads(heads), found);
    assertThat(found[Arrays.asList(forms).indexOf("banker")]).isEqualTo(banker);
  }

  @ParameterizedTest
  @CsvSource({
    // words, tags, heads from 1, relations, head and relation of the last word after
    "told plans and pensions, VERB NOUN CCONJ NOUN, 0 1 4 1, root obj cc conj, 2 conj",
    "led exercise | Trident, VERB NOUN PUNCT PROPN, 0 1 4 1, root obj punct conj, 2 appos",
    "ate rice and slept, VERB NOUN CCONJ VERB, 0 1 4 1, root obj cc conj, 1 conj",
    "ran here and Ana, VERB ADV CCONJ PROPN, 0 1 4 1, root advmod cc conj, 1 conj",
  })
  void phrasesAreCoordinatedWithTheirLike(
      String words, String tags, String heads, String relations, String last) {
    String[] forms = words.replace("|", ",").split(" ");
    String[] found = relations.split(" ");
    int[] tree = heads(heads);
    mend(forms, tags, tree, found);
    int end = forms.length - 1;
    assertThat(tree[end] + 1 + " " + found[end]).isEqualTo(last);
  }

  private static void mend(String[] forms, String tags, int[] heads, String[] relations) {
    Upos[] upos = Arrays.stream(tags.split(" ")).map(Upos::valueOf).toArray(Upos[]::new);
    RelationFaults.mend(forms, upos, heads, relations);
  }

  private static int[] heads(String written) {
    return Arrays.stream(written.split(" ")).mapToInt(h -> Integer.parseInt(h) - 1).toArray();
  }
}
