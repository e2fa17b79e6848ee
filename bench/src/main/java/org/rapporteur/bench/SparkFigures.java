package org.rapporteur.bench;

/** Spark from one executor to two. */
final class SparkFigures {

  private SparkFigures() {}

  static String section() {
    return "## Spark\n\nOne to two executors: not in this run.\n\n";
  }
}
