package org.rapporteur.spark;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;

import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import scala.Tuple2;

/** Names the origin of each article of all batches. */
@Command(
    name = "origins",
    description = {
      "Finds articles of all batches that are nearly the same text, and writes the table origins:"
          + " each article with the first of its group, and how many the group has.",
      "Claims of one origin corroborate nothing, however often they were printed."
    },
    mixinStandardHelpOptions = true)
final class OriginsCommand implements Callable<Integer> {

  @Option(
      names = "--out",
      required = true,
      paramLabel = "PATH",
      description = "The folder that 'read' wrote to.")
  String out = "";

  @Option(
      names = "--tasks",
      paramLabel = "N",
      description = "Into how many tasks the work is cut. Default: 8 for each core there is.")
  int tasks;

  @Override
  public Integer call() throws IOException {
    try (SparkSession spark = Session.open("rapporteur origins")) {
      int parts = tasks > 0 ? tasks : 8 * spark.sparkContext().defaultParallelism();
      Dataset<Row> articles =
          spark
              .read()
              .parquet(out + "/articles")
              .groupBy("id")
              .agg(
                  min("text").as("text"),
                  min(coalesce(col("date").cast("string"), lit("undated"))).as("day"))
              .select(concat_ws(" ", col("day"), col("id")).as("key"), col("text"));
      JavaPairRDD<String, String> texts =
          articles.javaRDD().mapToPair(row -> new Tuple2<>(row.getString(0), row.getString(1)));
      JavaRDD<Row> origins =
          new Origins(parts).of(texts).map(pair -> RowFactory.create(id(pair._1()), id(pair._2())));
      StructType columns =
          new StructType().add("article", DataTypes.StringType).add("origin", DataTypes.StringType);
      Dataset<Row> each = spark.createDataFrame(origins, columns).persist();
      Dataset<Row> groups = each.groupBy("origin").agg(count("article").as("copies"));
      each.join(groups, "origin")
          .select("article", "origin", "copies")
          .repartitionByRange(Math.max(1, parts / 8), functions.col("article"))
          .sortWithinPartitions("article")
          .write()
          .mode(SaveMode.Overwrite)
          .option("compression", "zstd")
          .parquet(out + "/origins");
      System.out.printf(Locale.ROOT, "origins: %d of %d articles%n", groups.count(), each.count());
    }
    return 0;
  }

  private static String id(String key) {
    return key.substring(key.lastIndexOf(' ') + 1);
  }
}
