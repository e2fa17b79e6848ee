package org.rapporteur.desk.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class TimelineCommandTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir Path folder;

  private final Terminal terminal = new Terminal();

  @BeforeEach
  void read() throws IOException {
    terminal.environment.put("RAPPORTEUR_LEDGER", folder.resolve("ledger.db").toString());
    Path first = folder.resolve("a.txt");
    Files.writeString(
        first,
        "Trucks\n\nPublished 7 May 2024\n\nNorway sent 400 trucks to Chad on 3 May 2024. Norway will"
            + " send 90 trucks to Chad on 1 June 2024.\n");
    Path second = folder.resolve("b.txt");
    Files.writeString(
        second,
        "More trucks\n\nPublished 9 June 2024\n\nNorway sent 20 trucks to Chad on 2 April 2024. Norway"
            + " denied that it had sent trucks to Chad.\n");
    assertThat(terminal.run("read", first.toString(), second.toString())).isZero();
  }

  @Test
  void listsEventsInTheOrderOfTimeWithTheirWords() throws IOException {
    assertThat(terminal.run("timeline", "trucks", "--type", "aid", "--format", "json")).isZero();
    JsonNode claims = JSON.readTree(terminal.out).get("claims");
    assertThat(claims.size()).isGreaterThanOrEqualTo(3);
    String before = "";
    for (JsonNode claim : claims) {
      assertThat(claim.get("day").stringValue()).isGreaterThanOrEqualTo(before);
      before = claim.get("day").stringValue();
      assertThat(claim.get("sentence").stringValue()).contains("trucks");
    }
    assertThat(claims.get(0).get("day").stringValue()).isEqualTo("2024-04-02");

    assertThat(terminal.run("timeline", "trucks")).isZero();
    assertThat(terminal.out).containsSubsequence("2024-04", "20 trucks", "2024-05", "400 trucks");
    assertThat(terminal.out).containsPattern("2024-06-01 +AID.*planned");
  }

  @Test
  void knowsWhatWasKnownByADayAndWhatLiesWithinTwo() {
    assertThat(terminal.run("timeline", "trucks", "--as-of", "2024-05-31")).isZero();
    assertThat(terminal.out).contains("400 trucks").doesNotContain("20 trucks to");
    assertThat(terminal.run("timeline", "--from", "2024-04-01", "--to", "2024-04-30")).isZero();
    assertThat(terminal.out).contains("20 trucks").doesNotContain("400 trucks");
    assertThat(terminal.run("timeline", "--as-of", "2024-05-01")).isEqualTo(1);
  }

  @Test
  void drawsBarsThatDoNotMakeFactsOfPlans() throws IOException {
    assertThat(terminal.run("timeline", "--by", "stance", "--step", "month")).isZero();
    assertThat(terminal.out).containsPattern("asserted[^\\n]*\\n +2024-04 +1 +█+");
    assertThat(terminal.out).containsPattern("planned[^\\n]*\\n +2024-06 +1 +░+");
    assertThat(terminal.out).containsPattern("denied[^\\n]*\\n +\\S+ +1 +x+");
    assertThat(terminal.run("timeline", "--by", "actor", "--format", "json")).isZero();
    assertThat(JSON.readTree(terminal.out).get("cells").size()).isPositive();
  }

  @Test
  void refusesWhatMakesNoSense() {
    assertThat(terminal.run("timeline", "--from", "2024-05-02", "--to", "2024-05-01")).isEqualTo(2);
    assertThat(terminal.run("timeline", "--step", "month")).isEqualTo(2);
    assertThat(terminal.run("timeline", "--by", "type", "--step", "day")).isEqualTo(2);
    assertThat(terminal.run("timeline", "--limit", "0")).isEqualTo(2);
  }
}
