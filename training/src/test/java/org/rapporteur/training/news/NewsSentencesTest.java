package org.rapporteur.training.news;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rapporteur.score.language.GoldTree;

class NewsSentencesTest {

  private static final String SMALL =
      """
      # one sentence only
      Land : Peru/NNP
      Name = *Ana/NNP flat=Bold/NNP >punct=,/, appos=<Job> punct=,/,
      Job = det=a/DT *diplomat/NN
      Act = nsubj=<Land> *waited/VBD
      S = ccomp=<Act> <punct=,/, *said/VBD nsubj=<Name> punct=./.
      """;

  @Test
  void partsHangWhereTheGrammarSays() {
    GoldTree tree = NewsSentences.sentences(Grammar.read("small", SMALL), 1, 1).get(0);
    assertThat(tree.forms())
        .containsExactly("Peru", "waited", ",", "said", "Ana", "Bold", ",", "a", "diplomat", ".");
    assertThat(tree.heads()).containsExactly(1, 3, 1, -1, 3, 4, 8, 8, 4, 3);
    assertThat(tree.relations())
        .containsExactly(
            "nsubj", "ccomp", "punct", "root", "nsubj", "flat", "punct", "det", "appos", "punct");
    assertThat(tree.upos()[4]).isEqualTo("PROPN");
  }

  @Test
  void everyShippedSentenceIsATreeThatDoesNotCross() {
    for (GoldTree tree : NewsSentences.sentences(3000, 5)) {
      String sentence = String.join(" ", tree.forms());
      int[] heads = tree.heads();
      assertThat(Arrays.stream(heads).filter(head -> head < 0).count()).as(sentence).isEqualTo(1);
      for (int i = 0; i < heads.length; i++) {
        int steps = 0;
        for (int at = i; heads[at] >= 0; at = heads[at]) {
          assertThat(++steps).as(sentence).isLessThan(heads.length);
        }
        int from = Math.min(i, heads[i]);
        int to = Math.max(i, heads[i]);
        if (heads[i] >= 0) {
          assertThat(
                  IntStream.range(from + 1, to).allMatch(k -> heads[k] >= from && heads[k] <= to))
              .as(sentence + " crosses at " + tree.forms()[i])
              .isTrue();
        }
      }
      assertThat(sentence).doesNotContain(", ,").doesNotContain(", .");
    }
  }

  @Test
  void theSameSeedGivesTheSameSentences() {
    assertThat(forms(NewsSentences.sentences(50, 3)))
        .isEqualTo(forms(NewsSentences.sentences(50, 3)));
    assertThat(forms(NewsSentences.sentences(50, 4)))
        .isNotEqualTo(forms(NewsSentences.sentences(50, 3)));
  }

  @Test
  void allFaultsAreNamedWithTheirLines() {
    assertThatThrownBy(
            () ->
                Grammar.read(
                    "faulty", "S = nsubj=<Nobody> *came/VBD\nT = *a/DT *b/NN\nU = came\nnothing\n"))
        .hasMessageContaining("faulty:2: a phrase needs exactly one *HEAD")
        .hasMessageContaining("faulty:3: \"came\" is neither *HEAD nor relation=PART")
        .hasMessageContaining("faulty:4: neither")
        .hasMessageContaining("<Nobody> is used, not defined");
  }

  private static List<String> forms(List<GoldTree> trees) {
    return trees.stream().map(tree -> String.join(" ", tree.forms())).toList();
  }
}
