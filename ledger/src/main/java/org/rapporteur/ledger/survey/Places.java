package org.rapporteur.ledger.survey;

import java.sql.ResultSet;
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

/** Counts by place. */
final class Places {

  private final Sql sql;
  private final Selection selection;

  Places(Sql sql, Selection selection) {
    this.sql = sql;
    this.selection = selection;
  }

  private record Where(
      long place, long country, @Nullable Double latitude, @Nullable Double longitude) {}

  List<Spot> spots(int limit) throws SQLException {
    Map<Long, Where> wheres = new LinkedHashMap<>();
    Map<Long, Tally> tallies = new LinkedHashMap<>();
    sql.list(
        "SELECT coalesce(p.who, n.who), coalesce(n.who, 0), max(k.where_latitude),"
            + " max(k.where_longitude), l.stance, count(*) FROM ("
            + selection.sql()
            + ") l JOIN claim k ON k.key = l.claim"
            + " LEFT JOIN entity p ON p.key = k.where_entity"
            + " LEFT JOIN entity n ON n.key = k.where_country"
            + " WHERE p.who IS NOT NULL OR n.who IS NOT NULL"
            + " GROUP BY coalesce(p.who, n.who), coalesce(n.who, 0), l.stance",
        row -> {
          long place = row.getLong(1);
          wheres.putIfAbsent(
              place, new Where(place, row.getLong(2), degrees(row, 3), degrees(row, 4)));
          tallies
              .computeIfAbsent(place, p -> new Tally())
              .add(Stance.values()[row.getInt(5)], row.getLong(6));
          return place;
        },
        selection.values().toArray());
    List<Where> most =
        wheres.values().stream()
            .sorted(
                Comparator.comparingLong(
                        (Where w) -> -tallies.getOrDefault(w.place(), new Tally()).total())
                    .thenComparingLong(Where::place))
            .limit(limit)
            .toList();
    List<Spot> spots = new ArrayList<>();
    for (Where where : most) {
      spots.add(
          new Spot(
              Catalogue.known(sql, where.place()),
              where.country() == 0 ? null : Catalogue.known(sql, where.country()),
              where.latitude(),
              where.longitude(),
              tallies.getOrDefault(where.place(), new Tally())));
    }
    return spots;
  }

  private static @Nullable Double degrees(ResultSet row, int column) throws SQLException {
    double degrees = row.getDouble(column);
    return row.wasNull() ? null : degrees;
  }
}
