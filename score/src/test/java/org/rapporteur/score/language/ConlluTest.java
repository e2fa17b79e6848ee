package org.rapporteur.score.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.reading.language.LanguageModel;
import org.rapporteur.score.Figures;

class ConlluTest {

  @TempDir Path folder;

  private static final String TREE =
      """
      # text = Ministers don't agree.
      1\tMinisters\tminister\tNOUN\tNNS\t_\t4\tnsubj\t_\t_
      2-3\tdon't\t_\t_\t_\t_\t_\t_\t_\t_
      2\tdo\tdo\tAUX\tVBP\t_\t4\taux\t_\t_
      3\tn't\tnot\tPART\tRB\t_\t4\tadvmod\t_\t_
      4\tagree\tagree\tVERB\tVB\t_\t0\troot\t_\t_
      4.1\t_\t_\t_\t_\t_\t_\t_\t_\t_
      5\t.\t.\tPUNCT\t.\t_\t4\tpunct\t_\t_
      """;

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("some.conllu"), text);
  }

  @Test
  void readsWordsAndPassesOverWhatIsNone() throws IOException {
    List<GoldTree> trees = Conllu.read(file(TREE + "\n" + TREE));
    assertThat(trees).hasSize(2);
    assertThat(trees.get(0).forms()).containsExactly("Ministers", "do", "n't", "agree", ".");
    assertThat(trees.get(0).heads()).containsExactly(3, 3, 3, -1, 3);
    assertThat(trees.get(0).relations()).containsExactly("nsubj", "aux", "advmod", "root", "punct");
  }

  @Test
  void saysWhereALineIsWrong() {
    assertThatThrownBy(() -> Conllu.read(file(TREE + "6\tword\n")))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("some.conllu:9: 2 columns");
    assertThatThrownBy(() -> Conllu.read(file(TREE.replace("\t0\troot", "\tx\troot"))))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("some.conllu:6: head \"x\"");
  }

  @Test
  void theShippedModelReadsAnEasySentence() throws IOException {
    Figures figures = TreeScore.score(Conllu.read(file(TREE)), LanguageModel.shipped());
    assertThat(figures.get("tokens")).isEqualTo(5);
    assertThat(figures.get("upos")).isEqualTo(1.0);
    assertThat(figures.get("las")).isEqualTo(1.0);
    assertThat(figures.get("las.nopunct")).isEqualTo(1.0);
    assertThat(figures.get("f1.nsubj")).isEqualTo(1.0);
  }
}
