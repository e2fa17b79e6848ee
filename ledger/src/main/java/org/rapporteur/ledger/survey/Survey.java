package org.rapporteur.ledger.survey;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ledger.KeptClaim;
import org.rapporteur.ledger.Page;
import org.rapporteur.ledger.search.Finder;
import org.rapporteur.ledger.search.Selection;
import org.rapporteur.ledger.store.ClaimRows;
import org.rapporteur.ledger.store.Connections;
import org.rapporteur.ledger.store.Sql;

/**
 * Counts over the claims that answer a query. Nothing but counts leaves the database; every count
 * can be asked again as a list of its claims.
 */
public final class Survey {

  private static final List<String> STAMPED =
      List.of(
          "coalesce(max(key), 0) FROM reading",
          "coalesce(max(key), 0) FROM review",
          "coalesce(max(key), 0) FROM decision",
          "count(*) FROM (SELECT 1 FROM unlinked LIMIT 1) u");

  private final Connections connections;
  private final Finder finder;

  /** Made by {@code Ledger.survey()}. */
  public Survey(Connections connections, Finder finder) {
    this.connections = connections;
    this.finder = finder;
  }

  /**
   * Changes whenever answers may change: by readings kept, reviewed or merged, and when comparing
   * them has come to its end.
   */
  public String stamp() {
    return connections.read(
        sql -> {
          StringBuilder stamp = new StringBuilder();
          for (String part : STAMPED) {
            stamp.append(Long.toString(sql.number("SELECT " + part), 36)).append('.');
          }
          return stamp.toString();
        });
  }

  /** What is counted of a selection of claims. */
  @FunctionalInterface
  private interface Counting<T> {
    T of(Sql sql, Selection selection) throws SQLException;
  }

  private <T> T count(Scope scope, T none, Counting<T> counting) {
    return connections.read(
        sql -> {
          Selection selection = finder.selection(sql, scope.query());
          return selection == null ? none : counting.of(sql, Periods.within(selection, scope));
        });
  }

  /** How many claims of each type and stance answer. */
  public Map<String, Tally> types(Scope scope) {
    return count(scope, Map.of(), Kinds::types);
  }

  /**
   * The periods in which the events that answer lie.
   *
   * @param by {@code type}, {@code stance} or {@code actor}
   * @param step length of the periods; null for one that fits
   */
  public Chart timeline(Scope scope, String by, @Nullable Step step) {
    return count(
        scope,
        new Chart(step == null ? Step.YEAR : step, List.of()),
        (sql, selection) -> new Periods(sql, selection).chart(by, scope, step));
  }

  /** A page of the claims that are counted, newest publication first. */
  public Page page(Scope scope) {
    return count(
        scope,
        new Page(List.of(), null),
        (sql, selection) -> new Periods(sql, selection).page(scope.query().limit()));
  }

  /** The pairs of entities that most claims join, the most first. */
  public List<Edge> network(Scope scope, Layer layer, boolean statesOnly, int limit) {
    return count(
        scope,
        List.of(),
        (sql, selection) -> new Pairs(sql, selection).edges(layer, statesOnly, limit));
  }

  /** The places where most claims lie, the most first. */
  public List<Spot> places(Scope scope, int limit) {
    return count(scope, List.of(), (sql, selection) -> new Places(sql, selection).spots(limit));
  }

  /** Entities whose name holds some letters, the most often named first; all if none are given. */
  public List<Counted> entities(String letters, @Nullable String type, int limit) {
    return connections.read(sql -> Catalogue.entities(sql, letters, type, limit));
  }

  /** Articles, the last kept first. */
  public List<Headline> articles(long before, int limit) {
    return connections.read(sql -> Catalogue.articles(sql, before, limit));
  }

  /** The key of the last reading kept. */
  public long lastReading() {
    return connections.read(sql -> sql.number("SELECT max(key) FROM reading"));
  }

  /** Claims of current readings kept after this one, the first kept first. */
  public List<KeptClaim> since(long reading, int limit) {
    return connections.read(
        sql ->
            new ClaimRows(sql)
                .load(
                    sql.list(
                        "SELECT c.key FROM reading r JOIN claim c ON c.reading = r.key"
                            + " WHERE r.key > ? AND r.current = 1 ORDER BY r.key, c.key LIMIT ?",
                        row -> row.getLong(1),
                        reading,
                        limit)));
  }
}
