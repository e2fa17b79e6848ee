package org.rapporteur.reading.language.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.reading.language.LanguageModel;

/** What is remembered must not change what is found. */
class StateScoresTest {

  private static final ParseModel REMEMBERING = model();

  /** The same weights, but not known to be fixed, so that each state asks for all its features. */
  private static final ParseModel FORGETTING =
      new ParseModel(
          REMEMBERING.tags(),
          REMEMBERING.actions(),
          REMEMBERING.clusters(),
          (row, candidates, count, sums) -> REMEMBERING.weights().add(row, candidates, count, sums),
          REMEMBERING.beam(),
          REMEMBERING.reach());

  private static ParseModel model() {
    try (InputStream in =
        Objects.requireNonNull(LanguageModel.class.getResourceAsStream("trees.model"))) {
      return ModelFile.readTrees(in);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @ParameterizedTest(name = "{0} tokens, seed {1}")
  @CsvSource({"1, 1", "2, 2", "5, 3", "40, 4", "120, 5", "600, 6"})
  void treesOfRandomWordsAreThoseMadeWithoutMemory(int size, long seed) {
    String[] words =
        "the old minister of Chad said that ships and trucks left on Monday .".split(" ");
    ParseDecoder with = new ParseDecoder(REMEMBERING);
    ParseDecoder without = new ParseDecoder(FORGETTING);
    Random random = new Random(seed);
    for (int round = 0; round < Math.max(1, 200 / size); round++) {
      String[] forms = new String[size];
      int[] tags = new int[size];
      int[] others = new int[size];
      for (int i = 0; i < size; i++) {
        forms[i] = words[random.nextInt(words.length)];
        tags[i] = random.nextInt(REMEMBERING.tags().length);
        others[i] = random.nextInt(4) == 0 ? random.nextInt(REMEMBERING.tags().length) : -1;
      }
      assertThat(tree(with, forms, tags, others)).isEqualTo(tree(without, forms, tags, others));
    }
  }

  @Test
  void treesThatLookTheSameHaveOneNumber() {
    Contents contents = new Contents();
    contents.start(10);
    int one = contents.number(3, 2, 0, 7);
    assertThat(contents.number(3, 2, 0, 7)).isEqualTo(one);
    assertThat(contents.number(3, 2, 1, 7)).isNotEqualTo(one);
    assertThat(contents.number(3, 2, 0, 6)).isNotEqualTo(one);
    for (int i = 0; i < 5000; i++) {
      assertThat(contents.number(4, i, 0, 7)).isEqualTo(one + 3 + i);
    }
    assertThat(contents.number(3, 2, 0, 7)).isEqualTo(one);
    contents.start(10);
    assertThat(contents.number(5, 2, 0, 7)).isEqualTo(10);
  }

  private static int[][] tree(ParseDecoder decoder, String[] forms, int[] tags, int[] others) {
    int[] heads = new int[forms.length];
    int[] labels = new int[forms.length];
    decoder.parse(forms, tags, others, heads, labels);
    return new int[][] {heads, labels};
  }
}
