package org.rapporteur.ledger.survey;

import java.sql.SQLException;
import java.util.TreeSet;
import org.rapporteur.ledger.store.Sql;

/**
 * The ledger's claims in memory as they were at a moment.
 *
 * @param marks what had been written by then
 * @param taken that moment, in nanoseconds of {@link System#nanoTime()}
 */
record Snapshot(Columns columns, Whos whos, Marks marks, long taken) {

  /** The last of each kind of writing that can change what answers show. */
  record Marks(long reading, long review, long decision) {

    static Marks of(Sql sql) throws SQLException {
      return new Marks(
          sql.number("SELECT max(key) FROM reading"),
          sql.number("SELECT max(key) FROM review"),
          sql.number("SELECT max(key) FROM decision"));
    }

    /** Whether people have decided anything since. */
    boolean decidedSince(Marks before) {
      return review != before.review() || decision != before.decision();
    }
  }

  /** All of the ledger. */
  static Snapshot whole(Sql sql) throws SQLException {
    Marks marks = Marks.of(sql);
    Whos whos = new Whos();
    whos.read(sql, true);
    int rows = (int) sql.number("SELECT count(*) FROM listed");
    ColumnsBuilder columns = new ColumnsBuilder(rows, 2 * rows);
    new ColumnRows(sql, columns, whos).read(Long.MIN_VALUE, Long.MAX_VALUE);
    return new Snapshot(columns.build(), whos, marks, System.nanoTime());
  }

  /** This one with what was written since. */
  Snapshot next(Sql sql, Marks now) throws SQLException {
    Whos changed = new Whos(whos);
    changed.read(sql, now.decision() != marks.decision());
    TreeSet<Long> touched = touched(sql);
    if (touched.isEmpty()) {
      return new Snapshot(columns, changed, now, System.nanoTime());
    }
    ColumnsBuilder fresh = new ColumnsBuilder(touched.size(), 2 * touched.size());
    ColumnRows rows = new ColumnRows(sql, fresh, changed);
    long first = touched.first();
    long last = first;
    for (long claim : touched) {
      if (claim > last + 1) {
        rows.read(first, last);
        first = claim;
      }
      last = claim;
    }
    rows.read(first, last);
    return new Snapshot(merged(fresh.build(), touched), changed, now, System.nanoTime());
  }

  /** Claims of new readings, of those that they superseded, and those that people reviewed. */
  private TreeSet<Long> touched(Sql sql) throws SQLException {
    TreeSet<Long> touched = new TreeSet<>();
    touched.addAll(
        sql.list(
            "SELECT c.key FROM claim c JOIN reading r ON r.key = c.reading WHERE r.article IN"
                + " (SELECT n.article FROM reading n WHERE n.key > ?)",
            row -> row.getLong(1),
            marks.reading()));
    touched.addAll(
        sql.list(
            "SELECT c.key FROM claim c WHERE c.id IN"
                + " (SELECT v.claim_id FROM review v WHERE v.key > ?)",
            row -> row.getLong(1),
            marks.review()));
    return touched;
  }

  /** The columns without the touched claims, and with those of them that are there still. */
  private Columns merged(Columns fresh, TreeSet<Long> touched) {
    ColumnsBuilder merged =
        new ColumnsBuilder(
            columns.size + fresh.size, columns.starts[columns.size] + fresh.starts[fresh.size]);
    long[] gone = touched.stream().mapToLong(Long::longValue).toArray();
    int passed = 0;
    int added = 0;
    for (int row = 0; row < columns.size; row++) {
      long claim = columns.claims[row];
      while (added < fresh.size && fresh.claims[added] < claim) {
        merged.copy(fresh, added++);
      }
      while (passed < gone.length && gone[passed] < claim) {
        passed++;
      }
      if (passed == gone.length || gone[passed] != claim) {
        merged.copy(columns, row);
      }
    }
    while (added < fresh.size) {
      merged.copy(fresh, added++);
    }
    return merged.build();
  }
}
