package org.rapporteur.ledger.link;

import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.ledger.days.ClaimKey;
import org.rapporteur.ledger.days.DayRange;
import org.rapporteur.ledger.store.Dialect;
import org.rapporteur.ledger.store.Sql;

/** Compares the claims of new readings with those kept before that may tell of the same. */
public final class Linker {

  /** Accounts looked at in one block: the newest. */
  private static final int IN_BLOCK = 60;

  /** Accounts that one is compared with. */
  private static final int COMPARED = 40;

  /** Of relations, which are told again and again, a few suffice. */
  private static final int RELATIONS = 8;

  private final Dialect dialect;

  public Linker(Dialect dialect) {
    this.dialect = dialect;
  }

  /** A reading that waits to be compared. */
  public Optional<Long> pending(Sql sql) throws SQLException {
    return sql.first("SELECT reading FROM unlinked ORDER BY reading LIMIT 1", r -> r.getLong(1));
  }

  /** Compares one reading's claims, within a transaction that somebody else begins and commits. */
  public void link(Sql sql, long reading) throws SQLException {
    sql.run("DELETE FROM unlinked WHERE reading = ?", reading);
    Optional<Long> article =
        sql.first(
            "SELECT article FROM reading WHERE key = ? AND current = 1",
            row -> row.getLong(1),
            reading);
    if (article.isEmpty()) {
      return;
    }
    Clusters.Standing standing = Clusters.place(sql, article.get());
    if (standing.retired().isPresent()) {
      retire(sql, standing.retired().get());
    }
    List<Account> accounts = accounts(sql, reading);
    for (Account account : accounts) {
      link(sql, account, standing.offered());
    }
    sql.flush();
    for (Account account : accounts) {
      Joins.apply(sql, account);
    }
  }

  private List<Account> accounts(Sql sql, long reading) throws SQLException {
    List<Long> keys =
        sql.list("SELECT key FROM claim WHERE reading = ?", row -> row.getLong(1), reading);
    return new AccountRows(dialect, sql).load(keys);
  }

  /** Takes an article's claims from among those that others are compared with. */
  private void retire(Sql sql, long article) throws SQLException {
    long reading = sql.number("SELECT key FROM reading WHERE article = ? AND current = 1", article);
    for (Account account : accounts(sql, reading)) {
      DayRange periods = Blocks.periods(account);
      for (long pair : Blocks.pairs(account)) {
        for (long period = periods.low(); period <= periods.high(); period++) {
          sql.batch(
              "DELETE FROM block WHERE pair = ? AND period = ? AND claim = ?",
              pair,
              period,
              account.key());
        }
      }
    }
    sql.flush();
  }

  /**
   * @param offered whether later claims are to be compared with this one
   */
  private void link(Sql sql, Account account, boolean offered) throws SQLException {
    sql.run("DELETE FROM link WHERE earlier = ?", account.key());
    sql.run("DELETE FROM link WHERE later = ?", account.key());
    DayRange periods = Blocks.periods(account);
    Map<Long, Integer> shared = new HashMap<>();
    for (long pair : Blocks.pairs(account)) {
      int most = account.relation() ? RELATIONS : IN_BLOCK;
      sql.list(
          "SELECT claim FROM block WHERE pair = ? AND period BETWEEN ? AND ?"
              + " ORDER BY period DESC, claim DESC LIMIT ?",
          row -> shared.merge(row.getLong(1), 1, Integer::sum),
          pair,
          periods.low() - 1,
          periods.high() + 1,
          most);
      for (long period = periods.low(); offered && period <= periods.high(); period++) {
        sql.batch(
            "INSERT INTO block (pair, period, claim) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
            pair,
            period,
            account.key());
      }
    }
    shared.remove(account.key());
    for (Account other : new AccountRows(dialect, sql).load(likeliest(account, shared))) {
      boolean first = other.key() < account.key();
      List<Link> links = first ? Comparison.of(other, account) : Comparison.of(account, other);
      for (Link link : links) {
        sql.batch(
            "INSERT INTO link (earlier, later, kind, field, rule, reason, severity)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
            first ? other.key() : account.key(),
            first ? account.key() : other.key(),
            link.kind().name(),
            link.field(),
            link.rule(),
            link.reason(),
            link.severity());
      }
    }
  }

  /** The accounts that share most pairs, and of those the ones published nearest. */
  private static List<Long> likeliest(Account account, Map<Long, Integer> shared) {
    Comparator<Map.Entry<Long, Integer>> byShared = Map.Entry.comparingByValue();
    return shared.entrySet().stream()
        .sorted(
            byShared
                .reversed()
                .thenComparing(
                    entry -> Math.abs(ClaimKey.day(entry.getKey()) - account.published()))
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(COMPARED)
        .map(Map.Entry::getKey)
        .toList();
  }
}
