package org.rapporteur.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.sum;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.functions;

/**
 * The four tables of a batch below one folder: {@code claims/batch=NAME/date=DAY/…}. Writing a
 * batch again replaces its days one by one, each when the new one is whole; days that it no longer
 * has go.
 */
final class Tables {

  /**
   * One of the tables.
   *
   * @param name its folder
   * @param order the columns by which its rows are sorted in a file
   */
  private record Table(String name, List<String> order) {}

  /** Articles last: whoever finds an article finds what was read from it. */
  private static final List<Table> TABLES =
      List.of(
          new Table("claims", List.of("article", "number")),
          new Table("statements", List.of("article", "number")),
          new Table("problems", List.of("article", "origin", "number")),
          new Table("articles", List.of("id")));

  private static final String NO_DATE = "__HIVE_DEFAULT_PARTITION__";

  private final Path folder;
  private final String batch;
  private final Configuration hadoop;

  Tables(String folder, String batch, Configuration hadoop) {
    this.folder = new Path(folder);
    this.batch = batch;
    this.hadoop = hadoop;
  }

  /**
   * Writes what was read.
   *
   * @param read rows of {@link ArticleReading#READ}, held by Spark: they are gone through five
   *     times
   * @return how many rows each table has
   */
  Map<String, Long> write(Dataset<Row> read) throws IOException {
    Map<String, Set<String>> days = new LinkedHashMap<>();
    Map<String, Long> counts = new LinkedHashMap<>();
    for (Row day : perDay(read)) {
      String name = "date=" + (day.isNullAt(0) ? NO_DATE : day.get(0).toString());
      for (Table table : TABLES) {
        long rows = day.getLong(day.fieldIndex(table.name()));
        counts.merge(table.name(), rows, Long::sum);
        if (rows > 0) {
          days.computeIfAbsent(table.name(), t -> new HashSet<>()).add(name);
        }
      }
    }
    for (Table table : TABLES) {
      write(read, table);
      forget(table.name(), days.getOrDefault(table.name(), Set.of()));
    }
    return counts;
  }

  private static List<Row> perDay(Dataset<Row> read) {
    Column[] sums =
        TABLES.stream()
            .map(table -> sum(size(col(table.name()))).cast("long").as(table.name()))
            .toArray(Column[]::new);
    return read.groupBy("date").agg(sums[0], Arrays.copyOfRange(sums, 1, 4)).collectAsList();
  }

  private void write(Dataset<Row> read, Table table) {
    Column[] sorted =
        Stream.concat(Stream.of("date"), table.order().stream())
            .map(functions::col)
            .toArray(Column[]::new);
    // Rebalanced, a day is one file unless it is large, and few rows of many days are one task.
    read.select(col("date"), explode(col(table.name())).as("row"))
        .select(col("row.*"), col("date"))
        .hint("rebalance", col("date"))
        .sortWithinPartitions(sorted)
        .write()
        .mode(SaveMode.Overwrite)
        .option("partitionOverwriteMode", "dynamic")
        .option("compression", "zstd")
        .partitionBy("date")
        .parquet(place(table.name()).toString());
  }

  private Path place(String table) {
    return new Path(new Path(folder, table), "batch=" + batch);
  }

  /** Takes away days of earlier runs that this one did not write. */
  private void forget(String table, Set<String> days) throws IOException {
    Path place = place(table);
    FileSystem system = place.getFileSystem(hadoop);
    if (!system.exists(place)) {
      return;
    }
    for (FileStatus day : system.listStatus(place)) {
      String name = day.getPath().getName();
      if (name.startsWith("date=") && !days.contains(name)) {
        system.delete(day.getPath(), true);
      }
    }
  }
}
