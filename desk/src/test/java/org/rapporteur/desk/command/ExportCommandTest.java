package org.rapporteur.desk.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.desk.parquet.TableReader;
import org.rapporteur.reading.table.ReadingTables;
import org.rapporteur.reading.table.Row;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** What the ledger holds leaves it whole, or not at all. */
class ExportCommandTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir Path folder;

  private final Terminal terminal = new Terminal();
  private String ledger = "";

  @BeforeEach
  void read() throws IOException {
    ledger = folder.resolve("ledger.db").toString();
    Path page = folder.resolve("page.txt");
    Files.writeString(
        page,
        "Norway has sent 400 trucks to Chad, the Norwegian defence ministry said on Monday.\n"
            + "Brazil condemned Peru for the arrest of two fishermen.\n");
    terminal.run("read", "--ledger", ledger, page.toString());
  }

  @Test
  void linesAreTheClaimsThatAnswer() throws IOException {
    terminal.run("find", "--ledger", ledger, "--format", "jsonl");
    String all = terminal.out;
    Path file = folder.resolve("claims.jsonl");

    assertThat(terminal.run("export", "jsonl", "--ledger", ledger, "--out", file.toString()))
        .isZero();
    assertThat(Files.readString(file)).isEqualTo(all).contains("Norway").contains("Brazil");
    assertThat(terminal.err).contains("claims written to");

    assertThat(
            terminal.run("export", "jsonl", "trucks", "--ledger", ledger, "--out", file.toString()))
        .isZero();
    assertThat(Files.readString(file)).contains("Norway").doesNotContain("Brazil");
  }

  @Test
  void aParquetTableHoldsTheSameClaimsInTheSameOrder() throws IOException {
    String id = found("--format", "jsonl").get(0).get("id").stringValue();
    terminal.run("review", "--ledger", ledger, id, "accept", "--by", "Ada", "--note", "seen");
    List<String> ids = new ArrayList<>();
    found("--format", "jsonl").forEach(claim -> ids.add(claim.get("id").stringValue()));
    Path file = folder.resolve("claims.parquet");
    assertThat(terminal.run("export", "parquet", "--ledger", ledger, "--out", file.toString()))
        .isZero();
    List<String> written = new ArrayList<>();
    try (TableReader table = new TableReader(file, ReadingTables.CLAIMS)) {
      for (Optional<Row> row = table.next(); row.isPresent(); row = table.next()) {
        written.add(ReadingTables.text(ReadingTables.CLAIMS, row.get(), "id"));
      }
    }
    assertThat(written).containsExactlyElementsOf(ids);
  }

  @Test
  void onlyWhatWasAcceptedWithWhoAndWhen() throws IOException {
    List<JsonNode> claims = found("--format", "jsonl");
    assertThat(claims).hasSizeGreaterThan(1);
    String id = claims.get(0).get("id").stringValue();
    Path file = folder.resolve("accepted.jsonl");
    String[] export = {
      "export", "--accepted", "--format", "jsonl", "--ledger", ledger, "--out", file.toString()
    };
    assertThat(terminal.run(export)).isEqualTo(1);

    terminal.run("review", "--ledger", ledger, id, "accept", "--by", "Ada", "--note", "seen");
    assertThat(terminal.run(export)).isZero();

    JsonNode only = JSON.readTree(Files.readString(file));
    assertThat(only.get("id").stringValue()).isEqualTo(id);
    JsonNode review = only.get("reviews").get(0);
    assertThat(review.get("action").stringValue()).isEqualTo("accept");
    assertThat(review.get("by").stringValue()).isEqualTo("Ada");
    assertThat(review.get("at").stringValue()).startsWith("20");
    assertThat(review.get("note").stringValue()).isEqualTo("seen");
  }

  @Test
  void aTableForSpreadsheetsTellsWhoDecided() throws IOException {
    String id = found("--format", "jsonl").get(0).get("id").stringValue();
    terminal.run(
        "review",
        "--ledger",
        ledger,
        id,
        "edit",
        "--field",
        "mode",
        "--value",
        "goods",
        "--by",
        "Ada");
    Path file = folder.resolve("claims.csv");
    assertThat(terminal.run("export", "csv", "--ledger", ledger, "--out", file.toString()))
        .isZero();
    String[] rows = Files.readString(file).split("\r\n");
    assertThat(rows[0]).endsWith("claim,decision,decided_by,decided_at");
    assertThat(rows).anyMatch(row -> row.contains(id + ",edit mode goods,Ada,20"));
  }

  @Test
  void aRejectedClaimNeverLeaves() throws IOException {
    String id = found("--format", "jsonl").get(0).get("id").stringValue();
    terminal.run("review", "--ledger", ledger, id, "reject");
    Path file = folder.resolve("claims.jsonl");
    terminal.run("export", "jsonl", "--ledger", ledger, "--out", file.toString());
    assertThat(Files.readString(file)).doesNotContain(id).isNotEmpty();
  }

  @Test
  void failureLeavesNoFileAndSaysWhy() {
    Path file = folder.resolve("none/claims.jsonl");
    assertThat(terminal.run("export", "jsonl", "--ledger", ledger, "--out", file.toString()))
        .isEqualTo(3);
    assertThat(terminal.err).contains("export failed").contains("none");
    assertThat(file).doesNotExist();
  }

  @Test
  void wrongUseNamesTheForms() {
    assertThat(terminal.run("export", "--ledger", ledger)).isEqualTo(2);
    assertThat(terminal.err).contains("jsonl").contains("csv");
    assertThat(terminal.run("export", "papyrus", "--ledger", ledger)).isEqualTo(2);
    assertThat(terminal.err).contains("papyrus");
  }

  private List<JsonNode> found(String... more) throws IOException {
    List<String> args = new ArrayList<>(List.of("find", "--ledger", ledger));
    args.addAll(List.of(more));
    terminal.run(args.toArray(String[]::new));
    List<JsonNode> claims = new ArrayList<>();
    for (String line : terminal.out.split("\n")) {
      claims.add(JSON.readTree(line));
    }
    return claims;
  }
}
