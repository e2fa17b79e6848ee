package org.rapporteur.ledger.link;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

  private static final int TEXTS = 6;

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
    cluster(sql, article.get());
    List<Long> keys =
        sql.list("SELECT key FROM claim WHERE reading = ?", row -> row.getLong(1), reading);
    List<Account> accounts = new AccountRows(dialect, sql).load(keys);
    for (Account account : accounts) {
      link(sql, account);
    }
    sql.flush();
    for (Account account : accounts) {
      Joins.apply(sql, account);
    }
  }

  private void link(Sql sql, Account account) throws SQLException {
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
      for (long period = periods.low(); period <= periods.high(); period++) {
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

  /** Puts an article among those whose text is nearly equal. */
  private static void cluster(Sql sql, long article) throws SQLException {
    if (sql.number("SELECT count(*) FROM likeness WHERE article = ?", article) > 0) {
      return;
    }
    MinHash own = new MinHash(text(sql, article));
    long cluster = article;
    if (!own.empty()) {
      Set<Long> others = new HashSet<>();
      for (long band : own.bands()) {
        others.addAll(
            sql.list(
                "SELECT article FROM band WHERE hash = ? ORDER BY article LIMIT " + TEXTS,
                row -> row.getLong(1),
                band));
        sql.batch(
            "INSERT INTO band (hash, article) VALUES (?, ?) ON CONFLICT DO NOTHING", band, article);
      }
      for (long other : others) {
        if (cluster == article && own.nearlyEqual(new MinHash(text(sql, other)))) {
          cluster = sql.number("SELECT cluster FROM likeness WHERE article = ?", other);
        }
      }
    }
    sql.run("INSERT INTO likeness (article, cluster) VALUES (?, ?)", article, cluster);
  }

  private static String text(Sql sql, long article) throws SQLException {
    return sql.first(
            "SELECT text FROM article WHERE key = ?",
            row -> new String(row.getBytes(1), StandardCharsets.UTF_8),
            article)
        .orElse("");
  }
}
