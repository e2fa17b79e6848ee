package org.rapporteur.reading.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AppositionFaultsTest {

  @ParameterizedTest
  @CsvSource({
    // words, tags, heads from 1, relations, head and relation of the last word after
    "the son of a duke | the banker, DET NOUN ADP DET NOUN PUNCT DET NOUN, 2 0 5 5 2 8 8 5,"
        + " det root case det nmod punct det appos, 2 appos",
    "the son of the duke | the banker, DET NOUN ADP DET NOUN PUNCT DET NOUN, 2 0 5 5 2 8 8 5,"
        + " det root case det nmod punct det appos, 5 appos",
    "Ana | head of Peru | Ali, PROPN PUNCT NOUN ADP PROPN PUNCT PROPN, 0 3 1 5 3 7 1,"
        + " root punct appos case nmod punct conj, 3 appos",
    "Ana | head of Peru | and Ali, PROPN PUNCT NOUN ADP PROPN PUNCT CCONJ PROPN, 0 3 1 5 3 8 8 1,"
        + " root punct appos case nmod punct cc conj, 1 conj",
    "minister of trade and minister, NOUN ADP NOUN CCONJ NOUN, 0 3 1 5 3,"
        + " root case nmod cc conj, 1 conj",
    "met minister | Ana, VERB NOUN PUNCT PROPN, 0 1 4 1, root obj punct obl:unmarked, 2 appos",
    "met minister | Monday, VERB NOUN PUNCT PROPN, 0 1 4 1, root obj punct obl:unmarked,"
        + " 1 obl:unmarked",
  })
  void whomAnAppositionTellsOf(
      String words, String tags, String heads, String relations, String last) {
    String[] forms = words.replace("|", ",").split(" ");
    Upos[] upos = Arrays.stream(tags.split(" ")).map(Upos::valueOf).toArray(Upos[]::new);
    int[] tree = Arrays.stream(heads.split(" ")).mapToInt(h -> Integer.parseInt(h) - 1).toArray();
    String[] found = relations.split(" ");
    AppositionFaults.mend(forms, upos, tree, found);
    int end = forms.length - 1;
    assertThat(tree[end] + 1 + " " + found[end]).isEqualTo(last);
  }
}
