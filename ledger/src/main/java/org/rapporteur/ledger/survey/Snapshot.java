package org.rapporteur.ledger.survey;

import java.sql.SQLException;
import java.util.BitSet;
import java.util.TreeSet;
import org.rapporteur.ledger.store.Sql;

/**
 * The ledger's claims in memory as they were at a moment. What was written since most of them were
 * read stands apart, so that bringing them up to date costs nothing that grows with the ledger.
 *
 * @param columns the claims that were there when all were last put together
 * @param postings where those have each entity
 * @param months which of them may lie in which month
 * @param gone rows of those that were superseded, rejected or read again since
 * @param fresh the claims that came since
 * @param marks what had been written by then
 * @param taken that moment, in nanoseconds of {@link System#nanoTime()}
 */
record Snapshot(
    Columns columns,
    Postings postings,
    Months months,
    BitSet gone,
    Columns fresh,
    Whos whos,
    Marks marks,
    long taken) {

  /**
   * Fresh claims are looked through for every question, so when they are more than one in so many,
   * they are put to the rest.
   */
  private static final int SHARE = 20;

  private static final int FEW = 16;

  /** For columns of which no row is gone. */
  static final BitSet NONE = new BitSet();

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
    ColumnsBuilder columns = new ColumnsBuilder(rows, 3 * rows);
    new ColumnRows(sql, columns, whos).read(Long.MIN_VALUE, Long.MAX_VALUE);
    return together(columns.build(), whos, marks);
  }

  private static Snapshot together(Columns columns, Whos whos, Marks marks) {
    Columns none = new ColumnsBuilder(0, 0).build();
    return new Snapshot(
        columns,
        Postings.of(columns, whos),
        Months.of(columns),
        new BitSet(),
        none,
        whos,
        marks,
        System.nanoTime());
  }

  /** How many claims there are, about. */
  int size() {
    return columns.size + fresh.size;
  }

  /** In how many claims each entity takes part. */
  Counts counts() {
    return Counts.of(this);
  }

  /** This one with what was written since. */
  Snapshot next(Sql sql, Marks now) throws SQLException {
    Whos changed = new Whos(whos);
    boolean decided = now.decision() != marks.decision();
    changed.read(sql, decided);
    Postings listed = decided ? Postings.of(columns, changed) : postings;
    TreeSet<Long> touched = touched(sql);
    if (touched.isEmpty()) {
      return new Snapshot(columns, listed, months, gone, fresh, changed, now, System.nanoTime());
    }
    ColumnsBuilder read = new ColumnsBuilder(touched.size(), 3 * touched.size());
    ColumnRows rows = new ColumnRows(sql, read, changed);
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
    BitSet left = (BitSet) gone.clone();
    BitSet replaced = new BitSet();
    for (long claim : touched) {
      int row = columns.row(claim);
      if (row >= 0) {
        left.set(row);
      }
      int young = fresh.row(claim);
      if (young >= 0) {
        replaced.set(young);
      }
    }
    Columns young = merged(fresh, replaced, read.build());
    if (young.size + left.cardinality() <= Math.max(FEW, columns.size / SHARE)) {
      return new Snapshot(columns, listed, months, left, young, changed, now, System.nanoTime());
    }
    return together(merged(columns, left, young), changed, now);
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

  /** Some columns without some rows, and with all of others. */
  private static Columns merged(Columns old, BitSet gone, Columns added) {
    ColumnsBuilder merged =
        new ColumnsBuilder(old.size + added.size, old.starts[old.size] + added.starts[added.size]);
    int next = 0;
    for (int row = 0; row < old.size; row++) {
      while (next < added.size && added.claims[next] < old.claims[row]) {
        merged.copy(added, next++);
      }
      if (!gone.get(row)) {
        merged.copy(old, row);
      }
    }
    while (next < added.size) {
      merged.copy(added, next++);
    }
    return merged.build();
  }
}
