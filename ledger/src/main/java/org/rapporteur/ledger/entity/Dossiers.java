package org.rapporteur.ledger.entity;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ledger.KeptClaim;
import org.rapporteur.ledger.days.ClaimKey;
import org.rapporteur.ledger.store.ClaimRows;
import org.rapporteur.ledger.store.Sql;
import org.rapporteur.reading.ClaimType;
import org.rapporteur.reading.Entity;

/** Gathers a dossier. */
public final class Dossiers {

  private static final int SHOWN = 20;
  private static final int TIES = 400;
  private static final int LATELY = 1000;

  /** What a person rejected is in no answer. */
  private static final String KEPT =
      " AND NOT EXISTS (SELECT 1 FROM rejected x WHERE x.claim = part.claim)";

  private final Sql sql;
  private final long who;
  private final long before;
  private final Map<Entity, String> names = new HashMap<>();

  private Dossiers(Sql sql, long who, @Nullable LocalDate asOf) {
    this.sql = sql;
    this.who = who;
    this.before = asOf == null ? Long.MAX_VALUE : ClaimKey.first(asOf.toEpochDay() + 1);
  }

  /**
   * The dossier of the entity with this id or name.
   *
   * @param asOf only what was known by this day; null for all
   */
  public static Dossier of(Sql sql, String idOrName, @Nullable LocalDate asOf) throws SQLException {
    return new Dossiers(sql, Entities.who(sql, idOrName), asOf).gather();
  }

  private Dossier gather() throws SQLException {
    List<Known> names =
        sql.list(
            "SELECT id, name, type FROM entity WHERE who = ? ORDER BY key",
            row -> new Known(row.getString(1), row.getString(2), row.getString(3)),
            who);
    String lately =
        "(SELECT claim FROM part WHERE who = ? AND claim < ?"
            + KEPT
            + " ORDER BY claim DESC LIMIT "
            + LATELY
            + ")";
    Map<String, Long> seen =
        counts(
            "SELECT r.quote, count(*) AS n FROM role r JOIN entity e ON e.key = r.entity"
                + " WHERE e.who = ? AND r.claim IN "
                + lately
                + " GROUP BY r.quote ORDER BY n DESC, r.quote LIMIT 20");
    Map<String, Long> counterparts =
        counts(
            "SELECT w.name, count(*) AS n FROM role r JOIN entity e ON e.key = r.entity"
                + " JOIN entity w ON w.key = e.who WHERE e.who <> ? AND r.claim IN "
                + lately
                + " GROUP BY w.name ORDER BY n DESC, w.name LIMIT 20");
    Map<String, Long> acts = new LinkedHashMap<>();
    sql.list(
        "SELECT type, count(*) AS n FROM part WHERE who = ? AND claim < ? AND part = 'actor'"
            + KEPT
            + " GROUP BY type ORDER BY n DESC",
        row -> acts.put(ClaimType.values()[row.getInt(1)].name(), row.getLong(2)),
        who,
        before);
    long said =
        sql.number(
            "SELECT count(*) FROM part WHERE who = ? AND claim < ? AND part = 'source'" + KEPT,
            who,
            before);
    return new Dossier(
        Entities.known(sql, who),
        names,
        seen,
        ties(List.of(ClaimType.OFFICE, ClaimType.APPOINT), "person", "office", "organisation"),
        ties(List.of(ClaimType.KIN), "person", "kin", "relative"),
        ties(List.of(ClaimType.MEMBER), "member", "", "organisation"),
        acts,
        latest("actor"),
        latest("recipient"),
        latest("source"),
        said,
        counterparts);
  }

  private Map<String, Long> counts(String query) throws SQLException {
    Map<String, Long> counts = new LinkedHashMap<>();
    sql.list(query, row -> counts.put(row.getString(1), row.getLong(2)), who, who, before);
    return counts;
  }

  private List<KeptClaim> latest(String part) throws SQLException {
    List<Long> keys =
        sql.list(
            "SELECT claim FROM part WHERE who = ? AND claim < ? AND part = ?"
                + KEPT
                + " ORDER BY claim DESC LIMIT ?",
            row -> row.getLong(1),
            who,
            before,
            part,
            SHOWN);
    return new ClaimRows(sql).load(keys);
  }

  /** Claims of some types that have this entity in any part, gathered into ties. */
  private List<Dossier.Tie> ties(List<ClaimType> types, String one, String what, String other)
      throws SQLException {
    List<Long> keys = new ArrayList<>();
    for (ClaimType type : types) {
      keys.addAll(
          sql.list(
              "SELECT DISTINCT claim FROM part WHERE who = ? AND claim < ? AND type = ?"
                  + " AND part IN ('person', 'organisation', 'member', 'relative')"
                  + KEPT
                  + " ORDER BY claim DESC LIMIT ?",
              row -> row.getLong(1),
              who,
              before,
              type.ordinal(),
              TIES));
    }
    return Ties.of(new ClaimRows(sql).load(keys), one, what, other, this::name);
  }

  private String name(Entity entity) throws SQLException {
    String known = names.get(entity);
    if (known == null) {
      known =
          sql.first(
                  "SELECT w.name FROM entity e JOIN entity w ON w.key = e.who WHERE e.id = ?"
                      + " AND e.name = ?",
                  row -> row.getString(1),
                  entity.id(),
                  entity.name())
              .orElse(entity.name());
      names.put(entity, known);
    }
    return known;
  }
}
