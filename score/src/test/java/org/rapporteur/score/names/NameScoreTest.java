package org.rapporteur.score.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.reading.language.NameSpan;
import org.rapporteur.reading.language.NameType;
import org.rapporteur.score.Figures;

class NameScoreTest {

  @TempDir Path folder;

  @Test
  void readsUniversalNerWithNumbersAndComments() throws IOException {
    Path file =
        write(
            """
            # sent_id = 1
            1\tOld\tB-LOC\t-\tx
            2\tTown\tI-LOC\t-\tx
            3\tis\tO
            4\tBritish\tB-OTH\t-\tx
            5\t.\tB-O\t-\tx

            """);

    NamedSentence sentence = Iob2.read(file).get(0).get(0);

    assertThat(sentence.forms()).containsExactly("Old", "Town", "is", "British", ".");
    assertThat(sentence.names())
        .containsExactly(new NameSpan(0, 2, NameType.LOC), new NameSpan(3, 4, NameType.MISC));
  }

  @Test
  void groupsSentencesByDocument() throws IOException {
    Path file = write("# newdoc id = a\n1\tAnn\tO\n\n2\tBen\tO\n\n# newdoc id = b\n1\tCy\tO\n");

    assertThat(Iob2.read(file)).extracting(List::size).containsExactly(2, 1);
  }

  @Test
  void foldsFinerTypes() throws IOException {
    Path file = write("Ann\tB-politician\nof\tO\nGreens\tB-politicalparty\n\n");

    assertThat(Iob2.read(file).get(0).get(0).names())
        .containsExactly(new NameSpan(0, 1, NameType.PER), new NameSpan(2, 3, NameType.ORG));
  }

  @Test
  void namesTheLineWithoutLabel() throws IOException {
    Path file = write("Ann\tO\nof\n");

    assertThatThrownBy(() -> Iob2.read(file))
        .isInstanceOf(IOException.class)
        .hasMessageContaining(":2: no label");
  }

  @Test
  void countsExactSpansOnly() {
    NamedSentence gold =
        new NamedSentence(
            List.of("Ann", "Lee", "left", "Rome", "for", "Nato"),
            List.of(
                new NameSpan(0, 2, NameType.PER),
                new NameSpan(3, 4, NameType.LOC),
                new NameSpan(5, 6, NameType.ORG)));

    Figures figures =
        NameScore.score(
            List.of(List.of(gold)),
            sentences ->
                List.of(
                    List.of(
                        new NameSpan(0, 1, NameType.PER),
                        new NameSpan(3, 4, NameType.LOC),
                        new NameSpan(4, 5, NameType.MISC))));

    assertThat(figures.get("names.p")).isEqualTo(0.5);
    assertThat(figures.get("names.r")).isCloseTo(1 / 3.0, Offset.offset(1e-9));
    assertThat(figures.get("names.LOC.f1")).isEqualTo(1.0);
    assertThat(figures.get("names.ORG.f1")).isZero();
  }

  private Path write(String text) throws IOException {
    return Files.writeString(folder.resolve("x.iob2"), text);
  }
}
