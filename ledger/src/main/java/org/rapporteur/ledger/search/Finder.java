package org.rapporteur.ledger.search;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
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
    Lists lists = lists(sql, query);
    if (lists == null) {
      return List.of();
    }
    TreeSet<Long> keys = new TreeSet<>(Comparator.reverseOrder());
    for (Condition.Listing list : lists.lists()) {
      List<@Nullable Object> all = lists.values(list);
      all.add(limit);
      String text = lists.text(list) + " ORDER BY c.claim DESC LIMIT ?";
      keys.addAll(sql.list(text, row -> row.getLong(1), all.toArray()));
    }
    return keys.stream().limit(limit).toList();
  }

  /** All claims that answer, whatever the page; null if none can. */
  public @Nullable Selection selection(Sql sql, Query query) throws SQLException {
    Lists lists = lists(sql, query);
    if (lists == null) {
      return null;
    }
    List<String> texts = new ArrayList<>();
    List<@Nullable Object> values = new ArrayList<>();
    for (Condition.Listing list : lists.lists()) {
      texts.add(lists.kinds(list));
      values.addAll(lists.values(list));
    }
    return new Selection(String.join(" UNION ", texts), values);
  }

  /** The listings of the leading condition, and what the claims they list are tested by. */
  private record Lists(List<Condition.Listing> lists, String tests, List<@Nullable Object> tested) {

    String text(Condition.Listing list) {
      return "SELECT DISTINCT c.claim AS claim FROM " + list.from() + tests;
    }

    /** With type, stance and time, from the same row where it has them. */
    String kinds(Condition.Listing list) {
      String columns = "%1$s.claim AS claim, %1$s.type AS type, %1$s.stance AS stance,";
      columns += " %1$s.when_low AS when_low";
      if (list.from().startsWith("listed c")) {
        return "SELECT " + columns.formatted("c") + " FROM " + list.from() + tests;
      }
      if (list.from().startsWith("part c")) {
        return "SELECT DISTINCT " + columns.formatted("c") + " FROM " + list.from() + tests;
      }
      String from = "(" + text(list) + ") n JOIN listed k ON k.claim = n.claim";
      return "SELECT " + columns.formatted("k") + " FROM " + from;
    }

    List<@Nullable Object> values(Condition.Listing list) {
      List<@Nullable Object> all = new ArrayList<>(list.values());
      all.addAll(tested);
      return all;
    }
  }

  private @Nullable Lists lists(Sql sql, Query query) throws SQLException {
    List<Condition> conditions = new Conditions(dialect, sql).of(query);
    if (conditions == null) {
      return null;
    }
    Condition lead = lead(sql, conditions);
    List<Condition.Listing> lists =
        lead == null
            ? List.of(new Condition.Listing("listed c WHERE 1 = 1", List.of()))
            : lead.lists();
    boolean kinds = lead == null || lead.listsKinds();
    StringBuilder tests = new StringBuilder();
    List<@Nullable Object> values = new ArrayList<>();
    for (Condition condition : conditions) {
      if (condition != lead) {
        String direct = kinds ? condition.direct() : null;
        tests.append(" AND ").append(direct == null ? condition.test() : direct);
        values.addAll(condition.values());
      }
    }
    long before = Long.MAX_VALUE;
    if (query.after() != null) {
      before = Cursor.key(query.after());
    }
    if (query.asOf() != null) {
      before = Math.min(before, ClaimKey.first(query.asOf().toEpochDay() + 1));
    }
    tests.append(" AND c.claim < ?");
    values.add(before);
    return new Lists(lists, tests.toString(), values);
  }

  /** The condition with which the fewest rows are looked up, as far as counting a few can tell. */
  private static @Nullable Condition lead(Sql sql, List<Condition> conditions) throws SQLException {
    List<Condition> able = conditions.stream().filter(c -> !c.lists().isEmpty()).toList();
    if (able.size() <= 1) {
      return able.isEmpty() ? null : able.get(0);
    }
    Condition lead = null;
    double cheapest = Double.MAX_VALUE;
    for (Condition condition : able) {
      int others = conditions.stream().mapToInt(Condition::cost).sum() - condition.cost();
      double cost = (count(sql, condition) + 1.0) * others;
      if (cost < cheapest) {
        cheapest = cost;
        lead = condition;
      }
    }
    return lead;
  }

  private static long count(Sql sql, Condition condition) throws SQLException {
    long count = 0;
    for (Condition.Listing list : condition.lists()) {
      if (count < COUNTED) {
        count +=
            sql.number(
                "SELECT count(*) FROM (SELECT 1 FROM " + list.from() + " LIMIT " + COUNTED + ") n",
                list.values().toArray());
      }
    }
    return Math.min(count, COUNTED);
  }
}
