package org.rapporteur.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScoreboardTest {

  @TempDir Path shared;

  @Test
  void writesWhatIsThereAndLeavesOutWhatIsNot() throws IOException {
    Files.createDirectories(shared.resolve("articles"));
    Files.writeString(
        shared.resolve("articles/articles.jsonl"),
        "{\"id\":\"a\",\"date\":\"2024-06-18\",\"text\":\"Norway sent 40 trucks to Chad.\"}\n");
    Files.createDirectories(shared.resolve("data/names/uner-ewt"));
    Files.writeString(
        shared.resolve("data/names/uner-ewt/en_ewt-ud-dev.iob2"), "Oslo\tB-LOC\nslept\tO\n\n");

    String page = Scoreboard.page(shared, "");

    assertThat(page)
        .contains(
            " processors, ", "| whole reading, warm, one thread | ", "| UNER EWT dev | names.f1")
        .doesNotContain("PLOVER", "## Confidence", "A cold command");
  }

  @Test
  void addsUpTheTimesOfChildren() {
    assertThat(Started.cpu("true")).isBetween(0.0, 1.0);
    assertThat(Started.output(List.of("bash", "-c", "exit 3"))).isEmpty();
  }

  @Test
  void knowsItsLoops() {
    InnerLoops loops = new InnerLoops();

    assertThat(loops.tokenise()).hasSizeGreaterThan(25);
    assertThat(loops.parse()).hasSameSizeAs(loops.tag());
    assertThat(loops.names()).isNotEmpty();
    assertThat(loops.times()).isNotNull();
    assertThat(loops.wholeReading().claims()).isNotEmpty();
  }
}
