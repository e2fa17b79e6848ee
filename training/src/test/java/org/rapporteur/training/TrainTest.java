package org.rapporteur.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.reading.language.LanguageModel;
import org.rapporteur.score.Figures;
import org.rapporteur.score.language.Conllu;
import org.rapporteur.score.language.TreeScore;

class TrainTest {

  private static final String[] SUBJECTS = {"Ministers", "Envoys", "Soldiers", "Voters", "Kings"};
  private static final String[] VERBS = {"met", "left", "saw", "praised"};
  private static final String[] PLACES = {"Warsaw", "Lima", "Rabat"};

  @TempDir Path folder;

  /**
   * Weights of a treebank so small never grow to the size that is worth keeping in a large one. Two
   * runs, few passes and a few sentences of news go through all that many would.
   */
  private static final Map<String, String> SMALL =
      Map.of(
          "tree.drop",
          "1",
          "tree.spread",
          "1",
          "tag.spread",
          "1",
          "news",
          "30",
          "tag.runs",
          "2",
          "tag.passes",
          "3",
          "tree.runs",
          "2",
          "tree.passes",
          "4");

  @BeforeEach
  void trainLittle() {
    System.getProperties().putAll(SMALL);
  }

  @AfterEach
  void forgetIt() {
    SMALL.keySet().forEach(System::clearProperty);
  }

  private Path treebank() throws IOException {
    List<String> lines = new ArrayList<>();
    for (String subject : SUBJECTS) {
      for (String verb : VERBS) {
        for (String place : PLACES) {
          String[][] words = {
            {subject, "NOUN", "NNS", "2", "nsubj"},
            {verb, "VERB", "VBD", "0", "root"},
            {"rebels", "NOUN", "NNS", "2", "obj"},
            {"in", "ADP", "IN", "5", "case"},
            {place, "PROPN", "NNP", "2", "obl"},
            {".", "PUNCT", ".", "2", "punct"},
          };
          for (int i = 0; i < words.length; i++) {
            String[] w = words[i];
            lines.add(
                (i + 1) + "\t" + w[0] + "\t" + w[0] + "\t" + w[1] + "\t" + w[2] + "\t_\t" + w[3]
                    + "\t" + w[4] + "\t_\t_");
          }
          lines.add("");
        }
      }
    }
    return Files.write(folder.resolve("tiny.conllu"), lines);
  }

  @Test
  void learnsATinyGrammarTheSameWayTwice() throws IOException {
    Path treebank = treebank();
    Path one = folder.resolve("one");
    Path two = folder.resolve("two");
    Train.main(new String[] {one.toString(), "--train", treebank.toString()});
    Train.main(new String[] {two.toString(), "--train", treebank.toString()});
    for (String name : new String[] {"tags.model", "trees.model"}) {
      assertThat(one.resolve(name)).hasSameBinaryContentAs(two.resolve(name));
    }
    LanguageModel model =
        LanguageModel.read(
            new ByteArrayInputStream(Files.readAllBytes(one.resolve("tags.model"))),
            new ByteArrayInputStream(Files.readAllBytes(one.resolve("trees.model"))));
    Figures figures = TreeScore.score(Conllu.read(treebank), model);
    assertThat(figures.get("upos")).isEqualTo(1.0);
    assertThat(figures.get("las.subtypes")).isEqualTo(1.0);
  }
}
