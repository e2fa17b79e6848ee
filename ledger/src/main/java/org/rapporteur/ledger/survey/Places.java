package org.rapporteur.ledger.survey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Counts by place. */
final class Places {

  /**
   * A place by its key, where it is, and how many claims lie there.
   *
   * @param country key of its country; 0 if not known
   */
  record Where(
      int place, int country, @Nullable Double latitude, @Nullable Double longitude, Tally tally) {}

  private Places() {}

  /** The places with most claims, the most first. */
  static List<Where> most(Rows rows, int limit) {
    Whos whos = rows.snapshot().whos();
    Sums sums = new Sums(Sums.STANCES);
    Map<Integer, Integer> countries = new HashMap<>();
    Map<Integer, Integer> positions = new HashMap<>();
    rows.each(
        (columns, row) -> {
          int place = whos.who(columns.places[row]);
          int country = whos.who(columns.countries[row]);
          if (place != 0) {
            sums.add(place, columns.stances[row]);
            countries.putIfAbsent(place, country);
            if (!Double.isNaN(whos.latitude(columns.places[row]))) {
              positions.putIfAbsent(place, columns.places[row]);
            }
          }
        });
    List<Where> most = new ArrayList<>();
    sums.most(
        limit,
        (key, tally) -> {
          int where = (int) key;
          Integer at = positions.get(where);
          most.add(
              new Where(
                  where,
                  countries.getOrDefault(where, 0),
                  at == null ? null : whos.latitude(at),
                  at == null ? null : whos.longitude(at),
                  tally));
        });
    return most;
  }
}
