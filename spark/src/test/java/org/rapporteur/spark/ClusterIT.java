package org.rapporteur.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.desk.parquet.ReadingFolder;
import org.rapporteur.desk.parquet.TableReader;
import org.rapporteur.ledger.Ledger;
import org.rapporteur.reading.Article;
import org.rapporteur.reading.Reader;
import org.rapporteur.reading.Reading;
import org.rapporteur.reading.table.Column;
import org.rapporteur.reading.table.ReadingTables;
import org.rapporteur.reading.table.Row;
import org.rapporteur.sources.Found;
import org.rapporteur.sources.Sources;

/**
 * The job on a master and two workers, one of which is killed, and what is done with its tables
 * afterwards, which starts Spark three times more and is done with {@code -Dcluster.all=true} only.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ClusterIT {

  private static final int COPIES = 200;

  @TempDir static Path folder;

  private static Path news = Path.of("");
  private static Path out = Path.of("");
  private static SparkCluster cluster;

  /** What this Java machine reads from the same sources, by article. */
  private static final Map<String, Reading> EXPECTED = new HashMap<>();

  @BeforeAll
  static void start() throws Exception {
    news = Files.createDirectories(folder.resolve("news"));
    out = folder.resolve("out");
    Corpus.lines(news.resolve("lines.jsonl"), Corpus.articles(60, 1));
    Corpus.archive(news.resolve("pages.warc.gz"), Corpus.articles(20, 2));
    Corpus.texts(news.resolve("texts.wet.gz"), Corpus.articles(10, 5));
    Corpus.table(news.resolve("table.parquet"), Corpus.articles(20, 3));
    Corpus.lines(news.resolve("wire.jsonl"), Corpus.wire(COPIES));
    Corpus.lines(news.resolve("again.jsonl"), Corpus.articles(10, 1)); // ten of them twice
    Corpus.broken(news);
    cluster =
        new SparkCluster(
            Path.of(System.getProperty("spark.home")),
            Path.of(System.getProperty("spark.job")),
            Files.createDirectories(folder.resolve("logs")),
            2,
            SparkCluster.QUICK);
  }

  @AfterAll
  static void stop() {
    if (cluster != null) {
      cluster.close();
    }
  }

  @Test
  @Order(1)
  void whatAClusterReadsIsWhatOneMachineReadsThoughAWorkerDies() throws Exception {
    AtomicBoolean killed = new AtomicBoolean();
    SparkCluster.Ended ended =
        cluster.submit(
            line -> {
              if (line.matches(".*Finished task [0-9.]+ in stage 1\\.0.*")
                  && killed.compareAndSet(false, true)) {
                cluster.kill(1);
              }
            },
            read());
    assertThat(ended.status()).as(ended.log()).isZero();
    assertThat(killed).isTrue();
    assertThat(ended.log()).contains("Lost executor");
    assertThat(ended.out().lines().filter(line -> line.startsWith("reader loaded")))
        .as("one reader for each executor")
        .hasSizeBetween(1, 2)
        .doesNotHaveDuplicates();
    expectAll();
    assertThat(EXPECTED).hasSizeGreaterThanOrEqualTo(60 + 20 + 20 + 10 + COPIES + 2);
    assertSame(readings());
  }

  @Test
  @Order(2)
  void whatCannotBeReadIsARowOfProblems() throws IOException {
    List<String> problems = new ArrayList<>();
    for (Row row : rows("problems", ReadingTables.PROBLEMS)) {
      String origin = ReadingTables.text(ReadingTables.PROBLEMS, row, "origin");
      problems.add(
          origin.substring(origin.lastIndexOf('/') + 1)
              + " "
              + ReadingTables.text(ReadingTables.PROBLEMS, row, "message"));
    }
    assertThat(problems)
        .anyMatch(each -> each.startsWith("broken.jsonl:1 not JSON"))
        .anyMatch(each -> each.startsWith("broken.jsonl:2 no \"text\""))
        .anyMatch(each -> each.startsWith("broken.jsonl:3 longer than 100000 characters"))
        .anyMatch(each -> each.startsWith("broken.warc "))
        .anyMatch(each -> each.startsWith("broken.parquet "))
        .anyMatch(each -> each.startsWith("broken.txt binary"))
        .anyMatch(each -> each.startsWith("cut.warc.gz "))
        .anyMatch(each -> each.startsWith("nowhere.jsonl there is no such file"));
  }

  @Test
  @Order(3)
  @EnabledIfSystemProperty(named = "cluster.all", matches = "true")
  void anotherRunReplacesAndForgetsWhatIsGone() throws Exception {
    Files.delete(news.resolve("table.parquet"));
    Corpus.articles(20, 3).forEach(gone -> EXPECTED.values().removeIf(r -> is(r, gone)));
    cluster.addWorker();
    SparkCluster.Ended ended = cluster.submit(line -> {}, read());
    assertThat(ended.status()).as(ended.log()).isZero();
    assertSame(readings());
    long claims = EXPECTED.values().stream().mapToLong(r -> r.claims().size()).sum();
    assertThat(rows("claims", ReadingTables.CLAIMS)).hasSize((int) claims);
    assertThat(ended.out()).contains("claims: " + claims + " rows");
  }

  @Test
  @Order(4)
  @EnabledIfSystemProperty(named = "cluster.all", matches = "true")
  void aWireStoryOfManyPapersHasOneOrigin() throws Exception {
    SparkCluster.Ended ended =
        cluster.submit(line -> {}, "origins", "--out", out.toUri().toString(), "--tasks", "4");
    assertThat(ended.status()).as(ended.log()).isZero();
    List<Column> columns =
        List.of(
            new Column("article", Column.Kind.TEXT, List.of()),
            new Column("origin", Column.Kind.TEXT, List.of()));
    Map<String, String> origins = new HashMap<>();
    for (Row row : rows("origins", columns)) {
      origins.put((String) row.cells().get(0), (String) row.cells().get(1));
    }
    assertThat(origins.keySet()).isEqualTo(EXPECTED.keySet());
    List<String> wire =
        EXPECTED.values().stream()
            .map(Reading::article)
            .filter(article -> article.ref().startsWith("wire-"))
            .map(Article::id)
            .toList();
    assertThat(wire.stream().map(origins::get).distinct()).hasSize(1);
    String first = origins.get(wire.get(0));
    assertThat(EXPECTED.get(first).article().published().edtf()).isEqualTo("2024-05-02");
    assertThat(origins.entrySet().stream().filter(e -> !wire.contains(e.getKey())))
        .allMatch(each -> each.getKey().equals(each.getValue()));
  }

  @Test
  @Order(5)
  @EnabledIfSystemProperty(named = "cluster.all", matches = "true")
  void theCommandLineTakesItIntoALedger() throws Exception {
    Path file = folder.resolve("ledger.db");
    String[] take = {"import", "--ledger", file.toString(), out.toString()};
    assertThat(desk(take)).contains(" new in the ledger");
    try (Ledger ledger = Ledger.open(file.toString())) {
      for (Reading expected : EXPECTED.values()) {
        assertThat(ledger.article(expected.article().id()).orElseThrow().reading())
            .isEqualTo(expected);
      }
      assertThat(ledger.verify().differences()).isEmpty();
    }
    assertThat(desk(take)).contains(" 0 new in the ledger");
    desk("export", "parquet", "--ledger", file.toString(), "--out", folder + "/claims.parquet");
  }

  @Test
  @Order(6)
  @EnabledIfSystemProperty(named = "cluster.all", matches = "true")
  void sparkOpensWhatTheCommandLineExportsAndFindsItsOwnColumns() throws IOException {
    try (SparkSession spark =
        SparkSession.builder()
            .master("local[1]")
            .config("spark.ui.enabled", false)
            .config("spark.sql.shuffle.partitions", 1)
            .getOrCreate()) {
      Dataset<org.apache.spark.sql.Row> exported = spark.read().parquet(folder + "/claims.parquet");
      Dataset<org.apache.spark.sql.Row> written = spark.read().parquet(out + "/claims");
      assertThat(exported.drop("reviews").schema())
          .isEqualTo(written.drop("number", "date", "batch").schema());
      assertThat(List.of(written.columns())).contains("date", "batch");
      String query =
          "SELECT c.id, c.trigger.text, c.quantity.low, r.role, r.entity.id AS who"
              + " FROM %s c LATERAL VIEW explode(c.roles) AS r";
      exported.createOrReplaceTempView("exported");
      written.createOrReplaceTempView("written");
      Dataset<org.apache.spark.sql.Row> ours = spark.sql(query.formatted("exported"));
      assertThat(ours.count()).isGreaterThan(1000);
      assertThat(ours.exceptAll(spark.sql(query.formatted("written"))).isEmpty()).isTrue();
      assertThat(exported.count()).isEqualTo(written.count());
    }
  }

  private static String[] read() {
    return new String[] {
      "read",
      "--out",
      out.toUri().toString(),
      "--batch",
      "may",
      "--tasks",
      "12",
      "--longest",
      "100000",
      news.toUri().toString(),
      news.toUri() + "nowhere.jsonl"
    };
  }

  private static boolean is(Reading reading, Corpus.Piece piece) {
    return reading.article().ref().equals(piece.id());
  }

  private static void expectAll() throws IOException {
    for (String name :
        List.of("lines.jsonl", "pages.warc.gz", "texts.wet.gz", "wire.jsonl", "cut.warc.gz")) {
      String where = "file:" + news.resolve(name);
      try (var in = Files.newInputStream(news.resolve(name))) {
        Sources.stream(where, name, in, ClusterIT::expect);
      }
    }
    for (Corpus.Piece piece : Corpus.articles(20, 3)) {
      expect(
          org.rapporteur.sources.ArticleFields.found(
              "table",
              Map.of("id", piece.id(), "date", piece.day().toString(), "text", piece.text())::get,
              new byte[0]));
    }
  }

  private static void expect(Found found) {
    if (found instanceof Found.Text text) {
      Reading reading = Reader.load().read(text.article());
      EXPECTED.put(reading.article().id(), reading);
    }
  }

  private static Map<String, Reading> readings() throws IOException {
    Map<String, Reading> readings = new HashMap<>();
    ReadingFolder.at(out)
        .orElseThrow()
        .read(
            new ReadingFolder.Sink() {
              @Override
              public void reading(Reading reading, String origin) {
                assertThat(readings.put(reading.article().id(), reading)).as("twice").isNull();
              }

              @Override
              public void fault(String where, String why) {
                throw new AssertionError(where + ": " + why);
              }
            });
    return readings;
  }

  private static void assertSame(Map<String, Reading> readings) {
    assertThat(readings.keySet()).isEqualTo(EXPECTED.keySet());
    EXPECTED.forEach((id, expected) -> assertThat(readings.get(id)).isEqualTo(expected));
  }

  private static List<Row> rows(String table, List<Column> columns) throws IOException {
    List<Row> rows = new ArrayList<>();
    List<Path> files;
    try (Stream<Path> walk = Files.walk(out.resolve(table))) {
      files = walk.filter(file -> file.toString().endsWith(".parquet")).sorted().toList();
    }
    for (Path file : files) {
      try (TableReader reader = new TableReader(file, columns)) {
        for (Optional<Row> row = reader.next(); row.isPresent(); row = reader.next()) {
          rows.add(row.get());
        }
      }
    }
    return rows;
  }

  /** The program as users start it, in a process of its own. */
  private static String desk(String... arguments) throws Exception {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "org.rapporteur.desk.Main"));
    command.addAll(List.of(arguments));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes());
    process.waitFor();
    return said;
  }
}
