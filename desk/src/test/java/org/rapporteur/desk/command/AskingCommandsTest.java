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

/** Every question can be asked as of a day and answered as JSON. */
class AskingCommandsTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String ARTICLES =
      """
      {"id":"a","published":"2024-06-04","publisher":"Harbour Times","url":"https://h.example/1",\
      "text":"Norway sent 400 trucks to Chad on June 3, the Norwegian defence ministry said."}
      {"id":"b","published":"2024-06-05","publisher":"Delta Post","url":"https://d.example/1",\
      "text":"Norway sent 900 trucks to Chad on June 3, a diplomat said."}
      {"id":"c","published":"2024-06-06","publisher":"River News","url":"https://r.example/1",\
      "text":"Kari Lund, Norway's defence minister, visited Chile."}
      """;

  @TempDir Path folder;

  private final Terminal terminal = new Terminal();
  private String ledger = "";

  @BeforeEach
  void read() throws IOException {
    ledger = folder.resolve("ledger.db").toString();
    Path file = Files.writeString(folder.resolve("articles.jsonl"), ARTICLES);
    terminal.run("read", "--ledger", ledger, file.toString());
  }

  @Test
  void accountsStandSideBySideWithinEightyColumns() throws IOException {
    assertThat(terminal.run("compare", "--ledger", ledger, shipment())).isZero();
    assertThat(terminal.out)
        .contains("2 accounts, told as having happened by 2 independent origins")
        .containsPattern("! quantity +400 trucks +900 trucks")
        .contains("Harbour Times, 2024-06-04")
        .contains("2 contradicts 1 in quantity");
    assertThat(terminal.out.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThan(81));
  }

  @Test
  void comparesWhatWasKnownByADay() throws IOException {
    String claim = shipment();
    assertThat(terminal.run("compare", "--ledger", ledger, claim, "--format", "json")).isZero();
    JsonNode all = JSON.readTree(terminal.out);
    assertThat(all.get("accounts").size()).isEqualTo(2);
    assertThat(all.get("origins").intValue()).isEqualTo(2);
    assertThat(all.get("links").get(0).get("kind").stringValue()).isEqualTo("contradicts");
    assertThat(all.get("accounts").get(0).get("claim").get("type").stringValue()).isEqualTo("AID");

    terminal.run("compare", "--ledger", ledger, claim, "--format", "json", "--as-of", "2024-06-04");
    assertThat(JSON.readTree(terminal.out).get("accounts").size()).isEqualTo(1);
    assertThat(terminal.run("compare", "--ledger", ledger, claim, "--as-of", "2024-06-03"))
        .isEqualTo(1);
    assertThat(terminal.err).contains("not known by 2024-06-03");
  }

  @Test
  void contradictionsToo() throws IOException {
    assertThat(terminal.run("compare", "--ledger", ledger)).isZero();
    assertThat(terminal.out).contains("contradicts in quantity: 400 truck against 900 truck");
    terminal.run("compare", "--ledger", ledger, "--format", "json");
    assertThat(JSON.readTree(terminal.out).get("contradictions").size()).isEqualTo(1);
    assertThat(terminal.run("compare", "--ledger", ledger, "--as-of", "2024-06-04")).isEqualTo(1);
  }

  @Test
  void showsOnlyWhatWasKnown() throws IOException {
    String claim = shipment();
    assertThat(terminal.run("show", "--ledger", ledger, claim, "--as-of", "2024-06-04")).isZero();
    assertThat(terminal.run("show", "--ledger", ledger, claim, "--as-of", "2024-06-03"))
        .isEqualTo(1);
  }

  @Test
  void dossiersAsJson() throws IOException {
    assertThat(terminal.run("who", "--ledger", ledger, "Kari", "Lund", "--format", "json"))
        .isZero();
    JsonNode dossier = JSON.readTree(terminal.out);
    assertThat(dossier.get("entity").get("name").stringValue()).isEqualTo("Kari Lund");
    JsonNode office = dossier.get("offices").get(0);
    assertThat(office.get("what").stringValue()).contains("minister");
    assertThat(office.get("other").stringValue()).isEqualTo("Norway");
    assertThat(office.get("claims").get(0).stringValue()).startsWith("clm-");
  }

  @Test
  void tellsWhoHeldAnOffice() throws IOException {
    String[] asked = {
      "who", "--ledger", ledger, "Norway", "--office", "minister of defense", "--on", "2024-07-01"
    };
    assertThat(terminal.run(asked)).isZero();
    assertThat(terminal.out).contains("Kari Lund").contains("since 2024-06-06").contains("clm-");
    assertThat(
            terminal.run(
                "who", "--ledger", ledger, "Norway", "--office", "king", "--format", "json"))
        .isEqualTo(1);
    assertThat(JSON.readTree(terminal.out).get("holders").size()).isZero();
  }

  @Test
  void verifyAndDoctorAsJson() throws IOException {
    terminal.run("verify", "--ledger", ledger, "--format", "json");
    assertThat(JSON.readTree(terminal.out).get("holds").booleanValue()).isTrue();
    terminal.run("doctor", "--ledger", ledger, "--format", "json");
    JsonNode doctor = JSON.readTree(terminal.out);
    assertThat(doctor.get("well").booleanValue()).isTrue();
    assertThat(doctor.get("ledger").get("articles").intValue()).isEqualTo(3);
  }

  @Test
  void doctorNamesTheDamage() throws IOException {
    byte[] file = Files.readAllBytes(Path.of(ledger));
    java.util.Arrays.fill(file, file.length / 2, file.length, (byte) 7);
    Files.write(Path.of(ledger), file);
    assertThat(terminal.run("doctor", "--ledger", ledger)).isEqualTo(1);
    assertThat(terminal.out).containsAnyOf("DOES NOT HOLD", "damaged");
    assertThat(terminal.run("verify", "--ledger", ledger)).isEqualTo(1);
  }

  @Test
  void namesAreMergedRefusedAndSplitAgain() throws IOException {
    assertThat(terminal.run("review", "--ledger", ledger)).isZero();
    assertThat(terminal.out).contains("No merges to decide on.");
    String[] merge = {"review", "--ledger", ledger, "Chile", "merge", "Norway", "--by", "Ada"};
    assertThat(terminal.run(merge)).isZero();
    assertThat(terminal.out).contains("merge").contains("by Ada");
    terminal.run("who", "--ledger", ledger, "Norway", "--format", "json");
    assertThat(JSON.readTree(terminal.out).get("names").size()).isGreaterThan(1);
    assertThat(terminal.run("review", "--ledger", ledger, "NO", "split", "--by", "Ben")).isZero();
    assertThat(terminal.run("review", "--ledger", ledger, "--format", "json")).isZero();
    JsonNode decisions = JSON.readTree(terminal.out).get("decisions");
    assertThat(decisions.get(0).get("kind").stringValue()).isEqualTo("split");
    assertThat(decisions.get(0).get("by").stringValue()).isEqualTo("Ben");
    assertThat(terminal.run("review", "--ledger", ledger, "Norway", "accept")).isEqualTo(2);
    assertThat(terminal.run("review", "--ledger", ledger, "Norway", "refuse")).isEqualTo(2);
  }

  @Test
  void twoClaimsAreMergedByTheirIds() throws IOException {
    terminal.run("find", "--ledger", ledger, "--format", "jsonl", "--type", "AID");
    String[] lines = terminal.out.split("\n");
    String one = JSON.readTree(lines[0]).get("id").stringValue();
    String other = JSON.readTree(lines[1]).get("id").stringValue();
    assertThat(terminal.run("review", "--ledger", ledger, one, "merge", other, "--by", "Ada"))
        .isZero();
    terminal.run("compare", "--ledger", ledger, one, "--format", "json");
    JsonNode event = JSON.readTree(terminal.out);
    assertThat(event.get("origins").intValue()).isEqualTo(1);
    assertThat(event.get("links").get(0).get("rule").stringValue()).isEqualTo("person");
    assertThat(terminal.run("review", "--ledger", ledger, one, "edit")).isEqualTo(2);
  }

  /** The earlier of the two claims. */
  private String shipment() throws IOException {
    terminal.run("find", "--ledger", ledger, "--format", "jsonl", "--type", "AID");
    String[] lines = terminal.out.split("\n");
    return JSON.readTree(lines[lines.length - 1]).get("id").stringValue();
  }
}
