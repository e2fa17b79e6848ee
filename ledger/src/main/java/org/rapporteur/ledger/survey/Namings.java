package org.rapporteur.ledger.survey;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.ledger.entity.Dossiers;
import org.rapporteur.ledger.store.Sql;

/**
 * The words that named entities in their claims of late, remembered for those asked of last: when
 * some claims have come, only their words are read.
 */
final class Namings {

  private static final int REMEMBERED = 300;

  private final Map<Long, Named> known =
      new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Named> eldest) {
          return size() > REMEMBERED;
        }
      };

  /** How often words named an entity in some claims, as people had merged entities then. */
  private record Named(long decision, List<Long> claims, Map<String, Long> counts) {}

  /** How often which words name an entity in claims. */
  Map<String, Long> of(Sql sql, long who, List<Long> claims, long decision) throws SQLException {
    Named before;
    synchronized (known) {
      before = known.get(who);
    }
    boolean usable = before != null && before.decision() == decision;
    List<Long> old = usable && before != null ? before.claims() : List.of();
    Map<String, Long> counts =
        usable && before != null ? new HashMap<>(before.counts()) : new HashMap<>();
    add(counts, Dossiers.namings(sql, who, without(claims, old)), 1);
    add(counts, Dossiers.namings(sql, who, without(old, claims)), -1);
    synchronized (known) {
      known.put(who, new Named(decision, List.copyOf(claims), Map.copyOf(counts)));
    }
    return counts;
  }

  private static void add(Map<String, Long> counts, Map<String, Long> more, int times) {
    more.forEach(
        (words, count) ->
            counts.compute(
                words,
                (w, before) -> {
                  long sum = (before == null ? 0 : before) + times * count;
                  return sum == 0 ? null : sum;
                }));
  }

  private static List<Long> without(List<Long> some, List<Long> others) {
    Set<Long> left = new HashSet<>(others);
    List<Long> rest = new ArrayList<>();
    for (Long one : some) {
      if (!left.contains(one)) {
        rest.add(one);
      }
    }
    return rest;
  }
}
