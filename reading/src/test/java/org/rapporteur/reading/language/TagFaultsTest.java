package org.rapporteur.reading.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TagFaultsTest {

  @ParameterizedTest
  @CsvSource({
    // words, tags before, tag after of the last word before the bar
    "an arms embargo, DT NNS VBP, NN",
    "a sports boycott, DT NNS VB, NN",
    "a trade embargo, DT NN VBP, NN",
    "the men fight, DT NNS VBP, VBP",
    "a few thousand fight, DT JJ NNS VBP, VBP",
    "let a man go, VB DT NN VB, VB",
    "he paid {, PRP VBD NNP, -LRB-",
    "its offensive | against, PRP$ JJ IN, NN",
    "its own | in, PRP$ JJ IN, JJ",
    "its best | of, PRP$ JJ IN, JJ",
    "its offensive | actions, PRP$ JJ NNS, JJ",
  })
  void mendsOnlyWhatCannotBe(String words, String tags, String last) {
    String[] forms = words.replace("| ", "").split(" ");
    int at = words.split(" \\|")[0].split(" ").length - 1;
    String[] xpos = tags.split(" ");
    Upos[] upos = new Upos[xpos.length];
    for (int i = 0; i < upos.length; i++) {
      upos[i] = coarse(xpos[i]);
    }
    TagFaults.mend(forms, upos, xpos);
    assertThat(xpos[at]).isEqualTo(last);
  }

  private static Upos coarse(String tag) {
    return switch (tag.substring(0, 2)) {
      case "DT" -> Upos.DET;
      case "VB" -> Upos.VERB;
      case "JJ" -> Upos.ADJ;
      case "PR" -> Upos.PRON;
      default -> tag.equals("NNP") ? Upos.PROPN : Upos.NOUN;
    };
  }

  @Test
  void leavesEveryWordOneTagWhateverTheWords() {
    long seed = 20240619L;
    Random random = new Random(seed);
    String[] words = {"a", "an", "arms", "embargo", "{", ")", "few", "the"};
    String[] tags = {"DT", "NNS", "VBP", "VB", "NN", "JJ"};
    for (int round = 0; round < 300; round++) {
      int size = random.nextInt(6);
      String[] forms = new String[size];
      String[] xpos = new String[size];
      Upos[] upos = new Upos[size];
      for (int i = 0; i < size; i++) {
        forms[i] = words[random.nextInt(words.length)];
        xpos[i] = tags[random.nextInt(tags.length)];
        upos[i] = coarse(xpos[i]);
      }
      TagFaults.mend(forms, upos, xpos);
      assertThat(xpos).as("seed %d", seed).doesNotContainNull();
      assertThat(upos).as("seed %d", seed).doesNotContainNull();
    }
  }
}
