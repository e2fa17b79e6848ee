package org.rapporteur.score.re3d;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.reading.Reader;
import org.rapporteur.score.Measured;

class Re3dScoreTest {

  @TempDir Path folder;

  @Test
  void leavesOutWhatItsAnnotatorsDoubted() throws IOException {
    write(
        "Ana Ruiz visited Chad on Monday.",
        "{\"documentId\":\"d\",\"begin\":0,\"end\":8,\"type\":\"Person\",\"confidence\":1}\n"
            + "{\"documentId\":\"d\",\"begin\":17,\"end\":21,\"type\":\"Location\",\"confidence\":0.9}\n"
            + "{\"documentId\":\"d\",\"begin\":25,\"end\":31,\"type\":\"Weapon\",\"confidence\":0.3}\n",
        "{\"documentId\":\"d\",\"sourceBegin\":0,\"sourceEnd\":8,\"targetBegin\":17,\"targetEnd\":21,"
            + "\"type\":\"CoLocated\",\"confidence\":1}\n");

    Measured measured = Re3dScore.score(folder, Reader.load()::read);

    assertThat(measured.figures().get("entity.Person.f1")).isEqualTo(1);
    assertThat(measured.figures().get("entity.Location.f1")).isEqualTo(1);
    assertThat(measured.figures().all()).doesNotContainKey("entity.Weapon.r");
    assertThat(measured.figures().get("relation.CoLocated.r")).isEqualTo(1);
  }

  @Test
  void countsNamesThatNobodyMarked() throws IOException {
    write("Ana Ruiz visited Chad on Monday.", "", "");

    Measured measured = Re3dScore.score(folder, Reader.load()::read);

    assertThat(measured.figures().get("entity.Person.p")).isZero();
    assertThat(measured.flaws())
        .anySatisfy(flaw -> assertThat(flaw.cause()).isEqualTo("spurious Person"));
  }

  private void write(String text, String entities, String relations) throws IOException {
    Files.writeString(
        folder.resolve("documents.json"), "{\"_id\":\"d\",\"text\":\"" + text + "\"}\n");
    Files.writeString(folder.resolve("entities.json"), entities);
    Files.writeString(folder.resolve("relations.json"), relations);
  }
}
