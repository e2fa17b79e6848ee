package org.rapporteur.ledger.survey;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.rapporteur.ledger.days.ClaimKey;
import org.rapporteur.ledger.search.Cursor;
import org.rapporteur.ledger.search.Finder;
import org.rapporteur.ledger.search.Query;
import org.rapporteur.ledger.search.Selection;
import org.rapporteur.ledger.store.Sql;

/** The rows of the claims that answer a question. */
final class Rows {

  private final Snapshot snapshot;
  private final RowRun settled;
  private final RowRun fresh;

  private Rows(Snapshot snapshot, RowRun settled, RowRun fresh) {
    this.snapshot = snapshot;
    this.settled = settled;
    this.fresh = fresh;
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
    return of(snapshot, sql, RowTest.of(snapshot.whos(), sql, scope), before(query));
  }

  /** The rows that pass a test, of claims published before some key. */
  static Rows of(Snapshot snapshot, Sql sql, RowTest test, long before) throws SQLException {
    RowTest.Taker fewest = null;
    int[] listed = {};
    int count = Integer.MAX_VALUE;
    for (RowTest.Taker taker : test.takers()) {
      int[] entities = Whos.rows(sql, taker.whos());
      int rows = 0;
      for (int entity : entities) {
        rows += snapshot.postings().count(entity);
      }
      if (rows < count) {
        count = rows;
        listed = entities;
        fewest = taker;
      }
    }
    Columns columns = snapshot.columns();
    int end = end(columns, before);
    RowRun settled = new RowRun(columns, snapshot.gone(), test, end);
    if (fewest != null) {
      settled = settled.of(snapshot.postings().rows(listed), fewest);
    }
    int young = end(snapshot.fresh(), before);
    return new Rows(snapshot, settled, new RowRun(snapshot.fresh(), Snapshot.NONE, test, young));
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
        new RowRun(columns, snapshot.gone(), test, columns.size).of(those(columns, found), null),
        new RowRun(fresh, Snapshot.NONE, test, fresh.size).of(those(fresh, found), null));
  }

  private static Postings.Listed those(Columns columns, List<Long> claims) {
    int[] rows = claims.stream().mapToInt(columns::row).filter(row -> row >= 0).sorted().toArray();
    short[] parts = new short[rows.length];
    Arrays.fill(parts, (short) 1);
    return new Postings.Listed(rows, parts, 0, rows.length);
  }

  /** What is done with a row. */
  @FunctionalInterface
  interface To {
    void row(Columns columns, int row);
  }

  /** Hands on each row that answers, in no order that means anything. */
  void each(To to) {
    settled.each(to);
    fresh.each(to);
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
    RowRun.Backward old = settled.backward();
    RowRun.Backward young = fresh.backward();
    long oldKey = old.next();
    long youngKey = young.next();
    while (keys.size() < limit && (oldKey != RowRun.END || youngKey != RowRun.END)) {
      if (oldKey > youngKey) {
        keys.add(oldKey);
        oldKey = old.next();
      } else {
        keys.add(youngKey);
        youngKey = young.next();
      }
    }
    return keys;
  }
}
