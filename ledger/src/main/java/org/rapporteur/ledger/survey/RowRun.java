package org.rapporteur.ledger.survey;

import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** Rows of some columns, looked through in blocks by a test. */
final class RowRun {

  /** No claim has this key. */
  static final long END = Long.MIN_VALUE;

  private static final int BLOCK = 2048;

  /** A page is often full after a few rows. */
  private static final int FIRST_BLOCK = 64;

  private final Columns columns;
  private final BitSet gone;
  private final RowTest test;
  private final Postings.@Nullable Listed listed;

  /** Who is known to be in the listed rows. */
  private final RowTest.@Nullable Taker taker;

  /** Where the rows, or the listed ones, begin and end. */
  private final int begin;

  private final int end;

  /** Rows whose event began before this day do not count. */
  private final int since;

  /**
   * @param gone rows that do not count
   * @param end the first row that does not
   */
  RowRun(Columns columns, BitSet gone, RowTest test, int end) {
    this(columns, gone, test, null, null, 0, end, Integer.MIN_VALUE);
  }

  private RowRun(
      Columns columns,
      BitSet gone,
      RowTest test,
      Postings.@Nullable Listed listed,
      RowTest.@Nullable Taker taker,
      int begin,
      int end,
      int since) {
    this.columns = columns;
    this.gone = gone;
    this.test = test;
    this.listed = listed;
    this.taker = taker;
    this.begin = begin;
    this.end = end;
    this.since = since;
  }

  /** Only rows of these whose event began on a day or later. */
  RowRun since(int day) {
    return new RowRun(columns, gone, test, listed, taker, begin, end, day);
  }

  /** Only listed rows of these; all of which have {@code taker}, if one is given, as something. */
  RowRun of(Postings.Listed rows, RowTest.@Nullable Taker taken) {
    int at = Arrays.binarySearch(rows.rows(), rows.from(), rows.to(), end);
    return new RowRun(columns, gone, test, rows, taken, rows.from(), at < 0 ? -at - 1 : at, since);
  }

  private int pass(int from, int to, int[] passed) {
    Postings.Listed rows = listed;
    if (rows == null) {
      return test.pass(columns, from, to, passed);
    }
    int as = taker == null ? RowTest.ANY : taker.parts();
    return test.pass(columns, rows, from, to, as, passed);
  }

  private boolean holds(int row) {
    return columns.lows[row] >= since && !gone.get(row) && test.holds(columns, row, taker);
  }

  /** Hands on each row that passes, in ascending order. */
  void each(Rows.To to) {
    int[] passed = new int[BLOCK];
    for (int from = begin; from < end; from += BLOCK) {
      int count = pass(from, Math.min(end, from + BLOCK), passed);
      for (int i = 0; i < count; i++) {
        if (holds(passed[i])) {
          to.row(columns, passed[i]);
        }
      }
    }
  }

  Backward backward() {
    return new Backward();
  }

  /** The rows that pass, the last first. */
  final class Backward {

    private int[] passed = new int[FIRST_BLOCK];
    private int left;
    private int at = end;

    /** The key of the next claim; {@link #END} if there is none. */
    long next() {
      while (true) {
        while (left > 0) {
          int row = passed[--left];
          if (holds(row)) {
            return columns.claims[row];
          }
        }
        if (at <= begin) {
          return END;
        }
        int from = Math.max(begin, at - passed.length);
        left = pass(from, at, passed);
        at = from;
        if (left == 0 && passed.length < BLOCK) {
          passed = new int[Math.min(BLOCK, passed.length * 4)];
        }
      }
    }
  }
}
