package org.rapporteur.score.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.reading.mention.MentionFinder;
import org.rapporteur.reading.world.World;
import org.rapporteur.score.Measured;

class LinkScoreTest {

  private static final String HEAD =
      """
      # newdoc id = d
      # sent_id = 1
      1\tAna\tAna\tPROPN\tNNP\t_\t3\tnsubj\t_\tEntity=(1-person-new-x
      2\tRuiz\tRuiz\tPROPN\tNNP\t_\t1\tflat\t_\tEntity=1)
      3\tspoke\tspeak\tVERB\tVBD\t_\t0\troot\t_\t_
      4\t.\t.\tPUNCT\t.\t_\t3\tpunct\t_\t_

      # sent_id = 2
      """;

  @TempDir Path folder;

  @Test
  void countsAPronounThatIsLinkedToItsName() throws IOException {
    Measured measured = score("1\tShe\tshe\tPRON\tPRP\t_\t2\tnsubj\t_\tEntity=(1-person-giv-x)");

    assertThat(measured.figures().get("links.right")).isEqualTo(1);
    assertThat(measured.figures().get("links.pronoun.accuracy")).isEqualTo(1);
    assertThat(EntityTreebank.isMarked(folder.resolve("gum.conllu"))).isTrue();
  }

  @Test
  void doesNotCountWhatRefersToNothingBefore() throws IOException {
    Measured measured = score("1\tShe\tshe\tPRON\tPRP\t_\t2\tnsubj\t_\tEntity=(2-person-new-x)");

    assertThat(measured.figures().get("links.right")).isZero();
    assertThat(measured.figures().get("links.wrong")).isZero();
  }

  private Measured score(String row) throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("gum.conllu"),
            HEAD + row + "\n2\tleft\tleave\tVERB\tVBD\t_\t0\troot\t_\t_\n\n");
    return LinkScore.score(file, new MentionFinder(World.shipped()));
  }
}
