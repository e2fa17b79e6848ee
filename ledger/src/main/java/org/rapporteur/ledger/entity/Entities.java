package org.rapporteur.ledger.entity;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.ledger.LedgerException;
import org.rapporteur.ledger.store.EntityNames;
import org.rapporteur.ledger.store.Sql;

/** Looks entities up and carries out what people decide about them. */
public final class Entities {

  private Entities() {}

  static Known known(Sql sql, long who) throws SQLException {
    return sql.first(
            "SELECT id, name, type FROM entity WHERE key = ?",
            row -> new Known(row.getString(1), row.getString(2), row.getString(3)),
            who)
        .orElseThrow();
  }

  /** The one entity that an id or name means, as the ledger knows it. */
  public static Known known(Sql sql, String idOrName) throws SQLException {
    return known(sql, who(sql, idOrName));
  }

  /** The one entity that an id or name means. */
  static long who(Sql sql, String idOrName) throws SQLException {
    List<Long> whos = EntityNames.whos(sql, idOrName);
    if (whos.isEmpty()) {
      throw new LedgerException(
          "Nobody and nothing in the ledger is called "
              + idOrName
              + ". Check the name, or find"
              + " claims with its words.");
    }
    if (whos.size() > 1) {
      List<String> ids = new ArrayList<>();
      for (long who : whos) {
        Known known = known(sql, who);
        ids.add(known.id() + " (" + known.type() + ")");
      }
      throw new LedgerException(
          idOrName + " means several: " + String.join(", ", ids) + ". Give the id of one.");
    }
    return whos.get(0);
  }

  /** Whether a person has merged, refused or split these two, and that still counts. */
  static boolean decided(Sql sql, String one, String other) throws SQLException {
    return sql.number(
            "SELECT count(*) FROM decision WHERE (one = ? AND other = ?) OR (one = ? AND other = ?)",
            one,
            other,
            other,
            one)
        > 0;
  }

  /** Makes two entities count as one; later names with either id join them. */
  public static void merge(Sql sql, String one, String other, String by, String at, String note)
      throws SQLException {
    long kept = who(sql, one);
    long joined = who(sql, other);
    if (kept == joined) {
      throw new LedgerException(one + " and " + other + " count as one already.");
    }
    Known first = known(sql, kept);
    Known second = known(sql, joined);
    List<Long> claims = claims(sql, List.of(kept, joined));
    sql.run("UPDATE entity SET who = ? WHERE who = ?", kept, joined);
    renew(sql, claims, List.of(kept, joined));
    remember(sql, new Decision("merge", first.id(), second.id(), by, at, note));
  }

  /** Remembers that two entities are not one, so that it is not suggested again. */
  public static void refuse(Sql sql, String one, String other, String by, String at, String note)
      throws SQLException {
    Known first = known(sql, who(sql, one));
    Known second = known(sql, who(sql, other));
    remember(sql, new Decision("refuse", first.id(), second.id(), by, at, note));
  }

  /** Takes all names with an id out of the entity they were merged into. */
  public static void split(Sql sql, String id, String by, String at, String note)
      throws SQLException {
    List<Long> rows =
        sql.list("SELECT key FROM entity WHERE id = ? ORDER BY key", row -> row.getLong(1), id);
    if (rows.isEmpty()) {
      throw new LedgerException(
          "No entity has the id " + id + ". 'rapporteur who NAME' tells the ids of a name.");
    }
    long from = sql.number("SELECT who FROM entity WHERE key = ?", rows.get(0));
    Known whole = known(sql, from);
    Set<Long> rest =
        new LinkedHashSet<>(
            sql.list(
                "SELECT key FROM entity WHERE who = ? AND id <> ? ORDER BY key",
                row -> row.getLong(1),
                from,
                id));
    if (rest.isEmpty()) {
      throw new LedgerException(
          id + " was not merged with another entity: there is nothing to split.");
    }
    List<Long> claims = claims(sql, List.of(from));
    long restWho = rest.iterator().next();
    sql.run("UPDATE entity SET who = ? WHERE who = ?", restWho, from);
    sql.run("UPDATE entity SET who = ? WHERE id = ?", rows.get(0), id);
    renew(sql, claims, List.of(from, restWho, rows.get(0)));
    String other = whole.id().equals(id) ? known(sql, restWho).id() : whole.id();
    remember(sql, new Decision("split", id, other, by, at, note));
  }

  /** What people decided, the latest first. */
  public static List<Decision> decisions(Sql sql, int limit) throws SQLException {
    return sql.list(
        "SELECT kind, one, other, decided_by, decided_at, note FROM decision"
            + " ORDER BY key DESC LIMIT ?",
        row ->
            new Decision(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6)),
        limit);
  }

  private static void remember(Sql sql, Decision decision) throws SQLException {
    sql.run(
        "INSERT INTO decision (key, kind, one, other, decided_by, decided_at, note)"
            + " VALUES ((SELECT coalesce(max(key), 0) + 1 FROM decision), ?, ?, ?, ?, ?, ?)",
        decision.kind(),
        decision.one(),
        decision.other(),
        decision.by(),
        decision.at(),
        decision.note());
  }

  private static List<Long> claims(Sql sql, List<Long> whos) throws SQLException {
    Set<Long> claims = new LinkedHashSet<>();
    for (long who : whos) {
      claims.addAll(
          sql.list("SELECT DISTINCT claim FROM part WHERE who = ?", row -> row.getLong(1), who));
    }
    return List.copyOf(claims);
  }

  /** Makes the parts of claims again from their roles, and has them compared again. */
  private static void renew(Sql sql, List<Long> claims, List<Long> whos) throws SQLException {
    for (long who : whos) {
      sql.run("DELETE FROM part WHERE who = ?", who);
    }
    String select = "SELECT e.who, l.claim, %s, l.type, l.stance, l.when_low, l.when_high FROM ";
    String into =
        "INSERT INTO part (who, claim, part, type, stance, when_low, when_high) "
            + select
            + "%s JOIN entity e ON e.key = %s JOIN listed l ON l.claim = %s WHERE l.claim = ?"
            + " ON CONFLICT DO NOTHING";
    for (long claim : claims) {
      sql.batch(into.formatted("r.name", "role r", "r.entity", "r.claim"), claim);
      sql.batch(into.formatted("'source'", "attribution t", "t.entity", "t.claim"), claim);
      sql.batch(into.formatted("'place'", "claim k", "k.where_entity", "k.key"), claim);
      sql.batch(into.formatted("'country'", "claim k", "k.where_country", "k.key"), claim);
      sql.batch(
          "INSERT INTO unlinked (reading) SELECT reading FROM claim WHERE key = ?"
              + " ON CONFLICT DO NOTHING",
          claim);
    }
    sql.flush();
  }
}
