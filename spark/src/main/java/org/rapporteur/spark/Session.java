package org.rapporteur.spark;

import org.apache.spark.sql.SparkSession;

/** The session of a run; what the user or the cluster sets stands. */
final class Session {

  private Session() {}

  static SparkSession open(String name) {
    return SparkSession.builder()
        .appName(name)
        .config("spark.serializer", "org.apache.spark.serializer.KryoSerializer")
        .config("spark.sql.session.timeZone", "UTC")
        .getOrCreate();
  }
}
