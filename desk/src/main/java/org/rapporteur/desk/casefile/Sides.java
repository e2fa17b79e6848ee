package org.rapporteur.desk.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ledger.KeptClaim;
import org.rapporteur.reading.Attribution;
import org.rapporteur.reading.Entity;
import org.rapporteur.reading.EntityType;
import org.rapporteur.reading.Role;
import org.rapporteur.reading.Where;
import org.rapporteur.reading.world.Known;
import org.rapporteur.reading.world.Sense;
import org.rapporteur.reading.world.Spot;
import org.rapporteur.reading.world.World;

/**
 * Whose side people and bodies stand on: the state that they are, lie in, belong to, hold an office
 * of, or are named by. A minister speaks for the minister's state.
 */
final class Sides {

  private static final Set<String> PARTIES =
      Set.of("actor", "recipient", "person", "relative", "member", "organisation");

  private final World world = World.shipped();
  private final Map<String, List<String>> offices;

  /**
   * @param offices by the id of a person, the names of the bodies in which the ledger knows an
   *     office of theirs
   */
  Sides(Map<String, List<String>> offices) {
    this.offices = offices;
  }

  /** Whether a source of a claim stands on the side of somebody who takes part in it. */
  boolean speaksForAParty(KeptClaim kept, Attribution source) {
    Set<String> own = states(source.entity(), kept.article().quote(source.span()));
    if (own.isEmpty()) {
      return false;
    }
    boolean recipient = false;
    Set<String> parties = new TreeSet<>();
    for (Role role : kept.claim().roles()) {
      if (PARTIES.contains(role.name())) {
        Set<String> states = states(role.entity(), kept.article().quote(role.span()));
        recipient |= role.name().equals("recipient") && states.isEmpty();
        parties.addAll(states);
      }
    }
    Where where = kept.claim().where();
    if (recipient && where != null && where.country() != null) {
      // To whom it is done is not named: whoever is there, such as "12 people" in a city.
      parties.add(where.country().id());
    }
    own.retainAll(parties);
    return !own.isEmpty();
  }

  private Set<String> states(@Nullable Entity entity, String words) {
    Set<String> found = new TreeSet<>();
    if (entity != null) {
      known(entity, found);
      if (found.isEmpty()) {
        offices.getOrDefault(entity.id(), List.of()).forEach(body -> named(body, found));
      }
      if (found.isEmpty() && entity.type() != EntityType.PERSON) {
        named(entity.name(), found);
      }
    }
    if (found.isEmpty()) {
      named(words, found);
    }
    return found;
  }

  private void known(Entity entity, Set<String> found) {
    if (entity.type() == EntityType.STATE) {
      found.add(entity.id());
      return;
    }
    Spot spot = entity.type() == EntityType.PLACE ? world.place(entity) : null;
    if (spot != null && spot.country() != null) {
      found.add(spot.country());
    }
    for (Known known : world.lookup(entity.name())) {
      if (known.home() != null && known.type() == entity.type()) {
        found.add(known.home());
      }
    }
  }

  /** The states that words name, as themselves or as an adjective; else the home of a body. */
  private void named(String phrase, Set<String> found) {
    List<String> words = List.of(phrase.replaceAll("[’']s\\b", "").split("[\\s,]+"));
    List<String> homes = new ArrayList<>();
    for (int from = 0; from < words.size(); from++) {
      for (int to = Math.min(words.size(), from + 3); to > from; to--) {
        for (Known known : world.lookup(String.join(" ", words.subList(from, to)))) {
          boolean state = known.type() == EntityType.STATE && known.sense() != Sense.SURNAME;
          if (state) {
            found.add(known.entity().id());
          } else if (known.home() != null && known.sense() == Sense.CITY) {
            homes.add(known.home());
          }
        }
      }
    }
    if (found.isEmpty() && Set.copyOf(homes).size() == 1) {
      found.add(homes.get(0));
    }
  }
}
