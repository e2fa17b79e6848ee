package org.rapporteur.ledger.link;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ledger.days.ClaimKey;
import org.rapporteur.ledger.store.Sql;

/** Reads links. */
public final class LinkRows {

  static final String SELECT =
      "SELECT e.id AS earlier, l.id AS later, k.kind, k.field, k.rule, k.reason, k.severity"
          + " FROM link k JOIN claim e ON e.key = k.earlier JOIN claim l ON l.key = k.later";

  /** What a person rejected is in no answer. */
  static final String KEPT =
      " AND NOT EXISTS (SELECT 1 FROM rejected x WHERE x.claim = k.earlier OR x.claim = k.later)";

  private LinkRows() {}

  /** All links of a claim. */
  public static List<Link> of(Sql sql, String claimId) throws SQLException {
    String claim = "(SELECT key FROM claim WHERE id = ?)";
    return sql.list(
        "SELECT * FROM ("
            + SELECT
            + " WHERE k.earlier IN "
            + claim
            + KEPT
            + " UNION "
            + SELECT
            + " WHERE k.later IN "
            + claim
            + KEPT
            + ") links ORDER BY severity DESC, kind, earlier, later",
        LinkRows::read,
        claimId,
        claimId);
  }

  /**
   * Links of one kind, newest first.
   *
   * @param asOf only between claims known by this day; null for all
   */
  public static List<Link> ofKind(Sql sql, LinkKind kind, int limit, @Nullable LocalDate asOf)
      throws SQLException {
    return sql.list(
        SELECT
            + " WHERE k.kind = ? AND k.later < ?"
            + KEPT
            + " ORDER BY k.later DESC, k.earlier DESC LIMIT ?",
        LinkRows::read,
        kind.name(),
        asOf == null ? Long.MAX_VALUE : ClaimKey.first(asOf.toEpochDay() + 1),
        limit);
  }

  static Link read(ResultSet row) throws SQLException {
    return new Link(
        row.getString("earlier"),
        row.getString("later"),
        LinkKind.valueOf(row.getString("kind")),
        row.getString("field"),
        row.getString("rule"),
        row.getString("reason"),
        row.getDouble("severity"));
  }
}
