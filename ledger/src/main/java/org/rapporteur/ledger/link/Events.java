package org.rapporteur.ledger.link;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ledger.KeptClaim;
import org.rapporteur.ledger.days.ClaimKey;
import org.rapporteur.ledger.store.ClaimRows;
import org.rapporteur.ledger.store.Dialect;
import org.rapporteur.ledger.store.Sql;

/** Follows links from a claim to all accounts of its event. */
public final class Events {

  /** Accounts of an event. */
  private static final int MOST = 100;

  /** Of nearly equal articles, as many are followed as other accounts leave room for. */
  private static final int OF_ONE_TEXT = 10;

  private static final int LINKS = 1000;

  private final Dialect dialect;
  private final Sql sql;
  private final long before;

  /**
   * @param asOf only accounts known by this day; null for all
   */
  public Events(Dialect dialect, Sql sql, @Nullable LocalDate asOf) {
    this.dialect = dialect;
    this.sql = sql;
    this.before = asOf == null ? Long.MAX_VALUE : ClaimKey.first(asOf.toEpochDay() + 1);
  }

  /** The event that a claim of a current reading tells of; empty if there is no such claim. */
  public Optional<Event> of(String claimId) throws SQLException {
    Optional<Long> start =
        sql.first(
            "SELECT c.key FROM claim c JOIN listed l ON l.claim = c.key WHERE c.id = ?"
                + " AND c.key < ?",
            row -> row.getLong(1),
            claimId,
            before);
    return start.isEmpty() ? Optional.empty() : Optional.of(gather(start.get()));
  }

  private Event gather(long start) throws SQLException {
    TreeSet<Long> keys = new TreeSet<>(Set.of(start));
    ArrayDeque<Long> waiting = new ArrayDeque<>(keys);
    Map<Long, Set<Long>> repeats = new HashMap<>();
    Set<Link> links = new HashSet<>();
    Map<Long, Integer> ofOneText = new HashMap<>();
    Set<Long> copies = new LinkedHashSet<>();
    while (!waiting.isEmpty() && keys.size() < MOST) {
      long key = waiting.remove();
      for (Joined joined : joined(key)) {
        if (joined.other() >= before) {
          continue;
        }
        links.add(joined.link());
        if (joined.link().kind() == LinkKind.REPEATS) {
          repeats.computeIfAbsent(key, k -> new HashSet<>()).add(joined.other());
        }
        if (keys.size() >= MOST || keys.contains(joined.other())) {
          continue;
        }
        if (joined.cluster() != 0
            && ofOneText.merge(joined.cluster(), 1, Integer::sum) > OF_ONE_TEXT) {
          copies.add(joined.other());
        } else if (keys.add(joined.other())) {
          waiting.add(joined.other());
        }
      }
    }
    copies.stream().limit(MOST - keys.size()).forEach(keys::add);
    List<Account> accounts = new ArrayList<>(new AccountRows(dialect, sql).load(keys));
    Map<Long, Integer> origins = origins(accounts, repeats);
    List<Event.Telling> tellings = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    Set<Integer> happened = new HashSet<>();
    List<KeptClaim> claims = new ClaimRows(sql).load(List.copyOf(keys));
    Map<String, Account> byId = new HashMap<>();
    accounts.forEach(account -> byId.put(account.id(), account));
    for (KeptClaim claim : claims) {
      Account account = byId.get(claim.claim().id());
      if (account != null) {
        int origin = origins.getOrDefault(account.key(), 0);
        tellings.add(new Event.Telling(claim, origin));
        ids.add(account.id());
        if (account.happened()) {
          happened.add(origin);
        }
      }
    }
    List<Link> inside =
        links.stream()
            .filter(link -> ids.contains(link.earlier()) && ids.contains(link.later()))
            .sorted(
                Comparator.comparingDouble(Link::severity)
                    .reversed()
                    .thenComparing(Link::kind)
                    .thenComparing(Link::earlier)
                    .thenComparing(Link::later)
                    .thenComparing(Link::field))
            .toList();
    return new Event(tellings, inside, happened.size());
  }

  private record Joined(long other, long cluster, Link link) {}

  private List<Joined> joined(long key) throws SQLException {
    List<Joined> all = new ArrayList<>();
    for (String side : List.of("earlier", "later")) {
      String other = side.equals("earlier") ? "later" : "earlier";
      all.addAll(
          sql.list(
              LinkRows.SELECT.replace("SELECT ", "SELECT k." + other + " AS other, n.cluster, ")
                  + " JOIN claim o ON o.key = k."
                  + other
                  + " LEFT JOIN likeness n ON n.article = o.article WHERE k."
                  + side
                  + " = ?"
                  + LinkRows.KEPT
                  // What differs before what repeats.
                  + " ORDER BY CASE WHEN k.kind = 'REPEATS' THEN 1 ELSE 0 END, k."
                  + other
                  + " LIMIT "
                  + LINKS,
              row -> new Joined(row.getLong("other"), row.getLong("cluster"), LinkRows.read(row)),
              key));
    }
    return all;
  }

  /** Numbers for origins: accounts of one source, publisher or text share one. */
  private static Map<Long, Integer> origins(List<Account> accounts, Map<Long, Set<Long>> repeats) {
    Map<Long, Integer> numbers = new TreeMap<>();
    Map<String, Integer> byName = new HashMap<>();
    int next = 1;
    accounts.sort(Comparator.comparingLong(Account::key));
    for (Account account : accounts) {
      Integer number = byName.get(account.origin());
      if (number == null) {
        number = byName.get("t" + account.cluster());
      }
      for (Long same : repeats.getOrDefault(account.key(), Set.of())) {
        number = number == null ? numbers.get(same) : number;
      }
      if (number == null) {
        number = next++;
      }
      numbers.put(account.key(), number);
      byName.put(account.origin(), number);
      byName.put("t" + account.cluster(), number);
    }
    return numbers;
  }
}
