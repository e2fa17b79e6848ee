package org.rapporteur.ledger.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import org.rapporteur.ledger.LedgerException;

/**
 * Brings a ledger to this program's schema by numbered files of plain SQL, each in one transaction
 * with the new version number.
 *
 * <p>By hand because the usual library costs 0.9 s of CPU on first use, and this is all we need.
 */
public final class Migrations {

  /** The files, in order; the n-th makes version n. */
  private static final List<String> FILES =
      List.of(
          "001-record.sql",
          "002-links.sql",
          "003-people.sql",
          "004-joined.sql",
          "005-names.sql",
          "006-times.sql",
          "007-intake.sql",
          "008-modified.sql");

  private Migrations() {}

  /** The schema version this program makes. */
  public static int newest() {
    return FILES.size();
  }

  /** Brings the ledger to the newest version. */
  public static void run(Dialect dialect, Sql sql) throws SQLException {
    run(dialect, sql, newest());
  }

  /** Brings the ledger to a version; for tests of older ledgers. */
  static void run(Dialect dialect, Sql sql, int wanted) throws SQLException {
    int found = dialect.version(sql);
    if (found > newest()) {
      throw new LedgerException(
          "The ledger "
              + dialect.place()
              + " was made by a newer Rapporteur (schema "
              + found
              + ", this program knows "
              + newest()
              + "). Use the newer program, or another ledger with --ledger.");
    }
    if (found >= wanted) {
      return;
    }
    if (dialect.readOnly()) {
      throw new LedgerException(
          "The ledger "
              + dialect.place()
              + " was made by an older Rapporteur and can only be read, so it cannot be brought up"
              + " to date. Allow writing to it once.");
    }
    dialect.begin(sql);
    try {
      // Another process may have done it while we waited.
      for (int version = dialect.version(sql); version < wanted; version++) {
        for (String statement : statements(dialect.folder() + "/" + FILES.get(version))) {
          sql.execute(statement);
        }
        if (FILES.get(version).equals("003-people.sql")) {
          NameForms.addAll(sql);
        }
        dialect.setVersion(sql, version + 1);
      }
      dialect.commit(sql);
    } catch (SQLException | RuntimeException e) {
      dialect.rollback(sql);
      throw e;
    }
  }

  /** The statements of a file: each ends with a semicolon at the end of a line. */
  private static List<String> statements(String file) {
    try (InputStream in = Migrations.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("not in the program: " + file);
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      String code = text.replaceAll("(?m)^--.*\\R", "");
      return List.of(code.split(";\\s*(?:\\R|$)")).stream()
          .filter(statement -> !statement.isBlank())
          .toList();
    } catch (IOException e) {
      throw new IllegalStateException("cannot read " + file, e);
    }
  }
}
