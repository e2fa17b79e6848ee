package org.rapporteur.desk.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgressTest {

  @TempDir Path folder;

  @Test
  void tellsHowFarHowFastAndHowLongStill() {
    assertThat(Progress.line("articles", 1200, 2000, 20))
        .isEqualTo("[##############··········] 1,200 of 2,000 articles, 60 a second, 0:13 left");
    assertThat(Progress.line("claims", 10, 100_000, 5)).endsWith("2.0 a second, 13 h 53 min left");
    assertThat(Progress.line("articles", 7, 0, 1)).isEqualTo("7 articles, 7.0 a second");
    assertThat(Progress.line("articles", 9, 8, 1)).doesNotContain("left");
  }

  @Test
  void countsWhatIsThereToRead() throws Exception {
    Files.writeString(folder.resolve("a.txt"), "x");
    Files.writeString(folder.resolve("b.jsonl"), "{}\n{}\n{}\n");
    assertThat(Expected.articles(List.of(folder.toString()))).isEqualTo(4);
    assertThat(Expected.articles(List.of(folder + "/a.txt", folder + "/b.jsonl"))).isEqualTo(4);
    assertThat(Expected.articles(List.of(folder.toString(), "-"))).isZero();
    assertThat(Expected.articles(List.of(folder + "/*.txt"))).isZero();
    assertThat(Expected.articles(List.of(folder + "/none"))).isZero();
  }
}
