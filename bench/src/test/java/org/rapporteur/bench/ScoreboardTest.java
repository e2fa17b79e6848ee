package org.rapporteur.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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

    List<String> written = new ArrayList<>();
    String page = Scoreboard.page(shared, null, 2000, written::add);

    assertThat(page)
        .contains(
            " processors, ",
            "| **whole reading**, warm | ",
            "Trees: not in this run |",
            "| OpenNLP 2.5.11 ",
            "| **Rapporteur** | ",
            "| readability4j 1.0.8 | ",
            "A reading service under `-Xmx400m` read and kept 1 articles",
            "| UNER EWT dev | names.f1")
        .doesNotContain("PLOVER", "## Confidence", "A cold command", "failed");
    assertThat(written).hasSizeGreaterThan(4).last().isEqualTo(page);
  }

  @Test
  void aPartThatFailsSaysSoAndTheOthersRun() throws IOException {
    Files.createDirectories(shared.resolve("gold/claims"));
    Files.writeString(shared.resolve("gold/claims/dev.jsonl"), "no gold at all\n");
    Files.createDirectories(shared.resolve("data/names/uner-ewt"));
    Files.writeString(
        shared.resolve("data/names/uner-ewt/en_ewt-ud-dev.iob2"), "Oslo\tB-LOC\nslept\tO\n\n");

    String page = Scoreboard.page(shared, null, 2000, written -> {});

    assertThat(page)
        .contains("| marked articles | **failed:** ", "| UNER EWT dev | names.f1")
        .contains("## Confidence\n\n**This part failed:** ");
  }

  @Test
  void readsWhatTheLedgersMeasurePrints() {
    String rows =
        LedgerFigures.rows(
            """
            1000 articles: the last 1000 at 455 a second of CPU, 301 a second of time
            10000 articles: the last 1000 at 402 a second of CPU, 110 a second of time
            latest                                 median    1.00 ms  p99    2.00 ms  of CPU    0.90 and    1.00 ms  20.0 answers
            all                                    median    2.10 ms  p99   26.00 ms  of CPU    1.50 and   12.25 ms
            """,
            200_000);

    assertThat(rows).contains("| 455, 402 |", "| 1.50, 12.25 |", "| 2.10, 26.00 |");
    assertThat(LedgerFigures.rows("", 1)).contains("not in this run");
  }

  @Test
  void countsRunsOfFourWordsAsOftenAsTheyStand() {
    assertThat(Pages.f1("a b c d e", "a b c d e")).isEqualTo(1);
    assertThat(Pages.f1("a b c d", "a b c d e")).isEqualTo(2.0 / 3);
    assertThat(Pages.f1("x", "a b c d e")).isZero();
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
