package org.rapporteur.desk.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Findings and case files over the sample articles, as a shell would make them. */
class CaseCommandTest {

  @TempDir static Path folder;

  private static final Terminal terminal = new Terminal();
  private static String ledger = "";

  @BeforeAll
  static void readTheSamples() throws Exception {
    ledger = folder.resolve("ledger.db").toString();
    Files.writeString(
        folder.resolve("odd.txt"),
        "Iran sent drones to the Houthis in May 2023. The note bore a \uD83D\uDE80 & <b>no</b> name.");
    assertThat(terminal.run("read", "--ledger", ledger, samples(), folder + "/odd.txt")).isZero();
  }

  private static String samples() {
    return Path.of("").toAbsolutePath().resolve("../samples").normalize().toString();
  }

  private static List<JsonNode> findings(String... more) {
    List<String> arguments = new ArrayList<>(List.of("check", "--ledger", ledger));
    arguments.addAll(List.of("--format", "jsonl"));
    arguments.addAll(List.of(more));
    assertThat(terminal.run(arguments.toArray(String[]::new))).isZero();
    return terminal.out.lines().map(line -> new ObjectMapper().readTree(line)).toList();
  }

  private static Path page(String subject) {
    Path page = folder.resolve(subject.replaceAll("\\W", "") + ".html");
    assertThat(terminal.run("case", subject, "--ledger", ledger, "--out", page.toString()))
        .as(terminal.err)
        .isZero();
    return page;
  }

  @Test
  void aFindingSaysUnderWhichParagraphAndWhyWithItsWords() {
    JsonNode shells =
        findings("shells", "--regime", "un-libya").stream()
            .filter(each -> each.get("stance").asString().equals("estimated"))
            .findFirst()
            .orElseThrow();
    assertThat(shells.get("fit").asString()).isEqualTo("within");
    assertThat(shells.get("statement").asString()).contains("If claim clm-", "is true");
    assertThat(shells.get("rule").get("citation").asString())
        .isEqualTo("Resolution 1970 (2011), paragraph 9");
    assertThat(shells.get("reasons").toString()).contains("\"text\":\"Misrata\"", "shells");
  }

  @Test
  void whatIsDeniedSaysSo() {
    assertThat(findings("--regime", "un-libya", "--stance", "denied"))
        .isNotEmpty()
        .allSatisfy(
            each -> assertThat(each.get("statement").asString()).contains("denies the act"));
  }

  @Test
  void asOfADayBeforeTheReportNothingIsKnown() {
    assertThat(terminal.run("check", "--ledger", ledger, "--as-of", "2020-01-01")).isEqualTo(1);
    assertThat(terminal.run("check", "--ledger", ledger, "--regime", "nowhere")).isEqualTo(2);
  }

  @Test
  void aCaseFileStandsAloneAndHolds() throws Exception {
    String id = findings("shells", "--fit", "within").get(0).get("id").asString();
    Path file = page(id);
    Document html = Jsoup.parse(Files.readString(file));
    assertThat(html.select("script, link, img, iframe, [src]")).isEmpty();
    assertThat(html.html()).doesNotContain("url(", "@import");
    assertThat(html.select("h2").eachText())
        .contains(
            "Statement",
            "Standard of evidence",
            "Rules it would fall under",
            "Sources, the most independent first",
            "Timeline",
            "Contradictions",
            "Open points",
            "Quotes in their context",
            "Articles, their hashes and how they came");
    assertThat(terminal.run("verify", file.toString(), "--ledger", ledger)).isZero();
    assertThat(terminal.run("verify", file.toString(), "--articles", samples())).isZero();
    assertThat(Files.exists(folder.resolve(id.replace("-", "") + ".jsonld"))).isTrue();
  }

  @Test
  void oneChangedCharacterAnywhereIsFound() throws Exception {
    String good = Files.readString(page("Houthis"));
    long seed = 20261124;
    Random random = new Random(seed);
    Path changed = folder.resolve("changed.html");
    for (int i = 0; i < 6; i++) {
      int at = random.nextInt(good.length());
      char c = good.charAt(at);
      if (Character.isSurrogate(c)) {
        continue;
      }
      String bad = good.substring(0, at) + (c == 'x' ? 'y' : 'x') + good.substring(at + 1);
      Files.writeString(changed, bad);
      assertThat(terminal.run("verify", changed.toString(), "--ledger", ledger))
          .as("seed %s, round %s: a change at %s", seed, i, at)
          .isEqualTo(1);
    }
  }

  @Test
  void aForgedQuoteIsFoundEvenUnderANewSeal() throws Exception {
    String good = Files.readString(page("Houthis"));
    String forged = good.replaceFirst("<mark>attacked</mark>", "<mark>defended</mark>");
    assertThat(forged).isNotEqualTo(good);
    String seal = forged.replaceAll("(?s).*rapporteur-seal\" content=\"([0-9a-f]{64}).*", "$1");
    String blank = forged.replaceFirst(seal, "0".repeat(64));
    Path file = folder.resolve("forged.html");
    Files.writeString(file, blank.replaceFirst("0{64}", sha256(blank)));
    assertThat(terminal.run("verify", file.toString(), "--ledger", ledger)).isEqualTo(1);
    assertThat(terminal.out).contains("is not what stands at").doesNotContain("seal");
  }

  @Test
  void wordsOfAnyKindStandInThePageAsTheyAre() throws Exception {
    Path file = page("Iran");
    assertThat(Files.readString(file)).contains("\uD83D\uDE80 &amp; &lt;b&gt;no");
    assertThat(terminal.run("verify", file.toString(), "--ledger", ledger))
        .as(terminal.out)
        .isZero();
  }

  @Test
  void whatTheLedgerDoesNotKnowMakesNoCase() {
    assertThat(terminal.run("case", "Atlantis", "--ledger", ledger)).isEqualTo(1);
    assertThat(terminal.run("case", "fnd-00", "--ledger", ledger)).isEqualTo(1);
    assertThat(terminal.run("verify", samples() + "/README.md", "--ledger", ledger)).isEqualTo(1);
  }

  private static String sha256(String text) throws Exception {
    byte[] digest =
        java.security.MessageDigest.getInstance("SHA-256")
            .digest(text.getBytes(StandardCharsets.UTF_8));
    return java.util.HexFormat.of().formatHex(digest);
  }
}
