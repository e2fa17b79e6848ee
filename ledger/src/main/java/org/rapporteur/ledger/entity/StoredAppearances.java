package org.rapporteur.ledger.entity;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ledger.days.ClaimKey;
import org.rapporteur.ledger.store.KeyBatches;
import org.rapporteur.ledger.store.Sql;
import org.rapporteur.reading.ClaimType;

/** Appearances as the database finds them. */
final class StoredAppearances implements Appearances {

  /** What a person rejected is in no answer. */
  private static final String FROM =
      " FROM part WHERE who = ? AND claim < ?"
          + " AND NOT EXISTS (SELECT 1 FROM rejected x WHERE x.claim = part.claim)";

  private static final String NEWEST = " ORDER BY claim DESC LIMIT ?";

  private final Sql sql;
  private final long who;
  private final long before;

  /**
   * @param asOf only what was known by this day; null for all
   */
  StoredAppearances(Sql sql, long who, @Nullable LocalDate asOf) {
    this.sql = sql;
    this.who = who;
    this.before = asOf == null ? Long.MAX_VALUE : ClaimKey.first(asOf.toEpochDay() + 1);
  }

  @Override
  public Map<ClaimType, Long> acts() throws SQLException {
    Map<ClaimType, Long> acts = new LinkedHashMap<>();
    sql.each(
        "SELECT type, count(*) AS n"
            + FROM
            + " AND part = 'actor' GROUP BY type ORDER BY n DESC, type",
        row -> acts.put(ClaimType.values()[row.getInt(1)], row.getLong(2)),
        who,
        before);
    return acts;
  }

  @Override
  public long said() throws SQLException {
    return sql.number("SELECT count(*)" + FROM + " AND part = 'source'", who, before);
  }

  @Override
  public List<Long> latest(String part, int limit) throws SQLException {
    return sql.list(
        "SELECT claim" + FROM + " AND part = ?" + NEWEST,
        row -> row.getLong(1),
        who,
        before,
        part,
        limit);
  }

  @Override
  public List<Long> latest(int limit) throws SQLException {
    return sql.list(
        "SELECT DISTINCT claim" + FROM + NEWEST, row -> row.getLong(1), who, before, limit);
  }

  @Override
  public Map<String, Long> namings(int claims) throws SQLException {
    return Dossiers.namings(sql, who, latest(claims));
  }

  @Override
  public Map<Long, Long> others(int claims) throws SQLException {
    Map<Long, Long> others = new HashMap<>();
    KeyBatches.each(
        latest(claims),
        keys ->
            sql.each(
                "SELECT e.who, count(*) FROM role r JOIN entity e ON e.key = r.entity"
                    + " WHERE r.claim"
                    + KeyBatches.IN
                    + " GROUP BY e.who",
                row -> others.merge(row.getLong(1), row.getLong(2), Long::sum),
                keys));
    others.remove(who);
    return others;
  }

  @Override
  public List<Long> ties(ClaimType type, int limit) throws SQLException {
    return sql.list(
        "SELECT DISTINCT claim"
            + FROM
            + " AND type = ? AND part IN ('person', 'organisation', 'member', 'relative')"
            + NEWEST,
        row -> row.getLong(1),
        who,
        before,
        type.ordinal(),
        limit);
  }
}
