package org.rapporteur.ledger.survey;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts by time, in rows of whatever a claim has. */
final class Periods {

  /** More rows than this are no longer a picture. */
  private static final int ROWS = 16;

  private final Rows rows;
  private final String by;
  private final Sums totals = new Sums(1);
  private int least = Integer.MAX_VALUE;
  private int most = Integer.MIN_VALUE;

  Periods(Rows rows, String by) {
    this.rows = rows;
    this.by = by;
    each(
        (key, columns, row) -> {
          totals.add(key, 0);
          int day = columns.day(row);
          least = Math.min(least, day);
          most = Math.max(most, day);
        });
  }

  /** Whether there is nothing to draw. */
  boolean empty() {
    return most < least;
  }

  /**
   * One row of the drawing.
   *
   * @param key a type's or stance's ordinal, or an entity's key
   */
  record Lane(long key, TreeMap<LocalDate, Tally> periods) {}

  /** The rows with most claims, the most first. */
  List<Lane> lanes(Step step) {
    List<Lane> lanes = new ArrayList<>();
    Map<Long, Integer> places = new HashMap<>();
    totals.most(
        by.equals("actor") ? ROWS : Integer.MAX_VALUE,
        key -> {
          places.put(key, lanes.size());
          lanes.add(new Lane(key, new TreeMap<>()));
        });
    List<LocalDate> firsts = new ArrayList<>();
    int[] periods = periods(step, firsts);
    Sums cells = new Sums(Sums.STANCES);
    each(
        (key, columns, row) -> {
          Integer lane = places.get(key);
          if (lane != null) {
            long cell = (long) lane * firsts.size() + periods[columns.day(row) - least];
            cells.add(cell, columns.stances[row]);
          }
        });
    cells.each(
        (cell, tally) -> {
          Lane lane = lanes.get((int) (cell / firsts.size()));
          lane.periods().put(firsts.get((int) (cell % firsts.size())), tally);
        });
    return lanes;
  }

  /** The number of each day's period, from the first day counted; {@code firsts} takes theirs. */
  private int[] periods(Step step, List<LocalDate> firsts) {
    int[] periods = new int[most - least + 1];
    long day = least;
    while (day <= most) {
      LocalDate first = step.first(LocalDate.ofEpochDay(day));
      long end = Math.min(most, step.last(first).toEpochDay());
      for (; day <= end; day++) {
        periods[(int) (day - least)] = firsts.size();
      }
      firsts.add(first);
    }
    return periods;
  }

  /** What a claim counts for: a row of the drawing and a row of columns. */
  @FunctionalInterface
  private interface To {
    void counts(long key, Columns columns, int row);
  }

  private void each(To to) {
    switch (by) {
      case "type" -> rows.each((columns, row) -> to.counts(columns.types[row], columns, row));
      case "stance" -> rows.each((columns, row) -> to.counts(columns.stances[row], columns, row));
      default -> rows.each((columns, row) -> actors(columns, row, to));
    }
  }

  /** Each actor once, however often the claim names it. */
  private void actors(Columns columns, int row, To to) {
    Whos whos = rows.snapshot().whos();
    byte actor = Columns.role("actor");
    int begin = columns.starts[row];
    for (int i = begin; i < columns.starts[row + 1]; i++) {
      int who = columns.roles[i] == actor ? whos.who(columns.entities[i]) : 0;
      boolean before = false;
      for (int j = begin; j < i && !before; j++) {
        before = columns.roles[j] == actor && whos.who(columns.entities[j]) == who;
      }
      if (who != 0 && !before) {
        to.counts(who, columns, row);
      }
    }
  }

  /** The step that fits a scope, or what lies in it where it has no bounds. */
  Step fitting(Scope scope) {
    LocalDate from = scope.from();
    LocalDate to = scope.to();
    return Step.fitting(
        from != null ? from : LocalDate.ofEpochDay(least),
        to != null ? to : LocalDate.ofEpochDay(most));
  }
}
