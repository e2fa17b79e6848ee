package org.rapporteur.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Spark from one executor to two: what {@code org.rapporteur.spark.Scaling} prints, which stands
 * with the job's tests and starts real clusters on this machine.
 */
final class SparkFigures {

  private SparkFigures() {}

  static String section(Path home, Path articles) {
    Path jars = home.resolve("spark/home/target");
    Path job = home.resolve("spark/target/rapporteur-spark.jar");
    Path measure = home.resolve("spark/target/test-classes");
    if (!Files.isDirectory(jars) || !Files.exists(job) || !Files.isDirectory(measure)) {
      return "Not in this run: the job is not built (`mvn -Dquick -pl spark -am -DskipITs -DskipTests verify`).\n";
    }
    String printed =
        Started.output(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-cp",
                measure.toString(),
                "org.rapporteur.spark.Scaling",
                jars.toString(),
                job.toString(),
                articles.toString()));
    String rows =
        printed
            .lines()
            .filter(line -> line.startsWith("|") || line.startsWith("From one"))
            .collect(Collectors.joining("\n"));
    return rows.isEmpty() ? "Failed in this run.\n" : rows + "\n";
  }
}
