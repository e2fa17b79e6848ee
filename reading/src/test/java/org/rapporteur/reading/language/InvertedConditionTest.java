package org.rapporteur.reading.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InvertedConditionTest {

  private static final Upos[] TAGS = {
    Upos.AUX, Upos.PROPN, Upos.VERB, Upos.PROPN, Upos.PUNCT, Upos.PROPN, Upos.AUX, Upos.VERB
  };

  @Test
  void theConditionHangsOnWhatWouldFollow() {
    String[] forms = "Had Peru attacked Chile , Spain would act".split(" ");
    int[] heads = {-1, 2, 0, 7, 3, 7, 7, 2};
    String[] relations = "root nsubj ccomp obl:unmarked punct nsubj aux ccomp".split(" ");

    InvertedCondition.mend(forms, TAGS, heads, relations);

    assertThat(heads).containsExactly(2, 2, 7, 2, 7, 7, 7, -1);
    assertThat(relations)
        .containsExactly("aux", "nsubj", "advcl", "obj", "punct", "nsubj", "aux", "root");
  }

  @Test
  void aStatementIsLeftAlone() {
    String[] forms = "Had Peru attacked Chile , Spain had act".split(" ");
    int[] heads = {-1, 2, 0, 7, 3, 7, 7, 2};
    String[] relations = "root nsubj ccomp obl:unmarked punct nsubj aux ccomp".split(" ");

    InvertedCondition.mend(forms, TAGS, heads, relations);

    assertThat(heads).containsExactly(-1, 2, 0, 7, 3, 7, 7, 2);
  }
}
