package org.rapporteur.ledger.survey;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ledger.Page;
import org.rapporteur.ledger.days.DayRange;
import org.rapporteur.ledger.search.Cursor;
import org.rapporteur.ledger.search.Selection;
import org.rapporteur.ledger.store.ClaimRows;
import org.rapporteur.ledger.store.Sql;
import org.rapporteur.reading.ClaimType;
import org.rapporteur.reading.Stance;

/** Counts by time. */
final class Periods {

  /** More rows than this are no longer a picture. */
  private static final int ROWS = 16;

  /** The day on which an event lies: see {@link Scope}. Day of a key: see ClaimKey. */
  private static final String DAY =
      "(CASE WHEN l.when_low IS NULL OR l.when_low <= "
          + DayRange.OPEN_LOW
          + " THEN l.claim / 68719476736 - 1000000 ELSE l.when_low END)";

  private final Sql sql;
  private final Selection selection;

  Periods(Sql sql, Selection selection) {
    this.sql = sql;
    this.selection = selection;
  }

  /** The claims of a selection that lie within a scope's days. */
  static Selection within(Selection selection, Scope scope) {
    LocalDate from = scope.from();
    LocalDate to = scope.to();
    if (from == null && to == null) {
      return selection;
    }
    List<@Nullable Object> values = new ArrayList<>(selection.values());
    values.add(from == null ? DayRange.OPEN_LOW : from.toEpochDay());
    values.add(to == null ? DayRange.OPEN_HIGH : to.toEpochDay());
    return new Selection(
        "SELECT l.* FROM (" + selection.sql() + ") l WHERE " + DAY + " BETWEEN ? AND ?", values);
  }

  private record Count(String row, String name, LocalDate day, Stance stance, long claims) {}

  Chart chart(String by, Scope scope, @Nullable Step wanted) throws SQLException {
    List<Count> counts = by.equals("actor") ? byActor() : byKind(by);
    LocalDate from = scope.from();
    LocalDate to = scope.to();
    if (counts.isEmpty()) {
      return new Chart(wanted == null ? Step.DAY : wanted, List.of());
    }
    LocalDate first =
        from != null ? from : counts.stream().map(Count::day).min(Comparator.naturalOrder()).get();
    LocalDate last =
        to != null ? to : counts.stream().map(Count::day).max(Comparator.naturalOrder()).get();
    Step step = wanted == null ? Step.fitting(first, last) : wanted;
    Map<String, Long> totals = new LinkedHashMap<>();
    Map<String, TreeMap<LocalDate, Cell>> rows = new LinkedHashMap<>();
    for (Count count : counts) {
      totals.merge(count.row(), count.claims(), Long::sum);
      LocalDate begin = step.first(count.day());
      rows.computeIfAbsent(count.row(), row -> new TreeMap<>())
          .computeIfAbsent(
              begin, b -> new Cell(count.row(), count.name(), b, step.last(b), new Tally()))
          .tally()
          .add(count.stance(), count.claims());
    }
    List<Cell> cells = new ArrayList<>();
    totals.entrySet().stream()
        .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
        .limit(by.equals("actor") ? ROWS : Integer.MAX_VALUE)
        .forEach(row -> cells.addAll(rows.getOrDefault(row.getKey(), new TreeMap<>()).values()));
    return new Chart(step, cells);
  }

  private List<Count> byKind(String by) throws SQLException {
    boolean stance = by.equals("stance");
    return sql.list(
        "SELECT l.type, l.stance, "
            + DAY
            + " AS d, count(*) FROM ("
            + selection.sql()
            + ") l GROUP BY l.type, l.stance, d",
        row -> {
          Stance told = Stance.values()[row.getInt(2)];
          String kind = stance ? told.word() : ClaimType.values()[row.getInt(1)].name();
          return new Count(kind, kind, LocalDate.ofEpochDay(row.getLong(3)), told, row.getLong(4));
        },
        selection.values().toArray());
  }

  private List<Count> byActor() throws SQLException {
    return sql.list(
        "SELECT w.id, w.name, l.stance, "
            + DAY
            + " AS d, count(DISTINCT l.claim) FROM ("
            + selection.sql()
            + ") l"
            + " JOIN role r ON r.claim = l.claim AND r.name = 'actor'"
            + " JOIN entity e ON e.key = r.entity JOIN entity w ON w.key = e.who GROUP BY w.id, w.name, l.stance, d",
        row ->
            new Count(
                row.getString(1),
                row.getString(2),
                LocalDate.ofEpochDay(row.getLong(4)),
                Stance.values()[row.getInt(3)],
                row.getLong(5)),
        selection.values().toArray());
  }

  /** A page of the claims, newest publication first. */
  Page page(int limit) throws SQLException {
    List<@Nullable Object> values = new ArrayList<>(selection.values());
    values.add(limit + 1);
    List<Long> keys =
        sql.list(
            "SELECT l.claim FROM (" + selection.sql() + ") l ORDER BY l.claim DESC LIMIT ?",
            row -> row.getLong(1),
            values.toArray());
    boolean more = keys.size() > limit;
    List<Long> shown = more ? keys.subList(0, limit) : keys;
    String next = more ? Cursor.of(shown.get(shown.size() - 1)) : null;
    return new Page(new ClaimRows(sql).load(shown), next);
  }
}
