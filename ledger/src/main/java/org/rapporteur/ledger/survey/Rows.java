package org.rapporteur.ledger.survey;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.ledger.days.ClaimKey;
import org.rapporteur.ledger.days.DayRange;
import org.rapporteur.ledger.search.Cursor;
import org.rapporteur.ledger.search.Finder;
import org.rapporteur.ledger.search.Query;
import org.rapporteur.ledger.search.Selection;
import org.rapporteur.ledger.store.Sql;

/** The rows of the claims that answer a question. */
final class Rows {

  private final Snapshot snapshot;

  /** No two have a row in common. */
  private final List<RowRun> runs;

  private Rows(Snapshot snapshot, List<RowRun> runs) {
    this.snapshot = snapshot;
    this.runs = runs;
  }

  Snapshot snapshot() {
    return snapshot;
  }

  /** Whether a question can be answered from the columns alone. */
  static boolean inMemory(Query query) {
    return query.words() == null
        && query.modes().isEmpty()
        && query.atLeast() == null
        && query.minConfidence() <= 0
        && !query.acceptedOnly()
        && query.article() == null
        && query.parts().stream().allMatch(part -> RowTest.tells(part.part()));
  }

  /** The rows that answer; words and what else columns do not hold are found by the database. */
  static Rows of(Snapshot snapshot, Sql sql, Finder finder, Scope scope) throws SQLException {
    Query query = scope.query();
    if (!inMemory(query)) {
      return found(snapshot, sql, finder, scope);
    }
    return of(snapshot, RowTest.of(snapshot.whos(), sql, scope), before(query));
  }

  /** The rows that pass a test, of claims published before some key. */
  static Rows of(Snapshot snapshot, RowTest test, long before) {
    Postings postings = snapshot.postings();
    RowTest.Taker fewest = null;
    int count = Integer.MAX_VALUE;
    for (RowTest.Taker taker : test.takers()) {
      int rows = postings.count(taker.whos());
      if (rows < count) {
        count = rows;
        fewest = taker;
      }
    }
    Columns columns = snapshot.columns();
    int end = end(columns, before);
    RowRun settled = new RowRun(columns, snapshot.gone(), test, end);
    List<RowRun> runs = new ArrayList<>();
    DayRange during = test.during();
    if (fewest != null) {
      runs.add(settled.of(postings.rows(fewest.whos()), fewest));
    } else if (during != null) {
      runs.addAll(snapshot.months().runs(settled, during));
    }
    if (runs.isEmpty()) {
      runs.add(settled);
    }
    runs.add(new RowRun(snapshot.fresh(), Snapshot.NONE, test, end(snapshot.fresh(), before)));
    return new Rows(snapshot, runs);
  }

  private static int end(Columns columns, long before) {
    return before == Long.MAX_VALUE ? columns.size : columns.from(before);
  }

  private static long before(Query query) {
    long before = query.after() == null ? Long.MAX_VALUE : Cursor.key(query.after());
    LocalDate asOf = query.asOf();
    return asOf == null ? before : Math.min(before, ClaimKey.first(asOf.toEpochDay() + 1));
  }

  private static Rows found(Snapshot snapshot, Sql sql, Finder finder, Scope scope)
      throws SQLException {
    Selection selection = finder.selection(sql, scope.query());
    List<Long> found =
        selection == null
            ? List.of()
            : sql.list(
                "SELECT s.claim FROM (" + selection.sql() + ") s",
                row -> row.getLong(1),
                selection.values().toArray());
    RowTest test = new RowTest(snapshot.whos(), List.of(), scope);
    Columns columns = snapshot.columns();
    Columns fresh = snapshot.fresh();
    return new Rows(
        snapshot,
        List.of(
            new RowRun(columns, snapshot.gone(), test, columns.size)
                .of(those(columns, found), null),
            new RowRun(fresh, Snapshot.NONE, test, fresh.size).of(those(fresh, found), null)));
  }

  private static Postings.Listed those(Columns columns, List<Long> claims) {
    int[] rows = claims.stream().mapToInt(columns::row).filter(row -> row >= 0).sorted().toArray();
    return Postings.Listed.of(columns, rows);
  }

  /** What is done with a row. */
  @FunctionalInterface
  interface To {
    void row(Columns columns, int row);
  }

  /** Hands on each row that answers, in no order that means anything. */
  void each(To to) {
    runs.forEach(run -> run.each(to));
  }

  /** How many answer. */
  int count() {
    int[] count = new int[1];
    each((columns, row) -> count[0]++);
    return count[0];
  }

  /** Keys of the claims that answer, the last published first. */
  List<Long> newest(int limit) {
    List<Long> keys = new ArrayList<>();
    List<RowRun.Backward> backward = runs.stream().map(RowRun::backward).toList();
    long[] next = backward.stream().mapToLong(RowRun.Backward::next).toArray();
    while (keys.size() < limit) {
      int newest = 0;
      for (int i = 1; i < next.length; i++) {
        newest = next[i] > next[newest] ? i : newest;
      }
      if (next[newest] == RowRun.END) {
        break;
      }
      keys.add(next[newest]);
      next[newest] = backward.get(newest).next();
    }
    return keys;
  }
}
