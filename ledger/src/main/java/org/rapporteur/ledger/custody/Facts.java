package org.rapporteur.ledger.custody;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ledger.store.Dialect;
import org.rapporteur.ledger.store.Migrations;
import org.rapporteur.ledger.store.Sql;

/**
 * What a ledger is and holds.
 *
 * @param place file or URL, without password
 * @param store the database and its version
 * @param schema version of the ledger's schema
 * @param newestSchema version this program makes
 * @param writable whether it can be written
 * @param bytes size on disk; 0 if unknown
 * @param articles number of articles
 * @param readings number of readings, superseded ones included
 * @param claims number of claims of current readings
 * @param entities number of distinct entities
 * @param lastKept when the last reading was kept, ISO 8601
 */
public record Facts(
    String place,
    String store,
    int schema,
    int newestSchema,
    boolean writable,
    long bytes,
    long articles,
    long readings,
    long claims,
    long entities,
    @Nullable String lastKept) {

  /** Of the ledger that {@code sql} asks. */
  public static Facts of(Sql sql, Dialect dialect) throws SQLException {
    return new Facts(
        dialect.place(),
        dialect.product(sql),
        dialect.version(sql),
        Migrations.newest(),
        !dialect.readOnly(),
        dialect.bytes(sql),
        sql.number("SELECT count(*) FROM article"),
        sql.number("SELECT count(*) FROM reading"),
        sql.number("SELECT count(*) FROM listed"),
        sql.number("SELECT count(DISTINCT who) FROM entity"),
        sql.first("SELECT max(read_at) FROM reading", row -> row.getString(1)).orElse(null));
  }
}
