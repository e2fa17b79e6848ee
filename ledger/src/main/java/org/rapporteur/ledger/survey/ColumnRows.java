package org.rapporteur.ledger.survey;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ledger.store.Sql;

/** Reads claims of current readings that nobody rejected from the ledger into columns. */
final class ColumnRows {

  /** So that a database that sends whole answers does not send one too long. */
  private static final int BATCH = 20_000;

  private static final String CLAIMS =
      "SELECT l.claim, l.type, l.stance, l.when_low, l.when_high, k.where_entity, k.where_country,"
          + " k.where_latitude, k.where_longitude FROM listed l JOIN claim k ON k.key = l.claim"
          + " WHERE l.claim >= ? AND l.claim <= ?"
          + " AND NOT EXISTS (SELECT 1 FROM rejected x WHERE x.claim = l.claim)"
          + " ORDER BY l.claim LIMIT "
          + BATCH;

  private static final String ROLES = roles();

  private static final String SOURCES =
      "SELECT t.claim, "
          + Columns.role("source")
          + ", t.entity FROM attribution t WHERE t.claim >= ? AND t.claim <= ?"
          + " AND t.entity IS NOT NULL ORDER BY t.claim, t.position";

  private final Sql sql;
  private final ColumnsBuilder columns;
  private final Whos whos;
  private long lastClaim;

  ColumnRows(Sql sql, ColumnsBuilder columns, Whos whos) {
    this.sql = sql;
    this.columns = columns;
    this.whos = whos;
  }

  private static String roles() {
    StringBuilder code = new StringBuilder("CASE r.name");
    for (String role : Columns.ROLES) {
      code.append(" WHEN '").append(role).append("' THEN ").append(Columns.role(role));
    }
    code.append(" ELSE ").append(Columns.OTHER).append(" END");
    return "SELECT r.claim, "
        + code
        + ", r.entity FROM role r WHERE r.claim >= ? AND r.claim <= ?"
        + " AND r.entity IS NOT NULL ORDER BY r.claim, r.position";
  }

  /** Reads those with keys from the first to the last. */
  void read(long first, long last) throws SQLException {
    long from = first;
    int rows;
    do {
      rows = sql.each(CLAIMS, this::claim, from, last);
      if (rows > 0) {
        sql.each(ROLES, this::part, from, lastClaim);
        sql.each(SOURCES, this::part, from, lastClaim);
        columns.close();
        from = lastClaim + 1;
      }
    } while (rows == BATCH);
  }

  private void claim(ResultSet row) throws SQLException {
    lastClaim = row.getLong(1);
    int type = row.getInt(2);
    int stance = row.getInt(3);
    int low = day(row, 4);
    int high = day(row, 5);
    int place = row.getInt(6);
    int country = row.getInt(7);
    columns.claim(lastClaim, type, stance, low, high, place, country);
    if (place > 0) {
      Double latitude = degrees(row, 8);
      Double longitude = degrees(row, 9);
      if (latitude != null && longitude != null) {
        whos.position(place, latitude, longitude);
      }
    }
  }

  private static int day(ResultSet row, int column) throws SQLException {
    int day = row.getInt(column);
    return row.wasNull() ? Columns.NONE : day;
  }

  private static @Nullable Double degrees(ResultSet row, int column) throws SQLException {
    double degrees = row.getDouble(column);
    return row.wasNull() ? null : degrees;
  }

  private void part(ResultSet row) throws SQLException {
    columns.part(row.getLong(1), row.getInt(2), row.getInt(3));
  }
}
