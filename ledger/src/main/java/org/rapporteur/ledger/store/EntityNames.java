package org.rapporteur.ledger.store;

import java.sql.SQLException;
import java.util.List;

/** Finds the entities that a typed id or name means. */
public final class EntityNames {

  private EntityNames() {}

  /**
   * Keys of the entities with this id; else of this name but for case, accents and hyphens; else of
   * which this is the last name, the name without title, or the initials.
   */
  public static List<Long> whos(Sql sql, String idOrName) throws SQLException {
    List<Long> byId =
        sql.list("SELECT DISTINCT who FROM entity WHERE id = ?", row -> row.getLong(1), idOrName);
    if (!byId.isEmpty()) {
      return byId;
    }
    String fold = EntityKeys.fold(idOrName);
    List<Long> byName =
        sql.list(
            "SELECT DISTINCT who FROM entity WHERE fold = ? ORDER BY who",
            row -> row.getLong(1),
            fold);
    if (!byName.isEmpty() || fold.isEmpty()) {
      return byName;
    }
    return sql.list(
        "SELECT DISTINCT e.who FROM name_key k JOIN entity e ON e.key = k.entity"
            + " WHERE k.form IN (?, ?, ?) ORDER BY e.who",
        row -> row.getLong(1),
        "l" + fold,
        "t" + fold,
        "a" + fold);
  }
}
