package org.rapporteur.reading.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComplementFaultsTest {

  @ParameterizedTest
  @CsvSource({
    // words, tags, heads from 1, relations, head and relation of the last word after
    "is considering arresting, AUX VERB VERB, 2 0 2, aux root advcl, 2 xcomp",
    "is here arresting, AUX ADV VERB, 2 0 2, cop root advcl, 2 advcl",
    "barred army from buying, VERB NOUN SCONJ VERB, 0 1 4 2, root obj mark acl, 1 advcl",
    "visit of envoy to Lima, NOUN ADP NOUN ADP PROPN, 0 3 1 5 3, root case nmod case nmod, 1 nmod",
    "news of envoy to Lima, NOUN ADP NOUN ADP PROPN, 0 3 1 5 3, root case nmod case nmod, 3 nmod",
    "acted due to rain, VERB ADJ ADP NOUN, 0 4 2 1, root case fixed obj, 1 obl",
  })
  void verbsAndJourneysTakeWhatIsTheirs(
      String words, String tags, String heads, String relations, String last) {
    String[] forms = words.split(" ");
    Upos[] upos = Arrays.stream(tags.split(" ")).map(Upos::valueOf).toArray(Upos[]::new);
    int[] tree = Arrays.stream(heads.split(" ")).mapToInt(h -> Integer.parseInt(h) - 1).toArray();
    String[] found = relations.split(" ");
    ComplementFaults.mend(forms, upos, tree, found);
    int end = forms.length - 1;
    assertThat(tree[end] + 1 + " " + found[end]).isEqualTo(last);
  }
}
