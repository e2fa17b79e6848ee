package org.rapporteur.reading.world;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How states stand to one another: rivals, allies, and who lies north of whom. */
final class Relations {

  /** A neighbour lies north when the bearing is within this many degrees of north. */
  private static final double HALF_SECTOR = 45;

  private static final Map<String, Double> BEARINGS =
      Map.of("northern", 0.0, "eastern", 90.0, "southern", 180.0, "western", 270.0);

  private final Map<String, List<String>> told = new HashMap<>();

  Relations(Loader loader) {
    for (Table.Row row : Table.shipped("relations.tsv", 3, loader.faults)) {
      List<String> others = row.list(2);
      List<String> all = new ArrayList<>(others);
      all.add(row.get(0));
      for (String id : all) {
        if (!loader.states.containsKey(id)) {
          loader.faults.add(row.at() + ": no such state: " + id);
        }
      }
      told.put(row.get(0) + " " + row.get(1), others);
    }
  }

  /** Ids of the states that are so related, as told or else as the capitals lie. */
  List<String> of(
      State state, String relation, Map<String, State> states, Map<String, Spot> spots) {
    List<String> known = told.get(state.id() + " " + relation);
    Double bearing = BEARINGS.get(relation);
    if (known != null || bearing == null) {
      return known == null ? List.of() : known;
    }
    List<String> result = new ArrayList<>();
    for (String id : state.neighbours()) {
      Double towards = bearing(spots.get(state.id()), spots.get(id));
      if (states.containsKey(id) && towards != null && apart(towards, bearing) <= HALF_SECTOR) {
        result.add(id);
      }
    }
    return result;
  }

  private static double apart(double a, double b) {
    double difference = Math.abs(a - b) % 360;
    return Math.min(difference, 360 - difference);
  }

  private static @Nullable Double bearing(@Nullable Spot from, @Nullable Spot to) {
    if (from == null || to == null) {
      return null;
    }
    Double latitude = from.latitude();
    Double longitude = from.longitude();
    Double otherLatitude = to.latitude();
    Double otherLongitude = to.longitude();
    if (latitude == null || longitude == null || otherLatitude == null || otherLongitude == null) {
      return null;
    }
    double north = otherLatitude - latitude;
    double east = (otherLongitude - longitude) * Math.cos(Math.toRadians(latitude));
    return (Math.toDegrees(Math.atan2(east, north)) + 360) % 360;
  }
}
