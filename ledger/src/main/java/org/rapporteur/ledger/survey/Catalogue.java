package org.rapporteur.ledger.survey;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ledger.entity.Known;
import org.rapporteur.ledger.search.Cursor;
import org.rapporteur.ledger.store.Sql;

/** Lists of what the ledger holds beside claims. */
final class Catalogue {

  private Catalogue() {}

  static Known known(Sql sql, long who) throws SQLException {
    return sql.first(
            "SELECT id, name, type FROM entity WHERE key = ?",
            row -> new Known(row.getString(1), row.getString(2), row.getString(3)),
            who)
        .orElseThrow();
  }

  /** The most often named first. */
  private static final Comparator<Often> ORDER =
      Comparator.comparingLong(Often::claims).reversed().thenComparingLong(Often::who);

  /** An entity in the order of the list. */
  private record Often(long who, long claims) {

    String cursor() {
      return Cursor.of(claims) + "." + Cursor.of(who);
    }

    static Often of(String cursor) {
      String[] parts = cursor.split("\\.", 2);
      return new Often(Cursor.key(parts[parts.length - 1]), Cursor.key(parts[0]));
    }
  }

  static CountedPage entities(
      Snapshot snapshot,
      Sql sql,
      String letters,
      @Nullable String type,
      int limit,
      @Nullable String after)
      throws SQLException {
    List<@Nullable Object> values = new ArrayList<>();
    StringBuilder where = new StringBuilder(" WHERE 1 = 1");
    if (!letters.isBlank()) {
      where.append(" AND (lower(e.name) LIKE ? OR e.id = ?)");
      String safe = letters.strip().toLowerCase(Locale.ROOT).replaceAll("[%_]", " ");
      values.add("%" + safe + "%");
      values.add(letters.strip());
    }
    if (type != null) {
      where.append(" AND e.type = ?");
      values.add(type);
    }
    Often from = after == null ? new Often(0, Long.MAX_VALUE) : Often.of(after);
    Counts counts = snapshot.counts();
    List<Often> often = new ArrayList<>();
    sql.each(
        "SELECT DISTINCT e.who FROM entity e" + where,
        row -> {
          Often one = new Often(row.getLong(1), counts.of(row.getLong(1)));
          if (ORDER.compare(from, one) < 0) {
            often.add(one);
          }
        },
        values.toArray());
    often.sort(ORDER);
    List<Counted> counted = new ArrayList<>();
    for (Often one : often.subList(0, Math.min(limit, often.size()))) {
      counted.add(new Counted(known(sql, one.who()), one.claims()));
    }
    return new CountedPage(counted, often.size() > limit ? often.get(limit - 1).cursor() : null);
  }

  static List<Headline> articles(Sql sql, long before, int limit) throws SQLException {
    return sql.list(
        "SELECT a.key, a.id, a.ref, a.title, a.publisher, a.published,"
            + " (SELECT count(*) FROM reading r JOIN claim c ON c.reading = r.key"
            + " WHERE r.article = a.key AND r.current = 1)"
            + " FROM article a WHERE a.key < ? ORDER BY a.key DESC LIMIT ?",
        row ->
            new Headline(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getLong(7)),
        before,
        limit);
  }
}
