package org.rapporteur.score.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.reading.language.Analyzer;
import org.rapporteur.score.Figures;

class RawTextScoreTest {

  private static final String TREES =
      """
      # newdoc id = one
      # newpar
      # sent_id = 1
      1-2\tDon't\t_\t_\t_\t_\t_\t_\t_\t_
      1\tDo\tdo\tAUX\tVBP\t_\t3\taux\t_\t_
      2\tn't\tnot\tPART\tRB\t_\t3\tadvmod\t_\t_
      3\tgo\tgo\tVERB\tVB\t_\t0\troot\t_\tSpaceAfter=No
      4\t.\t.\tPUNCT\t.\t_\t3\tpunct\t_\t_

      # newpar
      1\tHe\the\tPRON\tPRP\t_\t2\tnsubj\t_\t_
      2\tleft\tleave\tVERB\tVBD\t_\t0\troot\t_\t_

      """;

  @TempDir Path folder;

  @Test
  void buildsTheTextWithItsWords() throws IOException {
    GoldText text = GoldTexts.read(write(TREES)).get(0);

    assertThat(text.text()).isEqualTo("Don't go.\n\nHe left ");
    assertThat(text.words())
        .extracting(w -> text.text().substring(w.begin(), w.end()))
        .containsExactly("Do", "n't", "go", ".", "He", "left");
    assertThat(text.words()).extracting(GoldText.Word::head).containsExactly(2, 2, -1, 2, 5, -1);
    assertThat(text.sentences()).containsExactly(0, 4, 6);
  }

  @Test
  void aWrongWordCostsPrecisionAndRecall() throws IOException {
    String merged = TREES.replace("2\tleft\tleave", "2\tleft.\tleave");

    Figures right = RawTextScore.score(GoldTexts.read(write(TREES)), Analyzer.shipped());
    Figures wrong = RawTextScore.score(GoldTexts.read(write(merged)), Analyzer.shipped());

    assertThat(right.get("raw.tokens.f1")).isEqualTo(1.0);
    assertThat(right.get("raw.sentences.f1")).isEqualTo(1.0);
    assertThat(wrong.get("raw.tokens.f1")).isLessThan(1.0);
  }

  @Test
  void countsRelationsByTheWordsTheyJoin() throws IOException {
    String other = TREES.replace("2\tnsubj", "2\tobj");

    Figures right = RawTextScore.score(GoldTexts.read(write(TREES)), Analyzer.shipped());
    Figures wrong = RawTextScore.score(GoldTexts.read(write(other)), Analyzer.shipped());

    assertThat(right.get("raw.f1.nsubj")).isEqualTo(1.0);
    assertThat(wrong.get("raw.f1.nsubj")).isZero();
    assertThat(wrong.get("raw.f1.obj")).isZero();
  }

  @Test
  void namesTheLineThatIsNotConllu() throws IOException {
    Path file = write("1\tHe\n");

    assertThatThrownBy(() -> GoldTexts.read(file)).hasMessageContaining(":1: 2 columns");
  }

  @Test
  void nothingToScoreGivesZeroes() {
    assertThat(RawTextScore.score(List.of(), Analyzer.shipped()).get("raw.tokens.f1")).isZero();
  }

  private Path write(String text) throws IOException {
    return Files.writeString(folder.resolve("x.conllu"), text);
  }
}
