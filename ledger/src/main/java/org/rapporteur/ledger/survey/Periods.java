package org.rapporteur.ledger.survey;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts by time, in rows of whatever a claim has. */
final class Periods {

  /** More rows than this are no longer a picture. */
  private static final int ROWS = 16;

  private final Rows rows;
  private final String by;

  Periods(Rows rows, String by) {
    this.rows = rows;
    this.by = by;
  }

  /**
   * One row of the drawing.
   *
   * @param key a type's or stance's ordinal, or an entity's key
   */
  record Lane(long key, TreeMap<LocalDate, Tally> periods) {}

  /** The rows with most claims, the most first. */
  List<Lane> lanes(Step step) {
    Sums totals = new Sums();
    each((key, row) -> totals.add(key, stance(row)));
    Map<Long, Lane> lanes = new LinkedHashMap<>();
    totals.most(
        by.equals("actor") ? ROWS : Integer.MAX_VALUE,
        (key, tally) -> lanes.put(key, new Lane(key, new TreeMap<>())));
    Map<Long, Sums> days = new HashMap<>();
    each(
        (key, row) -> {
          if (lanes.containsKey(key)) {
            days.computeIfAbsent(key, k -> new Sums())
                .add(rows.snapshot().columns().day(row), stance(row));
          }
        });
    days.forEach(
        (key, sums) ->
            sums.each(
                (day, tally) -> {
                  LocalDate first = step.first(LocalDate.ofEpochDay(day));
                  Lane lane = lanes.get(key);
                  if (lane != null) {
                    lane.periods().computeIfAbsent(first, f -> new Tally()).add(tally);
                  }
                }));
    return List.copyOf(lanes.values());
  }

  private int stance(int row) {
    return rows.snapshot().columns().stances[row];
  }

  /** What a claim counts for: a row of the drawing and a row of the columns. */
  @FunctionalInterface
  private interface To {
    void counts(long key, int row);
  }

  private void each(To to) {
    Columns columns = rows.snapshot().columns();
    for (int i = 0; i < rows.count(); i++) {
      int row = rows.rows()[i];
      switch (by) {
        case "type" -> to.counts(columns.types[row], row);
        case "stance" -> to.counts(columns.stances[row], row);
        default -> actors(row, to);
      }
    }
  }

  /** Each actor once, however often the claim names it. */
  private void actors(int row, To to) {
    Columns columns = rows.snapshot().columns();
    byte actor = Columns.role("actor");
    int begin = columns.starts[row];
    for (int i = begin; i < columns.starts[row + 1]; i++) {
      int who = columns.roles[i] == actor ? rows.snapshot().whos().who(columns.entities[i]) : 0;
      boolean before = false;
      for (int j = begin; j < i && !before; j++) {
        before =
            columns.roles[j] == actor && rows.snapshot().whos().who(columns.entities[j]) == who;
      }
      if (who != 0 && !before) {
        to.counts(who, row);
      }
    }
  }

  /** The step that fits a scope, or what lies in it where it has no bounds. */
  Step fitting(Scope scope) {
    Columns columns = rows.snapshot().columns();
    LocalDate from = scope.from();
    LocalDate to = scope.to();
    int least = Integer.MAX_VALUE;
    int most = Integer.MIN_VALUE;
    for (int i = 0; i < rows.count(); i++) {
      int day = columns.day(rows.rows()[i]);
      least = Math.min(least, day);
      most = Math.max(most, day);
    }
    return Step.fitting(
        from != null ? from : LocalDate.ofEpochDay(least),
        to != null ? to : LocalDate.ofEpochDay(most));
  }
}
