package org.rapporteur.ledger.survey;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ledger.search.Selection;
import org.rapporteur.ledger.store.Sql;
import org.rapporteur.reading.Stance;

/** Counts by pairs of participants. */
final class Pairs {

  private final Sql sql;
  private final Selection selection;

  Pairs(Sql sql, Selection selection) {
    this.sql = sql;
    this.selection = selection;
  }

  private record Pair(long from, long to, boolean mutual) {}

  List<Edge> edges(Layer layer, boolean statesOnly, int limit) throws SQLException {
    Map<Pair, Tally> tallies = new LinkedHashMap<>();
    List<@Nullable Object> values = new ArrayList<>(selection.values());
    values.add(layer.from());
    values.add(layer.to());
    values.add(layer.from());
    values.add(layer == Layer.ACTS ? 1 : 0);
    sql.list(
        "SELECT a.who, b.who, l.stance, count(DISTINCT l.claim), f.name = t.name AS mutual FROM ("
            + selection.sql()
            + ") l"
            + " JOIN role f ON f.claim = l.claim AND f.name = ?"
            + " JOIN role t ON t.claim = l.claim"
            + " AND (t.name = ? OR (t.name = ? AND ? = 1 AND f.position < t.position))"
            + " JOIN entity a ON a.key = f.entity JOIN entity b ON b.key = t.entity"
            + " WHERE a.who <> b.who"
            + (statesOnly ? " AND a.type = 'STATE' AND b.type = 'STATE'" : "")
            + " GROUP BY a.who, b.who, l.stance, f.name = t.name",
        row -> {
          Pair pair = new Pair(row.getLong(1), row.getLong(2), row.getBoolean(5));
          tallies
              .computeIfAbsent(pair, p -> new Tally())
              .add(Stance.values()[row.getInt(3)], row.getLong(4));
          return pair;
        },
        values.toArray());
    List<Map.Entry<Pair, Tally>> most =
        tallies.entrySet().stream()
            .sorted(
                Comparator.comparingLong((Map.Entry<Pair, Tally> e) -> -e.getValue().total())
                    .thenComparingLong(e -> e.getKey().from())
                    .thenComparingLong(e -> e.getKey().to()))
            .limit(limit)
            .toList();
    List<Edge> edges = new ArrayList<>();
    for (Map.Entry<Pair, Tally> edge : most) {
      edges.add(
          new Edge(
              Catalogue.known(sql, edge.getKey().from()),
              Catalogue.known(sql, edge.getKey().to()),
              edge.getKey().mutual(),
              edge.getValue()));
    }
    return edges;
  }
}
