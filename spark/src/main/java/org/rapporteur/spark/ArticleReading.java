package org.rapporteur.spark;

import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.util.CollectionAccumulator;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.Article;
import org.rapporteur.reading.Reading;
import org.rapporteur.reading.table.ReadingTables;

/** Reads one found article; whatever goes wrong becomes a problem. */
final class ArticleReading implements MapFunction<Row, Row> {

  private static final long serialVersionUID = 1L;

  /** All that comes of one article or fault. */
  static final StructType READ =
      new StructType()
          .add("date", DataTypes.DateType)
          .add("articles", DataTypes.createArrayType(SparkRows.type(ReadingTables.ARTICLES)))
          .add("claims", DataTypes.createArrayType(SparkRows.type(ReadingTables.CLAIMS)))
          .add("statements", DataTypes.createArrayType(SparkRows.type(ReadingTables.STATEMENTS)))
          .add("problems", DataTypes.createArrayType(SparkRows.type(ReadingTables.PROBLEMS)));

  private final CollectionAccumulator<String> loads;
  private final int longest;

  /**
   * @param loads is told of each reader that is loaded
   * @param longest articles of more UTF-16 units are problems: one must not stop all others
   */
  ArticleReading(CollectionAccumulator<String> loads, int longest) {
    this.loads = loads;
    this.longest = longest;
  }

  @Override
  public Row call(Row found) {
    if (found.isNullAt(FoundRows.ARTICLE)) {
      return read(null, List.of(), List.of(), List.of(), found.get(FoundRows.PROBLEM));
    }
    ReadingTables.Rows unread =
        new ReadingTables.Rows(
            SparkRows.row(ReadingTables.ARTICLES, found.getStruct(FoundRows.ARTICLE)),
            List.of(),
            List.of(),
            List.of());
    String origin = ReadingTables.text(ReadingTables.ARTICLES, unread.article(), "origin");
    Article article = ReadingTables.reading(unread).article();
    LocalDate day = PublicationDay.of(article.published());
    if (article.text().length() > longest) {
      return failed(
          day, article, origin, "longer than " + longest + " characters", "It was left out");
    }
    try {
      Reading reading = ExecutorReader.get(loads).read(article);
      ReadingTables.Rows rows = ReadingTables.rows(reading, origin);
      return read(
          PublicationDay.of(reading.article().published()),
          List.of(rows.article()),
          rows.claims(),
          rows.statements(),
          SparkRows.rows(rows.problems()));
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      return failed(
          day, article, origin, "the reader failed: " + e, "Please report it with this article");
    }
  }

  private static Row failed(
      @Nullable LocalDate day, Article article, String origin, String why, String advice) {
    Row problem = SparkRows.row(ReadingTables.unreadable(article.id(), origin, why, advice));
    return read(day, List.of(), List.of(), List.of(), problem);
  }

  private static Row read(
      @Nullable LocalDate day,
      List<org.rapporteur.reading.table.Row> article,
      List<org.rapporteur.reading.table.Row> claims,
      List<org.rapporteur.reading.table.Row> statements,
      Object problems) {
    return RowFactory.create(
        day == null ? null : Date.valueOf(day),
        SparkRows.rows(article),
        SparkRows.rows(claims),
        SparkRows.rows(statements),
        problems instanceof Object[] several ? several : new Object[] {problems});
  }
}
