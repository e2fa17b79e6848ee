package org.rapporteur.desk.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class CommandLineTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String NEWS =
      "Norway has sent 400 trucks to Chad, the Norwegian defence ministry said on Monday.\n";

  @TempDir Path folder;

  private String out = "";
  private String err = "";

  @Test
  void readsAnArticleAndKeepsItsClaims() throws IOException {
    Path page = write("page.txt", NEWS);

    assertThat(run("read", "--ledger", ledger(), page.toString())).isZero();
    assertThat(out).contains("AID").contains("Norway").contains("Chad");
    assertThat(err).contains("1 new in the ledger");

    assertThat(run("find", "--ledger", ledger(), "trucks")).isZero();
    assertThat(out).contains("Norway");
  }

  @Test
  void readingAgainPrintsAgainAndChangesNothing() throws IOException {
    Path page = write("page.txt", NEWS);
    run("read", "--format", "jsonl", "--ledger", ledger(), page.toString());
    String first = out;

    assertThat(run("read", "--format", "jsonl", "--ledger", ledger(), page.toString())).isZero();
    assertThat(out).isEqualTo(first).isNotEmpty();
    assertThat(run("read", "--ledger", ledger(), page.toString())).isZero();
    assertThat(err).contains("0 new in the ledger");
  }

  @Test
  void jsonLinesAreClaimsAndNothingElse() throws IOException {
    Path page = write("page.txt", NEWS);

    assertThat(run("read", "--no-keep", "--format", "jsonl", page.toString())).isZero();

    assertThat(err).isEmpty();
    for (String line : out.split("\n")) {
      JsonNode claim = JSON.readTree(line);
      assertThat(claim.get("ref").stringValue()).isEqualTo("page.txt");
      assertThat(claim.get("trigger").get("text").stringValue()).isNotEmpty();
    }
  }

  @Test
  void jsonIsOneArrayAndCsvOneTable() throws IOException {
    Path page = write("page.txt", NEWS);
    Path nothing = write("nothing.txt", "Nothing here.");

    run("read", "--no-keep", "--format", "json", page.toString());
    assertThat(JSON.readTree(out).size()).isPositive();
    run("read", "--no-keep", "--format", "json", nothing.toString());
    assertThat(JSON.readTree(out).isArray()).isTrue();
    run("read", "--no-keep", "--format", "csv", page.toString());
    assertThat(out.split("\r\n")[0]).startsWith("ref,published,type,mode,stance,actor");
    assertThat(out).contains("page.txt,,AID");
  }

  @Test
  void showsAClaimByItsId() throws IOException {
    run("read", "--format", "jsonl", "--ledger", ledger(), write("page.txt", NEWS).toString());
    JsonNode claim = JSON.readTree(out.split("\n")[0]);

    assertThat(run("show", "--ledger", ledger(), claim.get("id").stringValue())).isZero();
    assertThat(out).contains("trucks");
    assertThat(run("show", "--ledger", ledger(), claim.get("article").stringValue())).isZero();
    assertThat(out).contains("sha-256");
    assertThat(run("show", "--ledger", ledger(), "clm-00000000000000000000")).isEqualTo(1);
  }

  @Test
  void aSourceThatCannotBeReadIsToldAndTheOthersAreRead() throws IOException {
    Path page = write("page.txt", NEWS);

    int status = run("read", "--ledger", ledger(), folder + "/missing.txt", page.toString());

    assertThat(status).isEqualTo(3);
    assertThat(err).contains("missing.txt").contains("no such file");
    assertThat(out).contains("AID");
  }

  @Test
  void whatFailedLeavesNoLedgerBehind() throws IOException {
    assertThat(run("read", "--ledger", ledger(), write("empty.txt", "").toString())).isEqualTo(3);
    assertThat(Path.of(ledger())).doesNotExist();
  }

  @Test
  void verifiesAndExaminesTheLedger() throws IOException {
    run("read", "--ledger", ledger(), write("page.txt", NEWS).toString());

    assertThat(run("verify", "--ledger", ledger())).isZero();
    assertThat(out).startsWith("holds: 1 article and");
    assertThat(run("doctor", "--ledger", ledger())).isZero();
    assertThat(out).contains("1 article,").contains("SQLite").contains("hold");
    assertThat(run("doctor", "--ledger", folder + "/none.db")).isZero();
    assertThat(out).contains("no ledger");
  }

  @Test
  void tellsWhoSomebodyIs() throws IOException {
    run("read", "--ledger", ledger(), write("page.txt", NEWS).toString());

    assertThat(run("who", "--ledger", ledger(), "Norway")).isZero();
    assertThat(out).contains("Norway").contains("AID").contains("trucks");
    assertThat(run("who", "--ledger", ledger(), "Atlantis")).isEqualTo(1);
  }

  @Test
  void comparesAccountsOfOneEvent() throws IOException {
    Path samples = Path.of("../samples");
    run("read", "--ledger", ledger(), samples.toString());
    run("find", "--ledger", ledger(), "--format", "jsonl", "--type", "ASSAULT", "Marib");
    JsonNode claim = JSON.readTree(out.split("\n")[0]);

    assertThat(run("compare", "--ledger", ledger(), claim.get("id").stringValue())).isZero();
    assertThat(out).contains("independent origin").contains("Marib");
  }

  @Test
  void remembersWhatAPersonDecides() throws IOException {
    run("read", "--format", "jsonl", "--ledger", ledger(), write("page.txt", NEWS).toString());
    String id = JSON.readTree(out.split("\n")[0]).get("id").stringValue();

    assertThat(run("review", "--ledger", ledger(), id, "accept", "--by", "Ada", "--note", "seen"))
        .isZero();
    assertThat(run("review", "--ledger", ledger(), id)).isZero();
    assertThat(out).contains("accept, by Ada").contains("seen");
    assertThat(run("review", "--ledger", ledger(), id, "applaud")).isEqualTo(2);
  }

  @Test
  void wrongUseIsTwo() {
    assertThat(run("read")).isEqualTo(2);
    assertThat(err).contains("--help");
    assertThat(run("read", "--format", "xml", "x")).isEqualTo(2);
    assertThat(run("nonsense")).isEqualTo(2);
  }

  @Test
  void nothingFoundIsOne() throws IOException {
    run("read", "--ledger", ledger(), write("page.txt", NEWS).toString());

    assertThat(run("find", "--ledger", ledger(), "submarine")).isEqualTo(1);
    assertThat(run("find", "--ledger", folder + "/none.db", "x")).isEqualTo(1);
    assertThat(err).contains("no ledger");
  }

  @Test
  void everyCommandHasHelpWithAnExample() {
    CommandLine line = RapporteurCommand.commandLine();
    for (CommandLine command : line.getSubcommands().values()) {
      String help = command.getUsageMessage(CommandLine.Help.Ansi.OFF);
      assertThat(help).as(command.getCommandName()).contains("Examples:");
    }
  }

  @Test
  void tellsItsVersion() {
    assertThat(run("--version")).isZero();
    assertThat(out).startsWith("rapporteur ");
  }

  private String ledger() {
    return folder.resolve("ledger.db").toString();
  }

  private Path write(String name, String words) throws IOException {
    return Files.writeString(folder.resolve(name), words);
  }

  private int run(String... args) {
    StringWriter outWords = new StringWriter();
    StringWriter errWords = new StringWriter();
    CommandLine line = RapporteurCommand.commandLine();
    line.setOut(new PrintWriter(outWords));
    line.setErr(new PrintWriter(errWords));
    int status = line.execute(args);
    out = outWords.toString();
    err = errWords.toString();
    return status;
  }
}
