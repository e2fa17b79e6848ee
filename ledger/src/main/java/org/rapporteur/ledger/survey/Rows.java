package org.rapporteur.ledger.survey;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ledger.days.ClaimKey;
import org.rapporteur.ledger.days.DayRange;
import org.rapporteur.ledger.search.Cursor;
import org.rapporteur.ledger.search.Finder;
import org.rapporteur.ledger.search.Query;
import org.rapporteur.ledger.search.Selection;
import org.rapporteur.ledger.store.Sql;
import org.rapporteur.reading.ClaimType;
import org.rapporteur.reading.Stance;

/**
 * The rows of the claims that answer a question, the first published first.
 *
 * @param snapshot where they are rows
 * @param rows their numbers, ascending; only the first {@code count} count
 */
record Rows(Snapshot snapshot, int[] rows, int count) {

  /** The rows that answer; type, stance, time and publication are looked up in memory. */
  static Rows of(Snapshot snapshot, Sql sql, Finder finder, Scope scope) throws SQLException {
    Columns columns = snapshot.columns();
    Query query = scope.query();
    long before = before(query);
    int end = before == Long.MAX_VALUE ? columns.size : columns.from(before);
    if (inMemory(query)) {
      int[] rows = new int[end];
      Test test = new Test(columns, scope);
      int count = 0;
      for (int row = 0; row < end; row++) {
        if (test.holds(row)) {
          rows[count++] = row;
        }
      }
      return new Rows(snapshot, rows, count);
    }
    return found(snapshot, sql, finder, scope);
  }

  private static boolean inMemory(Query query) {
    return query.words() == null
        && query.parts().isEmpty()
        && query.modes().isEmpty()
        && query.atLeast() == null
        && query.minConfidence() <= 0
        && !query.acceptedOnly()
        && query.article() == null;
  }

  private static long before(Query query) {
    long before = query.after() == null ? Long.MAX_VALUE : Cursor.key(query.after());
    LocalDate asOf = query.asOf();
    return asOf == null ? before : Math.min(before, ClaimKey.first(asOf.toEpochDay() + 1));
  }

  private static Rows found(Snapshot snapshot, Sql sql, Finder finder, Scope scope)
      throws SQLException {
    Selection selection = finder.selection(sql, scope.query());
    if (selection == null) {
      return new Rows(snapshot, new int[0], 0);
    }
    List<Integer> found =
        sql.list(
            "SELECT s.claim FROM (" + selection.sql() + ") s",
            row -> snapshot.columns().row(row.getLong(1)),
            selection.values().toArray());
    int[] rows = found.stream().mapToInt(Integer::intValue).filter(row -> row >= 0).toArray();
    Arrays.sort(rows);
    Test test = new Test(snapshot.columns(), scope);
    int count = 0;
    for (int row : rows) {
      if (test.holds(row)) {
        rows[count++] = row;
      }
    }
    return new Rows(snapshot, rows, count);
  }

  /** Whether a row meets what can be told from the columns. */
  private static final class Test {

    private final Columns columns;
    private final boolean @Nullable [] types;
    private final boolean @Nullable [] stances;
    private final @Nullable DayRange during;
    private final boolean bounded;
    private final long from;
    private final long to;

    Test(Columns columns, Scope scope) {
      this.columns = columns;
      this.types = chosen(scope.query().types(), ClaimType.values().length);
      this.stances = chosen(scope.query().stances(), Stance.values().length);
      this.during = scope.query().during();
      LocalDate first = scope.from();
      LocalDate last = scope.to();
      this.bounded = first != null || last != null;
      this.from = first == null ? DayRange.OPEN_LOW : first.toEpochDay();
      this.to = last == null ? DayRange.OPEN_HIGH : last.toEpochDay();
    }

    private static boolean @Nullable [] chosen(Set<? extends Enum<?>> values, int of) {
      if (values.isEmpty()) {
        return null;
      }
      boolean[] chosen = new boolean[of];
      values.forEach(value -> chosen[value.ordinal()] = true);
      return chosen;
    }

    boolean holds(int row) {
      if (types != null && !types[columns.types[row]]) {
        return false;
      }
      if (stances != null && !stances[columns.stances[row]]) {
        return false;
      }
      if (during != null
          && (columns.lows[row] == Columns.NONE
              || columns.highs[row] < during.low()
              || columns.lows[row] > during.high())) {
        return false;
      }
      return !bounded || (columns.day(row) >= from && columns.day(row) <= to);
    }
  }
}
