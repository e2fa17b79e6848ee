package org.rapporteur.ledger.survey;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.ledger.days.DayRange;

/**
 * Which rows tell of events that may lie in which month, so that a question about some time need
 * not look at every claim. Rows whose time is long or open are listed apart.
 */
final class Months {

  /** Times of more months are long. */
  private static final int LONG = 13;

  /** Of more months, looking at every claim costs no more. */
  private static final int MOST = 36;

  /** The first month that has rows, counted from the year 0. */
  private final int first;

  /** Rows of the i-th month from there stand from {@code starts[i]} up to the next, ascending. */
  private final int[] starts;

  private final Postings.Listed months;
  private final Postings.Listed longer;

  private Months(Columns columns, int first, int[] starts, int[] rows, int[] longer) {
    this.first = first;
    this.starts = starts;
    this.months = Postings.Listed.of(columns, rows);
    this.longer = Postings.Listed.of(columns, longer);
  }

  static Months of(Columns columns) {
    int least = Integer.MAX_VALUE;
    int most = Integer.MIN_VALUE;
    int longer = 0;
    int[] lows = new int[columns.size];
    int[] highs = new int[columns.size];
    for (int row = 0; row < columns.size; row++) {
      lows[row] = Integer.MAX_VALUE;
      if (columns.lows[row] == Columns.NONE) {
        continue;
      }
      if (open(columns, row)) {
        longer++;
        continue;
      }
      int low = month(columns.lows[row]);
      int high = month(columns.highs[row]);
      if (high - low >= LONG) {
        longer++;
        continue;
      }
      lows[row] = low;
      highs[row] = high;
      least = Math.min(least, low);
      most = Math.max(most, high);
    }
    int count = most < least ? 0 : most - least + 1;
    int[] starts = new int[count + 1];
    for (int row = 0; row < columns.size; row++) {
      for (int month = lows[row]; month <= highs[row]; month++) {
        starts[month - least + 1]++;
      }
    }
    for (int i = 0; i < count; i++) {
      starts[i + 1] += starts[i];
    }
    int[] rows = new int[starts[count]];
    int[] far = new int[longer];
    int[] next = starts.clone();
    int gone = 0;
    for (int row = 0; row < columns.size; row++) {
      if (lows[row] == Integer.MAX_VALUE) {
        if (columns.lows[row] != Columns.NONE) {
          far[gone++] = row;
        }
        continue;
      }
      for (int month = lows[row]; month <= highs[row]; month++) {
        rows[next[month - least]++] = row;
      }
    }
    return new Months(columns, least, starts, rows, far);
  }

  private static boolean open(Columns columns, int row) {
    return columns.lows[row] <= DayRange.OPEN_LOW || columns.highs[row] >= DayRange.OPEN_HIGH;
  }

  private static int month(long day) {
    LocalDate date = LocalDate.ofEpochDay(day);
    return date.getYear() * 12 + date.getMonthValue() - 1;
  }

  /**
   * The rows that may lie in some days, in several runs of which no two have a row in common; empty
   * if every row is better looked at.
   */
  List<RowRun> runs(RowRun all, DayRange days) {
    if (days.open() || month(days.high()) - month(days.low()) >= MOST) {
      return List.of();
    }
    List<RowRun> runs = new ArrayList<>();
    runs.add(all.of(longer, null));
    int begin = month(days.low());
    for (int month = begin; month <= month(days.high()); month++) {
      int i = month - first;
      if (i >= 0 && i < starts.length - 1 && starts[i] < starts[i + 1]) {
        Postings.Listed rows = months.part(starts[i], starts[i + 1]);
        // Those that began in an earlier month of these are in the list of that month.
        long from =
            LocalDate.of(Math.floorDiv(month, 12), Math.floorMod(month, 12) + 1, 1).toEpochDay();
        runs.add(all.of(rows, null).since(month == begin ? Integer.MIN_VALUE : (int) from));
      }
    }
    return runs;
  }
}
