package org.rapporteur.desk.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** What other programs wrote comes in, says that it was imported, and leaves as it came. */
class ImportCommandTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir static Path shared;

  /** A ledger with the samples, an astral character and decisions of a person. */
  private static String read = "";

  @TempDir Path folder;

  private final Terminal terminal = new Terminal();

  @BeforeAll
  static void readOnce() throws Exception {
    Terminal terminal = new Terminal();
    read = shared.resolve("read.db").toString();
    Path folder = Files.createDirectory(Path.of(articles()));
    try (Stream<Path> list = Files.list(Path.of(samples()))) {
      for (Path file : list.filter(each -> each.toString().endsWith(".txt")).toList()) {
        Files.copy(file, folder.resolve(file.getFileName()));
      }
    }
    Files.writeString(
        folder.resolve("odd.txt"),
        "The note bore a \uD83D\uDE80. Iran sent \uD83D\uDE80 drones to Sudan in May 2023.");
    assertThat(terminal.run("read", "--ledger", read, articles())).isZero();
    terminal.run("find", "shells", "--ledger", read, "--format", "jsonl");
    String id =
        JSON.readTree(terminal.out.lines().findFirst().orElseThrow()).get("id").stringValue();
    terminal.run("review", "--ledger", read, id, "accept", "--by", "Ada", "--note", "seen");
    terminal.run(
        "review", "--ledger", read, id, "edit", "--field", "mode", "--value", "x", "--by", "Bo");
  }

  /** The samples and one more. */
  private static String articles() {
    return shared.resolve("articles").toString();
  }

  private String ledger(String name) {
    return folder.resolve(name + ".db").toString();
  }

  private static String samples() {
    return Path.of("").toAbsolutePath().resolve("../samples").normalize().toString();
  }

  private int run(String... arguments) {
    return terminal.run(arguments);
  }

  private Path file(String name, String text) throws Exception {
    return Files.writeString(folder.resolve(name), text);
  }

  private Path exported(String ledger, String form) {
    Path file = folder.resolve("out-" + Path.of(ledger).getFileName() + "." + form);
    assertThat(run("export", form, "--ledger", ledger, "--out", file.toString()))
        .as(terminal.err)
        .isZero();
    return file;
  }

  private List<JsonNode> claims(String ledger) throws Exception {
    List<JsonNode> all = new ArrayList<>();
    for (String line : Files.readAllLines(exported(ledger, "jsonl"))) {
      all.add(JSON.readTree(line));
    }
    return all;
  }

  @Test
  void linesIntoALedgerAndOutAgainAreTheSameBytes() throws Exception {
    Path first = exported(read, "jsonl");
    String bare = ledger("bare");
    assertThat(run("import", first.toString(), "--ledger", bare)).as(terminal.err).isZero();
    assertThat(Files.readString(exported(bare, "jsonl"))).isEqualTo(Files.readString(first));
    assertThat(run("verify", "--ledger", bare)).as(terminal.out).isZero();
    assertThat(terminal.out).contains("known only by quotes");

    assertThat(run("import", first.toString(), "--ledger", bare)).isEqualTo(1);
    assertThat(terminal.err).contains(" 0 new");
    assertThat(Files.readString(exported(bare, "jsonl"))).isEqualTo(Files.readString(first));

    assertThat(run("read", "--ledger", bare, articles())).isZero();
    assertThat(run("verify", "--ledger", bare)).as(terminal.out).isZero();
    assertThat(run("find", "shells", "--ledger", bare)).isZero();
  }

  @Test
  void withTheArticlesTheClaimsHaveTheirWholeTextAgain() throws Exception {
    Path first = exported(read, "jsonl");
    String whole = ledger("whole");
    assertThat(run("import", first.toString(), "--articles", articles(), "--ledger", whole))
        .as(terminal.err)
        .isZero();
    assertThat(Files.readString(exported(whole, "jsonl"))).isEqualTo(Files.readString(first));
    assertThat(run("verify", "--ledger", whole)).isZero();
    assertThat(terminal.out).doesNotContain("known only by quotes");
    Path dates = exported(whole, "csv");
    assertThat(Files.readString(dates)).isEqualTo(Files.readString(exported(read, "csv")));
  }

  @Test
  void aSecondFileAddsToWhatTheFirstKnewOfAnArticle() throws Exception {
    List<String> lines = Files.readAllLines(exported(read, "jsonl"));
    Path odd = folder.resolve("odd.jsonl");
    Path even = folder.resolve("even.jsonl");
    for (int i = 0; i < lines.size(); i++) {
      Path part = i % 2 == 0 ? even : odd;
      String old = Files.exists(part) ? Files.readString(part) : "";
      Files.writeString(part, old + lines.get(i) + "\n");
    }
    String both = ledger("both");
    assertThat(run("import", odd.toString(), even.toString(), "--ledger", both)).isZero();
    assertThat(Files.readAllLines(exported(both, "jsonl")))
        .containsExactlyInAnyOrderElementsOf(lines);
    assertThat(run("verify", "--ledger", both)).as(terminal.out).isZero();
  }

  @Test
  void aChangedQuoteIsRefusedWithItsLine() throws Exception {
    String lines = Files.readString(exported(read, "jsonl"));
    Path bad = file("bad.jsonl", lines.replace("4,000 shells", "9,000 shells"));
    assertThat(bad).content().contains("9,000 shells");
    assertThat(run("import", bad.toString(), "--articles", articles(), "--ledger", ledger("bad")))
        .isEqualTo(3);
    assertThat(terminal.err).contains("bad.jsonl:").contains("is not what stands at");
  }

  @Test
  void ploverEventsComeBackWithAllThatTheirExtensionHolds() throws Exception {
    Path events = exported(read, "plover");
    String back = ledger("back");
    assertThat(run("import", events.toString(), "--ledger", back)).as(terminal.err).isZero();
    assertThat(Files.readString(exported(back, "jsonl")))
        .isEqualTo(Files.readString(exported(read, "jsonl")));
  }

  @Test
  void ngecEventsSayWhatTheyKnowAndLeaveTheRestOpen() throws Exception {
    Path events =
        file(
            "ngec.jsonl",
            """
            {"id":"n1","event_type":"CONSULT","event_mode":["visit"],"contexts":["diplomatic"],\
            "pub_date":"2024-03-12","date_raw":"on Tuesday","date_resolved":"2024-03-12",\
            "publisher":"The Paper","event_text":"The minister of Norway met the envoy in Oslo on Tuesday.",\
            "attributes":{"ACTOR":[{"text":"The minister of Norway","qa_start_char":0,"country":"NOR"}],\
            "RECIP":[{"text":"the envoy","qa_start_char":27}],"LOC":[{"text":"Oslo","qa_start_char":40}]},\
            "event_geolocation":{"reason":"","geo":{"lat":59.9,"lon":10.7,"country_code3":"NOR"}}}
            {"id":"n2","event_type":["ACCUSE","REJECT"],"event_mode":[],"pub_date":"2024-03-13",\
            "date_raw":"No date detected--using publication date","date_resolved":"2024-03-13",\
            "event_text":"","attributes":{"ACTOR":[{"text":"Peru"}],"RECIP":[{"text":"Chile"}]}}
            {"id":"n3","event_type":"FROLIC","event_text":"They danced."}
            not json
            """);
    String ledger = ledger("ngec");
    assertThat(run("import", events.toString(), "--ledger", ledger)).isEqualTo(3);
    assertThat(terminal.err)
        .contains("ngec.jsonl:3: no such type of claim: 'FROLIC'")
        .contains("ngec.jsonl:4: not JSON")
        .contains("3 claims found, 3 new");
    List<JsonNode> all = claims(ledger);
    JsonNode met =
        all.stream()
            .filter(c -> c.get("type").stringValue().equals("CONSULT"))
            .findFirst()
            .orElseThrow();
    assertThat(met.get("frame").stringValue()).isEqualTo("import.plover");
    assertThat(met.get("engine").stringValue()).isEqualTo("import");
    assertThat(met.get("when").get("edtf").stringValue()).isEqualTo("2024-03-12");
    assertThat(met.get("where").get("text").stringValue()).isEqualTo("Oslo");
    assertThat(met.get("where").get("country").get("id").stringValue()).isEqualTo("NO");
    assertThat(met.get("roles").get(0).get("begin").asInt()).isZero();
    assertThat(met.get("attribution")).isEmpty();
    assertThat(met.get("quantity").isNull()).isTrue();
    JsonNode accused =
        all.stream()
            .filter(c -> c.get("type").stringValue().equals("ACCUSE"))
            .findFirst()
            .orElseThrow();
    assertThat(accused.get("when").isNull()).as("NGEC found no day").isTrue();
    assertThat(accused.get("roles").get(1).get("entity").get("id").stringValue()).isEqualTo("CL");
    assertThat(run("verify", "--ledger", ledger)).as(terminal.out).isZero();
    String article = accused.get("article").stringValue();
    assertThat(run("show", article, "--ledger", ledger)).isZero();
    assertThat(terminal.out).contains("Peru");
  }

  @Test
  void aTableIsReadByItsColumnsMapping() throws Exception {
    Path table =
        file(
            "fights.csv",
            "kind,side_a,side_b,day,place,dead,note,paper\r\n"
                + "Battles,'=Rebels,Sudan,2024-05-07,Khartoum,12,\"Rebels, as told, killed 12.\",P\r\n"
                + "Battles,Ethiopia,,7.5.2024,Mekelle,some,,Q\r\n"
                + "Picnic,Peru,,2024-05-07,Lima,,,Q\r\n");
    String ledger = ledger("table");
    String map =
        "type=kind,type.battles=ASSAULT,actor=side_a,recipient=side_b,when=day,where=place,"
            + "killed=dead,sentence=note,publisher=paper";
    assertThat(run("import", table.toString(), "--map", map, "--ledger", ledger)).isEqualTo(3);
    assertThat(terminal.err).contains("fights.csv row 3: no such type of claim: 'Picnic'");
    List<JsonNode> all = claims(ledger);
    assertThat(all).hasSize(2);
    JsonNode told = all.stream().filter(c -> !c.get("killed").isNull()).findFirst().orElseThrow();
    assertThat(told.get("killed").get("value").asInt()).isEqualTo(12);
    assertThat(told.get("roles").get(0).get("text").stringValue()).isEqualTo("=Rebels");
    assertThat(told.get("when").get("edtf").stringValue()).isEqualTo("2024-05-07");
    JsonNode open = all.stream().filter(c -> c.get("killed").isNull()).findFirst().orElseThrow();
    assertThat(open.get("when").isNull()).as("7.5.2024 may be July or May").isTrue();
    assertThat(run("verify", "--ledger", ledger)).as(terminal.out).isZero();
    assertThat(run("import", table.toString(), "--map", "actor=nobody", "--ledger", ledger))
        .isEqualTo(3);
    assertThat(terminal.err).contains("no column nobody").contains("side_a");
    assertThat(run("import", table.toString(), "--map", "hue=kind", "--ledger", ledger))
        .isEqualTo(2);
    assertThat(terminal.err).contains("no such field: 'hue'").contains("recipient");
  }

  @Test
  void aSpreadsheetOfOurOwnNeedsNoMapping() throws Exception {
    String back = ledger("sheet");
    assertThat(run("import", exported(read, "csv").toString(), "--ledger", back))
        .as(terminal.err)
        .isZero();
    assertThat(claims(back).stream().map(c -> c.get("type")).sorted(this::byWords))
        .containsExactlyElementsOf(
            claims(read).stream().map(c -> c.get("type")).sorted(this::byWords).toList());
    assertThat(run("verify", "--ledger", back)).as(terminal.out).isZero();
  }

  private int byWords(JsonNode a, JsonNode b) {
    return a.stringValue().compareTo(b.stringValue());
  }

  @Test
  void articlesOfAnInvestigationAreRead() throws Exception {
    Path entities =
        file(
            "case.ftm.json",
            """
            {"id":"a1","schema":"Article","properties":{"title":["Trucks"],"publishedAt":["2024-03-12"],\
            "publisher":["The Paper"],"bodyText":["Norway has sent 400 trucks to Chad."]}}
            {"id":"p1","schema":"Person","properties":{"name":["Kari Olsen"]}}
            {"id":"a2","title":"Tents","date":"2024-03-14","text":"Norway has sent 40 tents to Chad."}
            """);
    String ledger = ledger("ftm");
    assertThat(run("import", entities.toString(), "--ledger", ledger)).as(terminal.err).isZero();
    assertThat(terminal.err).contains("passed over: 1 FollowTheMoney Person");
    assertThat(claims(ledger)).anyMatch(c -> c.toString().contains("400"));
    assertThat(Files.readString(exported(ledger, "csv"))).contains("2024-03-12", "2024-03-14");
  }
}
