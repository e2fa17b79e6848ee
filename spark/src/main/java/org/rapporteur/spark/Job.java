package org.rapporteur.spark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import org.apache.spark.util.CollectionAccumulator;
import org.apache.spark.util.SerializableConfiguration;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.Published;
import org.rapporteur.reading.table.ReadingTables;
import scala.Tuple2;

/** Reads sources into tables: finds articles, takes each once, spreads them evenly, reads them. */
final class Job {

  /** Tries that Spark gives a task before it gives up the job, unless it is told otherwise. */
  private static final int TRIES = 4;

  private final SparkSession spark;
  private final int tasks;
  private final int longest;
  private final @Nullable String published;

  Job(SparkSession spark, int tasks, int longest, @Nullable String published) {
    this.spark = spark;
    this.tasks = tasks;
    this.longest = longest;
    this.published = published;
  }

  /**
   * What was done.
   *
   * @param rows of each table
   * @param readers where a reader was loaded, once for each
   */
  record Done(Map<String, Long> rows, List<String> readers) {}

  Done run(List<String> sources, String out, String batch) throws IOException {
    JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    Configuration hadoop = context.hadoopConfiguration();
    List<Row> missing = new ArrayList<>();
    List<Piece> pieces =
        Pieces.of(
            sources,
            hadoop,
            (where, why) -> missing.add(FoundRows.problem(where, why, "Check the path")));
    CollectionAccumulator<String> loads = spark.sparkContext().collectionAccumulator("readers");
    JavaRDD<Row> found = found(context, hadoop, pieces).union(context.parallelize(missing, 1));
    JavaRDD<Row> once =
        found
            .mapToPair(row -> new Tuple2<>(row.getString(FoundRows.KEY), row))
            .reduceByKey(Job::former, tasks)
            .values();
    ArticleReading reading = new ArticleReading(loads, longest);
    Dataset<Row> read =
        spark
            .createDataFrame(once.map(reading::call), ArticleReading.READ)
            .persist(StorageLevel.DISK_ONLY());
    try {
      Map<String, Long> rows = new Tables(out, batch, hadoop).write(read);
      return new Done(new LinkedHashMap<>(rows), List.copyOf(loads.value()));
    } finally {
      read.unpersist();
    }
  }

  private JavaRDD<Row> found(JavaSparkContext context, Configuration hadoop, List<Piece> pieces) {
    List<List<Piece>> packed = Pieces.packed(pieces, tasks);
    SerializableConfiguration settings = new SerializableConfiguration(hadoop);
    boolean local = context.master().startsWith("local");
    int tries = local ? 1 : context.getConf().getInt("spark.task.maxFailures", TRIES);
    String date = published;
    return context
        .parallelize(packed, Math.max(1, packed.size()))
        .mapPartitions(
            lists -> {
              List<Piece> mine = new ArrayList<>();
              lists.forEachRemaining(mine::addAll);
              boolean last = TaskContext.get().attemptNumber() >= tries - 1;
              return new FoundRows(mine, settings.value(), date, last);
            });
  }

  /** Of one article found twice, the one with an earlier date, then from an earlier place. */
  private static Row former(Row a, Row b) {
    if (a.isNullAt(FoundRows.ARTICLE)) {
      return a;
    }
    return rank(a).compareTo(rank(b)) <= 0 ? a : b;
  }

  private static String rank(Row found) {
    ReadingTables.Rows rows =
        new ReadingTables.Rows(
            SparkRows.row(ReadingTables.ARTICLES, found.getStruct(FoundRows.ARTICLE)),
            List.of(),
            List.of(),
            List.of());
    Published date = ReadingTables.reading(rows).article().published();
    String day = String.valueOf(PublicationDay.of(date)); // "null" sorts behind every date
    String origin = ReadingTables.text(ReadingTables.ARTICLES, rows.article(), "origin");
    return (date != null && date.stated() ? "0 " : "1 ") + day + " " + origin;
  }
}
