package org.rapporteur.ledger.link;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ledger.LedgerException;
import org.rapporteur.ledger.days.ClaimKey;
import org.rapporteur.ledger.search.Cursor;
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
   * @param after cursor of the page before; null for the first
   */
  public static LinkPage ofKind(
      Sql sql, LinkKind kind, int limit, @Nullable LocalDate asOf, @Nullable String after)
      throws SQLException {
    long before = asOf == null ? Long.MAX_VALUE : ClaimKey.first(asOf.toEpochDay() + 1);
    Place from = after == null ? new Place(before, 0, "") : Place.of(after);
    List<Place> places = new ArrayList<>();
    List<Link> links =
        sql.list(
            SELECT.replace(" FROM", ", k.earlier, k.later FROM")
                + " WHERE k.kind = ? AND k.later < ? AND (k.later < ? OR (k.later = ? AND"
                + " (k.earlier < ? OR (k.earlier = ? AND k.field > ?))))"
                + KEPT
                + " ORDER BY k.later DESC, k.earlier DESC, k.field LIMIT ?",
            row -> {
              places.add(new Place(row.getLong(9), row.getLong(8), row.getString("field")));
              return read(row);
            },
            kind.name(),
            before,
            from.later(),
            from.later(),
            from.earlier(),
            from.earlier(),
            from.field(),
            limit + 1);
    return links.size() <= limit
        ? new LinkPage(links, null)
        : new LinkPage(links.subList(0, limit), places.get(limit - 1).cursor());
  }

  /** Where a page of links ended. */
  private record Place(long later, long earlier, String field) {

    String cursor() {
      return Cursor.of(later) + "." + Cursor.of(earlier) + "." + field;
    }

    static Place of(String cursor) {
      String[] parts = cursor.split("\\.", 3);
      if (parts.length < 3) {
        throw new LedgerException(
            "Not a cursor of this ledger: "
                + cursor
                + ". Use \"next\" of the page before, or none.");
      }
      return new Place(Cursor.key(parts[0]), Cursor.key(parts[1]), parts[2]);
    }
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
