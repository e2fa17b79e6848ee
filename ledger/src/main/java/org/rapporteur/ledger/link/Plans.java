package org.rapporteur.ledger.link;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.rapporteur.ledger.KeptClaim;
import org.rapporteur.ledger.days.ClaimKey;
import org.rapporteur.ledger.store.ClaimRows;
import org.rapporteur.ledger.store.Sql;
import org.rapporteur.reading.Stance;

/** Plans of which no outcome has been told. */
public final class Plans {

  private Plans() {}

  /** Plans whose time was over by a day without a report, known by then, that they came true. */
  public static List<KeptClaim> overdue(Sql sql, LocalDate day, int limit) throws SQLException {
    long before = ClaimKey.first(day.toEpochDay() + 1);
    List<Long> keys =
        sql.list(
            "SELECT l.claim FROM listed l WHERE l.stance = ? AND l.when_high < ? AND l.claim < ?"
                + " AND NOT EXISTS (SELECT 1 FROM link k WHERE k.earlier = l.claim"
                + " AND k.kind = 'FOLLOWS' AND k.later < ?)"
                + " AND NOT EXISTS (SELECT 1 FROM rejected x WHERE x.claim = l.claim)"
                + " ORDER BY l.claim DESC LIMIT ?",
            row -> row.getLong(1),
            Stance.PLANNED.ordinal(),
            day.toEpochDay(),
            before,
            before,
            limit);
    return new ClaimRows(sql).load(keys);
  }
}
