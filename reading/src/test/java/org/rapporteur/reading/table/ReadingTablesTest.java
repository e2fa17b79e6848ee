package org.rapporteur.reading.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.reading.Article;
import org.rapporteur.reading.Aside;
import org.rapporteur.reading.Published;
import org.rapporteur.reading.Reader;
import org.rapporteur.reading.Reading;
import org.rapporteur.reading.Span;

class ReadingTablesTest {

  static Stream<Path> samples() throws IOException {
    return Files.list(Path.of("../samples")).filter(file -> file.toString().endsWith(".txt"));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void rowsBecomeTheSameReading(Path file) throws IOException {
    Article article =
        Article.builder(file.getFileName().toString(), Files.readString(file))
            .url("https://news.example/" + file.getFileName())
            .modified("2024-06-18")
            .published(new Published("2024-06-17", false, List.of("because", "of this")))
            .asides(List.of(new Aside(new Span(0, 4), "headline")))
            .build();
    Reading reading = Reader.load().read(article);
    assertThat(reading.claims()).isNotEmpty();
    ReadingTables.Rows rows = ReadingTables.rows(reading, "a/" + article.ref());
    assertThat(ReadingTables.reading(shuffled(rows))).isEqualTo(reading);
    assertThat(ReadingTables.text(ReadingTables.ARTICLES, rows.article(), "origin"))
        .isEqualTo("a/" + article.ref());
  }

  @ParameterizedTest
  @ValueSource(longs = {3, 17, 2024, 99_991})
  void anyTextComesBack(long seed) {
    Random random = new Random(seed);
    String[] pieces = {
      "Norway",
      " sent ",
      "😀",
      "forty trucks",
      " to Chad",
      ". ",
      "\n\n",
      "“",
      "”, he said",
      "é",
      "3"
    };
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 120; i++) {
      text.append(pieces[random.nextInt(pieces.length)]);
    }
    Reading reading = Reader.load().read(Article.of("seed " + seed, text.toString()));
    assertThat(ReadingTables.reading(ReadingTables.rows(reading, "-"))).isEqualTo(reading);
  }

  @Test
  void offsetsCountCodePointsAndQuotesStandBesideThem() {
    Reading reading =
        Reader.load().read(Article.of("astral", "😀😀 Norway sent 40 trucks to Chad in 2020."));
    Row claim = ReadingTables.rows(reading, "-").claims().get(0);
    Row trigger = (Row) claim.cells().get(names(ReadingTables.CLAIMS).indexOf("trigger"));
    assertThat(trigger.cells()).containsExactly("sent", 10, 14);
  }

  @Test
  void aQuoteThatIsNotInTheTextIsRefused() {
    ReadingTables.Rows rows =
        ReadingTables.rows(
            Reader.load().read(Article.of("page", "Norway sent 40 trucks to Chad.")), "-");
    Row claim = rows.claims().get(0);
    int trigger = names(ReadingTables.CLAIMS).indexOf("trigger");
    List<Object> cells = new ArrayList<>(claim.cells());
    cells.set(trigger, new Row(List.of("lent", 7, 11)));
    ReadingTables.Rows forged =
        new ReadingTables.Rows(
            rows.article(), List.of(new Row(cells)), rows.statements(), rows.problems());
    assertThatThrownBy(() -> ReadingTables.reading(forged))
        .isInstanceOf(RowFaultException.class)
        .hasMessageContaining("[7, 11)")
        .hasMessageContaining("not the quote");
    cells.set(trigger, new Row(List.of("sent", 7, 1100)));
    ReadingTables.Rows beyond =
        new ReadingTables.Rows(
            rows.article(), List.of(new Row(cells)), rows.statements(), rows.problems());
    assertThatThrownBy(() -> ReadingTables.reading(beyond))
        .isInstanceOf(RowFaultException.class)
        .hasMessageContaining("no span");
  }

  @Test
  void aTextThatIsNotTheArticlesIsRefused() {
    ReadingTables.Rows rows =
        ReadingTables.rows(Reader.load().read(Article.of("page", "Norway left.")), "-");
    List<Object> cells = new ArrayList<>(rows.article().cells());
    cells.set(names(ReadingTables.ARTICLES).indexOf("text"), "Norway came.");
    ReadingTables.Rows forged =
        new ReadingTables.Rows(new Row(cells), List.of(), List.of(), List.of());
    assertThatThrownBy(() -> ReadingTables.reading(forged))
        .isInstanceOf(RowFaultException.class)
        .hasMessageContaining("art-");
  }

  /** Tables are read by other programs for years: a column that goes or changes is a decision. */
  @Test
  void theColumnsAre() {
    assertThat(names(ReadingTables.ARTICLES))
        .containsExactly(
            "id",
            "ref",
            "url",
            "publisher",
            "title",
            "byline",
            "published",
            "modified",
            "language",
            "text",
            "asides",
            "origin",
            "engine",
            "setAside",
            "mentions",
            "unclaimed");
    assertThat(names(ReadingTables.CLAIMS))
        .containsExactly(
            "id",
            "article",
            "ref",
            "published",
            "number",
            "type",
            "mode",
            "context",
            "sentence",
            "trigger",
            "roles",
            "quantity",
            "killed",
            "injured",
            "when",
            "where",
            "history",
            "stance",
            "stanceCue",
            "attribution",
            "confidence",
            "frame",
            "engine");
    assertThat(names(ReadingTables.STATEMENTS))
        .containsExactly(
            "article",
            "ref",
            "number",
            "content",
            "speaker",
            "entity",
            "cue",
            "addressee",
            "medium",
            "directness",
            "engine");
    assertThat(names(ReadingTables.PROBLEMS))
        .containsExactly("article", "origin", "number", "message", "advice", "begin", "end");
    assertThat(ReadingTables.unreadable(null, "a.warc", "broken", "Mend it").cells())
        .containsExactly(null, "a.warc", null, "broken", "Mend it", null, null);
  }

  private static ReadingTables.Rows shuffled(ReadingTables.Rows rows) {
    List<Row> claims = new ArrayList<>(rows.claims());
    Collections.shuffle(claims, new Random(1));
    return new ReadingTables.Rows(rows.article(), claims, rows.statements(), rows.problems());
  }

  private static List<String> names(List<Column> columns) {
    return columns.stream().map(Column::name).toList();
  }
}
