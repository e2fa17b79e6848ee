package org.rapporteur.reading.world;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.Entity;

/**
 * A state or a territory with an ISO code.
 *
 * @param entity id is the ISO 3166-1 alpha-2 code, name the one an editor writes
 * @param iso3 ISO 3166-1 alpha-3 code, empty where there is none
 * @param names all names and abbreviations, the canonical first
 * @param adjectives the usual first: "North Korean"
 * @param peoples nouns for its people, singular and plural
 * @param capitals capitals and seats of government that are cities
 * @param seats metonyms of its government: "Kremlin"
 * @param traits form of government and geography: "dictatorship", "monarchy", "island", "asian"
 * @param neighbours ids of the states it borders by land
 */
public record State(
    Entity entity,
    String iso3,
    List<String> names,
    List<String> adjectives,
    List<String> peoples,
    List<String> capitals,
    List<String> seats,
    Set<String> traits,
    List<String> neighbours,
    @Nullable Position position) {

  /** Where a state's capital lies, in degrees. */
  public record Position(double latitude, double longitude) {

    /** Whether this lies rather north, south, east or west of another than in between. */
    public boolean isTo(String direction, Position other) {
      double north = latitude - other.latitude;
      double east = (longitude - other.longitude) * Math.cos(Math.toRadians(other.latitude));
      return switch (direction) {
        case "north" -> north >= Math.abs(east);
        case "south" -> -north >= Math.abs(east);
        case "east" -> east >= Math.abs(north);
        case "west" -> -east >= Math.abs(north);
        default -> false;
      };
    }
  }

  public State {
    names = List.copyOf(names);
    adjectives = List.copyOf(adjectives);
    peoples = List.copyOf(peoples);
    capitals = List.copyOf(capitals);
    seats = List.copyOf(seats);
    traits = Set.copyOf(traits);
    neighbours = List.copyOf(neighbours);
  }

  public String id() {
    return entity.id();
  }

  /** The usual adjective, or the name where no adjective is known. */
  public String adjective() {
    return adjectives.isEmpty() ? entity.name() : adjectives.get(0);
  }
}
