package org.rapporteur.ledger;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/** One PostgreSQL server for all tests of this run; tests are skipped where it cannot start. */
final class PostgresServer {

  private static final AtomicInteger DATABASES = new AtomicInteger();
  private static @Nullable EmbeddedPostgres server;
  private static @Nullable String fault;

  private PostgresServer() {}

  /** The URL of a new, empty database. */
  static synchronized String freshDatabase() throws SQLException {
    if (server == null && fault == null) {
      try {
        server = EmbeddedPostgres.builder().start();
      } catch (IOException | RuntimeException e) {
        fault = e.toString();
      }
    }
    EmbeddedPostgres running = server;
    Assumptions.assumeTrue(
        running != null,
        "PostgreSQL's binaries do not start here, so its ledger is not tested: " + fault);
    if (running == null) {
      throw new IllegalStateException("assumed above");
    }
    String name = "ledger" + DATABASES.incrementAndGet();
    try (var connection = running.getPostgresDatabase().getConnection();
        var statement = connection.createStatement()) {
      statement.execute("CREATE DATABASE " + name);
    }
    return "postgresql://postgres:postgres@localhost:" + running.getPort() + "/" + name;
  }
}
