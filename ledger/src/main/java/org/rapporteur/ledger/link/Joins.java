package org.rapporteur.ledger.link;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.ledger.store.Sql;

/** Claims that a person said tell the same, or do not: their word stands over the rules'. */
final class Joins {

  /** A decision about a pair, seen from one of them. */
  private record Joined(String other, boolean merged, String by) {}

  private Joins() {}

  /** Makes the links of one claim what people decided, after the rules have made theirs. */
  static void apply(Sql sql, Account account) throws SQLException {
    Map<String, Joined> last = new LinkedHashMap<>();
    for (Joined joined : decided(sql, account.id())) {
      last.put(joined.other(), joined);
    }
    for (Joined joined : last.values()) {
      List<Long> others =
          sql.list(
              "SELECT c.key FROM claim c JOIN listed l ON l.claim = c.key WHERE c.id = ?",
              row -> row.getLong(1),
              joined.other());
      for (long other : others) {
        long earlier = Math.min(other, account.key());
        long later = Math.max(other, account.key());
        sql.run("DELETE FROM link WHERE earlier = ? AND later = ?", earlier, later);
        if (joined.merged()) {
          sql.run(
              "INSERT INTO link (earlier, later, kind, field, rule, reason, severity)"
                  + " VALUES (?, ?, 'REPEATS', '', 'person', ?, 0)",
              earlier,
              later,
              "merged by " + joined.by());
        }
      }
    }
  }

  private static List<Joined> decided(Sql sql, String id) throws SQLException {
    return new ArrayList<>(
        sql.list(
            "SELECT key, value AS other, action, decided_by FROM review"
                + " WHERE claim_id = ? AND action IN ('merge', 'split')"
                + " UNION ALL SELECT key, claim_id, action, decided_by FROM review"
                + " WHERE value = ? AND action IN ('merge', 'split') ORDER BY 1",
            row -> new Joined(row.getString(2), row.getString(3).equals("merge"), row.getString(4)),
            id,
            id));
  }
}
