package org.rapporteur.spark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.ContentId;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads archives into tables. */
@Command(
    name = "read",
    description = {
      "Reads web archives (WARC, WET), JSON lines, Parquet, pages and texts from any path that"
          + " Hadoop knows, and writes articles, claims, statements and problems as Parquet.",
      "Running a batch again replaces what it wrote. What cannot be read is a row of problems."
    },
    mixinStandardHelpOptions = true)
final class ReadCommand implements Callable<Integer> {

  @Parameters(paramLabel = "SOURCE", arity = "1..*", description = "Path, folder or pattern.")
  List<String> sources = new ArrayList<>();

  @Option(names = "--out", required = true, paramLabel = "PATH", description = "Where to write.")
  String out = "";

  @Option(
      names = "--batch",
      paramLabel = "NAME",
      description =
          "What these sources are called: what is replaced when they are read again."
              + " Default: made from their names.")
  @Nullable String batch;

  @Option(
      names = "--published",
      paramLabel = "EDTF",
      description = "Date of articles that state none, such as 2024-06-17.")
  @Nullable String published;

  @Option(
      names = "--tasks",
      paramLabel = "N",
      description = "Into how many tasks the reading is cut. Default: 8 for each core there is.")
  int tasks;

  @Option(
      names = "--longest",
      paramLabel = "N",
      defaultValue = "1000000",
      description = "Articles of more characters are problems (default: ${DEFAULT-VALUE}).")
  int longest;

  @CommandLine.Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it
  CommandLine.Model.CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    String name = batch != null ? batch : ContentId.of("batch", sources.toArray(String[]::new));
    if (!name.matches("[A-Za-z0-9][A-Za-z0-9._-]{0,99}")) {
      throw new CommandLine.ParameterException(
          spec.commandLine(), "--batch takes letters, digits, '.', '_' and '-', not " + name);
    }
    try (SparkSession spark = Session.open("rapporteur read " + name)) {
      int parts = tasks > 0 ? tasks : 8 * spark.sparkContext().defaultParallelism();
      Job.Done done = new Job(spark, parts, longest, published).run(sources, out, name);
      done.readers().forEach(reader -> System.out.println("reader loaded: " + reader));
      done.rows()
          .forEach((table, rows) -> System.out.printf(Locale.ROOT, "%s: %d rows%n", table, rows));
      System.out.println("written to " + out + " as batch " + name);
    }
    return 0;
  }
}
