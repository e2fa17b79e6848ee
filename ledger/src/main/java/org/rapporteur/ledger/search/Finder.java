package org.rapporteur.ledger.search;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ledger.Page;
import org.rapporteur.ledger.days.ClaimKey;
import org.rapporteur.ledger.store.ClaimRows;
import org.rapporteur.ledger.store.Dialect;
import org.rapporteur.ledger.store.Sql;

/**
 * Answers queries. The condition that lists the fewest claims leads, found by counting a few; the
 * others test each claim it lists, newest first, until the page is full.
 */
public final class Finder {

  private static final int MOST = 10_000;

  /** Counting stops here: beyond it a page fills fast enough whichever leads. */
  private static final int COUNTED = 4_000;

  private final Dialect dialect;

  public Finder(Dialect dialect) {
    this.dialect = dialect;
  }

  public Page find(Sql sql, Query query) throws SQLException {
    int limit = Math.max(1, Math.min(query.limit(), MOST));
    List<Long> keys = keys(sql, query, limit + 1);
    boolean more = keys.size() > limit;
    List<Long> shown = more ? keys.subList(0, limit) : keys;
    String next = more ? Cursor.of(shown.get(limit - 1)) : null;
    return new Page(new ClaimRows(sql).load(shown), next);
  }

  /** Keys of the claims that answer, newest publication first. */
  public List<Long> keys(Sql sql, Query query, int limit) throws SQLException {
    List<Condition> conditions = new Conditions(dialect, sql).of(query);
    if (conditions == null) {
      return List.of();
    }
    Condition lead = lead(sql, conditions);
    StringBuilder text = new StringBuilder("SELECT DISTINCT c.claim FROM ");
    List<@Nullable Object> values = new ArrayList<>();
    if (lead == null) {
      text.append("listed c WHERE 1 = 1");
    } else {
      text.append(lead.from());
      values.addAll(lead.values());
    }
    for (Condition condition : conditions) {
      if (condition != lead) {
        text.append(" AND ").append(condition.test());
        values.addAll(condition.values());
      }
    }
    if (query.after() != null) {
      text.append(" AND c.claim < ?");
      values.add(Cursor.key(query.after()));
    }
    if (query.asOf() != null) {
      text.append(" AND c.claim < ?");
      values.add(ClaimKey.first(query.asOf().toEpochDay() + 1));
    }
    text.append(" ORDER BY c.claim DESC LIMIT ?");
    values.add(limit);
    return sql.list(text.toString(), row -> row.getLong(1), values.toArray());
  }

  private static @Nullable Condition lead(Sql sql, List<Condition> conditions) throws SQLException {
    Condition lead = null;
    long fewest = Long.MAX_VALUE;
    for (Condition condition : conditions) {
      if (condition.from() == null) {
        continue;
      }
      long count =
          condition.countable() == null || conditions.size() == 1
              ? COUNTED
              : sql.number(
                  "SELECT count(*) FROM (" + condition.countable() + " LIMIT " + COUNTED + ") n",
                  condition.values().toArray());
      if (count < fewest) {
        fewest = count;
        lead = condition;
      }
    }
    return lead;
  }
}
