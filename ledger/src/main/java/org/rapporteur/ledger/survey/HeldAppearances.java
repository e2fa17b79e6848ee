package org.rapporteur.ledger.survey;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ledger.days.ClaimKey;
import org.rapporteur.ledger.entity.Appearances;
import org.rapporteur.ledger.search.Query;
import org.rapporteur.ledger.store.Sql;
import org.rapporteur.reading.ClaimType;

/** Appearances as the columns in memory tell them. */
final class HeldAppearances implements Appearances {

  private static final int TIES = RowTest.parts("person", "organisation", "member", "relative");

  private final Snapshot snapshot;
  private final Sql sql;
  private final int who;
  private final long before;

  HeldAppearances(Snapshot snapshot, Sql sql, long who, @Nullable LocalDate asOf) {
    this.snapshot = snapshot;
    this.sql = sql;
    this.who = (int) who;
    this.before = asOf == null ? Long.MAX_VALUE : ClaimKey.first(asOf.toEpochDay() + 1);
  }

  @Override
  public Map<ClaimType, Long> acts() throws SQLException {
    Map<ClaimType, Long> counts = new EnumMap<>(ClaimType.class);
    long[] acts = new long[ClaimType.values().length];
    rows(RowTest.parts("actor"), Set.of()).each((columns, row) -> acts[columns.types[row]]++);
    for (ClaimType type : ClaimType.values()) {
      if (acts[type.ordinal()] > 0) {
        counts.put(type, acts[type.ordinal()]);
      }
    }
    Map<ClaimType, Long> most = new LinkedHashMap<>();
    counts.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .forEach(entry -> most.put(entry.getKey(), entry.getValue()));
    return most;
  }

  @Override
  public long said() throws SQLException {
    return rows(RowTest.parts("source"), Set.of()).count();
  }

  @Override
  public List<Long> latest(String part, int limit) throws SQLException {
    return rows(RowTest.parts(part), Set.of()).newest(limit);
  }

  @Override
  public List<Long> latest(int limit) throws SQLException {
    return rows(RowTest.ANY, Set.of()).newest(limit);
  }

  @Override
  public List<Long> ties(ClaimType type, int limit) throws SQLException {
    return rows(TIES, Set.of(type)).newest(limit);
  }

  private Rows rows(int parts, Set<ClaimType> types) throws SQLException {
    Scope scope = Scope.of(Query.builder().types(types).build());
    RowTest.Taker taker = new RowTest.Taker(new int[] {who}, parts);
    return Rows.of(snapshot, sql, new RowTest(snapshot.whos(), List.of(taker), scope), before);
  }
}
