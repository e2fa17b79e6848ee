package org.rapporteur.desk.intake;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.Entity;
import org.rapporteur.reading.EntityType;
import org.rapporteur.reading.world.Known;
import org.rapporteur.reading.world.Sense;
import org.rapporteur.reading.world.Spot;
import org.rapporteur.reading.world.State;
import org.rapporteur.reading.world.World;

/** Whom the words of a row name, where the gazetteer knows exactly one; else it is left open. */
final class RowNames {

  private static final Set<Sense> PARTIES =
      Set.of(Sense.NAME, Sense.ACRONYM, Sense.LEADER, Sense.INSTITUTION, Sense.MEDIA);
  private static final Set<Sense> PLACES = Set.of(Sense.NAME, Sense.CITY, Sense.REGION);

  private RowNames() {}

  /**
   * A party.
   *
   * @param state a state's code that the row gives beside the words; decides between namesakes
   */
  static @Nullable Entity entity(String words, @Nullable String state) {
    return one(words, PARTIES, country(state, null));
  }

  /** A place. */
  static @Nullable Entity place(String words) {
    return one(words, PLACES, null);
  }

  private static @Nullable Entity one(String words, Set<Sense> senses, @Nullable Entity home) {
    List<Known> found =
        World.shipped().lookup(words.strip()).stream()
            .filter(known -> senses.contains(known.sense()))
            .toList();
    List<Entity> entities = found.stream().map(Known::entity).distinct().toList();
    if (entities.size() > 1 && home != null) {
      entities =
          found.stream()
              .filter(k -> home.id().equals(k.home()) || home.id().equals(k.entity().id()))
              .map(Known::entity)
              .distinct()
              .toList();
    }
    return entities.size() == 1 ? entities.get(0) : null;
  }

  /** The state of a code of two or three letters; else the one a place lies in. */
  static @Nullable Entity country(@Nullable String code, @Nullable Entity place) {
    if (code != null) {
      String id = code.strip().toUpperCase(Locale.ROOT);
      for (State state : World.shipped().states()) {
        if (state.entity().id().equals(id) || id.equals(state.iso3())) {
          return state.entity();
        }
      }
      return null;
    }
    if (place == null || place.type() == EntityType.STATE) {
      return place;
    }
    Spot spot = World.shipped().place(place);
    State state =
        spot == null || spot.country() == null ? null : World.shipped().state(spot.country());
    return state == null ? null : state.entity();
  }
}
