package org.rapporteur.score.knowledgenet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.reading.Reader;
import org.rapporteur.score.Measured;

class KnowledgeNetGoldTest {

  private static final String WED = "Ana Ruiz, the wife of Luis Vega, lives in Lima.";

  @TempDir Path folder;

  @Test
  void countsEveryPairOfWordsAndOnlyMarkedProperties() throws IOException {
    Measured measured =
        score(
            row("SPOUSE", fact(0, 8, 22, 31)),
            row("SPOUSE", fact(22, 31, 0, 8)),
            row("CHILD_OF", fact(0, 8, 22, 31)));

    assertThat(measured.figures().get("SPOUSE.f1")).isEqualTo(1);
    assertThat(measured.figures().get("CHILD_OF.r")).isZero();
    assertThat(measured.figures().get("facts.r")).isEqualTo(2 / 3.0);
    assertThat(measured.flaws())
        .singleElement()
        .satisfies(flaw -> assertThat(flaw.cause()).isEqualTo("CHILD_OF missed"));
  }

  @Test
  void countsWhatIsReadWherePeopleFoundNothing() throws IOException {
    Measured measured = score(row("SPOUSE", "\"facts\":null"));

    assertThat(measured.figures().get("SPOUSE.p")).isZero();
    assertThat(measured.flaws()).hasSize(2);
  }

  @Test
  void saysNothingOfPropertiesThatWereNotMarked() throws IOException {
    assertThat(score(row("CEO", "\"facts\":null")).flaws()).isEmpty();
  }

  @Test
  void namesTheLineThatIsNoJson() throws IOException {
    Path file = Files.writeString(folder.resolve("facts.jsonl"), row("CEO", "\"x\":1") + "\n{oops");

    assertThatThrownBy(() -> KnowledgeNetGold.read(file)).hasMessageContaining("facts.jsonl:2: ");
  }

  private Measured score(String... rows) throws IOException {
    Path file = Files.writeString(folder.resolve("facts.jsonl"), String.join("\n", rows));
    return KnowledgeNetGold.read(file).score(Reader.load()::read);
  }

  private static String row(String property, String rest) {
    return "{\"documentId\":\"1\",\"passageStart\":100,\"passageText\":\""
        + WED
        + "\",\"property\":\""
        + property
        + "\","
        + rest
        + "}";
  }

  private static String fact(int subject, int subjectEnd, int object, int objectEnd) {
    return "\"subjectStart\":%d,\"subjectEnd\":%d,\"objectStart\":%d,\"objectEnd\":%d"
        .formatted(100 + subject, 100 + subjectEnd, 100 + object, 100 + objectEnd);
  }
}
