package org.rapporteur.ledger.store;

import java.sql.SQLException;
import java.util.List;

/** Finds the entities that a typed id or name means. */
public final class EntityNames {

  private EntityNames() {}

  /** Keys of the entities with this id, else of this name but for case, accents and hyphens. */
  public static List<Long> whos(Sql sql, String idOrName) throws SQLException {
    List<Long> byId =
        sql.list("SELECT DISTINCT who FROM entity WHERE id = ?", row -> row.getLong(1), idOrName);
    if (!byId.isEmpty()) {
      return byId;
    }
    return sql.list(
        "SELECT DISTINCT who FROM entity WHERE fold = ? ORDER BY who",
        row -> row.getLong(1),
        EntityKeys.fold(idOrName));
  }
}
