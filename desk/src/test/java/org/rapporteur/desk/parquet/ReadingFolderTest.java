package org.rapporteur.desk.parquet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.reading.Article;
import org.rapporteur.reading.Published;
import org.rapporteur.reading.Reader;
import org.rapporteur.reading.Reading;
import org.rapporteur.reading.table.Column;
import org.rapporteur.reading.table.ReadingTables;
import org.rapporteur.reading.table.Row;

/** Real files, written and read here; the cluster's own are read in the module spark. */
class ReadingFolderTest {

  private static final String DAY = "date=2024-05-10/batch=one";

  @TempDir Path folder;

  private final List<Reading> found = new ArrayList<>();
  private final List<String> faults = new ArrayList<>();

  @Test
  void readingsComeBackFromSeveralFilesOfADay() throws IOException {
    List<Reading> readings = readings();
    // Two files, each sorted; the claims are cut elsewhere than the articles.
    write("articles", DAY, "a", ReadingTables.ARTICLES, readings.subList(0, 2), one());
    write("articles", DAY, "b", ReadingTables.ARTICLES, readings.subList(2, 3), one());
    write("claims", DAY, "a", ReadingTables.CLAIMS, readings.subList(0, 1), r -> r.claims());
    write("claims", DAY, "b", ReadingTables.CLAIMS, readings.subList(1, 3), r -> r.claims());
    write("statements", DAY, "a", ReadingTables.STATEMENTS, readings, r -> r.statements());
    read();
    assertThat(faults).isEmpty();
    assertThat(found).containsExactlyElementsOf(readings);
    assertThat(found).anyMatch(r -> !r.claims().isEmpty() && !r.statements().isEmpty());
  }

  @Test
  void articlesWithoutADateAreReadAndUnfinishedFilesAreNot() throws IOException {
    List<Reading> readings = readings();
    String undated = "date=__HIVE_DEFAULT_PARTITION__/batch=one";
    write("articles", undated, "a", ReadingTables.ARTICLES, readings.subList(0, 1), one());
    write("articles", "_temporary/0", "a", ReadingTables.ARTICLES, readings.subList(1, 2), one());
    write("articles", ".spark-staging-1", "a", ReadingTables.ARTICLES, readings, one());
    read();
    assertThat(found).extracting(Reading::article).containsExactly(readings.get(0).article());
  }

  @Test
  void aDamagedDayIsAFaultAndTheOthersAreRead() throws IOException {
    List<Reading> readings = readings();
    write("articles", DAY, "a", ReadingTables.ARTICLES, readings, one());
    Path broken = folder.resolve("articles/date=2024-05-09/batch=one/part.parquet");
    Files.createDirectories(broken.getParent());
    Files.writeString(broken, "PAR1 this is no table PAR1");
    read();
    assertThat(found).hasSize(readings.size());
    assertThat(faults).singleElement().asString().contains("2024-05-09");
  }

  @Test
  void rowsOutOfOrderAreToldNotMixedUp() throws IOException {
    List<Reading> wrong = new ArrayList<>(readings());
    java.util.Collections.reverse(wrong);
    write("articles", DAY, "a", ReadingTables.ARTICLES, wrong, one());
    read();
    assertThat(faults).singleElement().asString().contains("not sorted by id");
  }

  @Test
  void aForgedTextIsAFault() throws IOException {
    Row row = ReadingTables.rows(readings().get(0), "x").article();
    List<Object> cells = new ArrayList<>(row.cells());
    int text = ReadingTables.ARTICLES.stream().map(Column::name).toList().indexOf("text");
    cells.set(text, "Another text.");
    Path file = folder.resolve("articles/date=2024-05-10/part.parquet");
    Files.createDirectories(file.getParent());
    try (OutputStream out = Files.newOutputStream(file);
        TableWriter table = new TableWriter(out, "articles", ReadingTables.ARTICLES)) {
      table.write(new Row(cells));
    }
    read();
    assertThat(found).isEmpty();
    assertThat(faults).singleElement().asString().contains("the text and address are not those of");
  }

  private static List<Reading> readings() {
    List<Reading> readings = new ArrayList<>();
    for (String text :
        List.of(
            "Norway sent 40 trucks to Chad, the ministry said on 3 May 2024. “We did,” said Kari Olsen.",
            "Rebels killed 12 people in Khartoum on 7 May 2024. The army denied it.",
            "😀 Subscribe now. Brazil condemned Peru for the arrest of two fishermen.")) {
      readings.add(
          Reader.load()
              .read(
                  Article.builder("ref", text)
                      .published(Published.stated("2024-05-10"))
                      .url("https://paper.example/1")
                      .build()));
    }
    readings.sort(Comparator.comparing(reading -> reading.article().id()));
    return readings;
  }

  private static Function<ReadingTables.Rows, List<Row>> one() {
    return rows -> List.of(rows.article());
  }

  private void write(
      String table,
      String day,
      String name,
      List<Column> columns,
      List<Reading> readings,
      Function<ReadingTables.Rows, List<Row>> rows)
      throws IOException {
    Path file = folder.resolve(table).resolve(day).resolve("part-" + name + ".parquet");
    Files.createDirectories(file.getParent());
    try (OutputStream out = Files.newOutputStream(file);
        TableWriter writer = new TableWriter(out, table, columns)) {
      for (Reading reading : readings) {
        for (Row row : rows.apply(ReadingTables.rows(reading, "archive.warc"))) {
          writer.write(row);
        }
      }
    }
  }

  private void read() throws IOException {
    ReadingFolder.at(folder)
        .orElseThrow()
        .read(
            new ReadingFolder.Sink() {
              @Override
              public void reading(Reading reading, String origin) {
                found.add(reading);
              }

              @Override
              public void fault(String where, String why) {
                faults.add(where + ": " + why);
              }
            });
  }
}
