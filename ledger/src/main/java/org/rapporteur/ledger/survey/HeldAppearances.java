package org.rapporteur.ledger.survey;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
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
  private final Namings namings;
  private final Sql sql;
  private final int who;
  private final long before;

  HeldAppearances(Snapshot snapshot, Namings namings, Sql sql, long who, @Nullable LocalDate asOf) {
    this.namings = namings;
    this.sql = sql;
    this.snapshot = snapshot;
    this.who = (int) who;
    this.before = asOf == null ? Long.MAX_VALUE : ClaimKey.first(asOf.toEpochDay() + 1);
  }

  @Override
  public Map<ClaimType, Long> acts() {
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
  public long said() {
    return rows(RowTest.parts("source"), Set.of()).count();
  }

  @Override
  public List<Long> latest(String part, int limit) {
    return rows(RowTest.parts(part), Set.of()).newest(limit);
  }

  @Override
  public List<Long> latest(int limit) {
    return rows(RowTest.ANY, Set.of()).newest(limit);
  }

  @Override
  public Map<String, Long> namings(int claims) throws SQLException {
    return namings.of(sql, who, latest(claims), snapshot.marks().decision());
  }

  @Override
  public Map<Long, Long> others(int claims) {
    Map<Long, Long> others = new HashMap<>();
    byte source = Columns.role("source");
    for (long claim : latest(claims)) {
      int young = snapshot.fresh().row(claim);
      Columns columns = young < 0 ? snapshot.columns() : snapshot.fresh();
      int row = young < 0 ? columns.row(claim) : young;
      for (int i = columns.starts[row]; i < columns.starts[row + 1]; i++) {
        int other = snapshot.whos().who(columns.entities[i]);
        if (other != who && columns.roles[i] != source) {
          others.merge((long) other, 1L, Long::sum);
        }
      }
    }
    return others;
  }

  @Override
  public List<Long> ties(ClaimType type, int limit) {
    return rows(TIES, Set.of(type)).newest(limit);
  }

  private Rows rows(int parts, Set<ClaimType> types) {
    Scope scope = Scope.of(Query.builder().types(types).build());
    RowTest.Taker taker = new RowTest.Taker(new int[] {who}, parts);
    return Rows.of(snapshot, new RowTest(snapshot.whos(), List.of(taker), scope), before);
  }
}
