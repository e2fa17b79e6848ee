package org.rapporteur.ledger.survey;

import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.ledger.search.Selection;
import org.rapporteur.ledger.store.Sql;
import org.rapporteur.reading.ClaimType;
import org.rapporteur.reading.Stance;

/** Counts by type and stance. */
final class Kinds {

  private Kinds() {}

  static Map<String, Tally> types(Sql sql, Selection selection) throws SQLException {
    Map<String, Tally> types = new TreeMap<>();
    sql.list(
        "SELECT l.type, l.stance, count(*) FROM ("
            + selection.sql()
            + ") l GROUP BY l.type, l.stance",
        row -> {
          String type = ClaimType.values()[row.getInt(1)].name();
          types
              .computeIfAbsent(type, t -> new Tally())
              .add(Stance.values()[row.getInt(2)], row.getLong(3));
          return type;
        },
        selection.values().toArray());
    return types;
  }
}
