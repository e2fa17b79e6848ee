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
 * Whose side people and bodies stand on: the state or body that they are, lie in, belong to, hold
 * an office of, or are named by. A minister speaks for the minister's state; an armed group and its
 * spokesman stand for themselves and not for the state they are in.
 */
final class Sides {

  private static final Set<String> PARTIES =
      Set.of("actor", "recipient", "person", "relative", "member", "organisation");

  private static final Set<EntityType> BODIES = Set.of(EntityType.ORGANISATION, EntityType.GROUP);

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
    Set<String> own = sidesOf(source.entity(), kept.article().quote(source.span()));
    if (own.isEmpty()) {
      return false;
    }
    boolean recipient = false;
    Set<String> parties = new TreeSet<>();
    for (Role role : kept.claim().roles()) {
      if (PARTIES.contains(role.name())) {
        Set<String> sides = sidesOf(role.entity(), kept.article().quote(role.span()));
        recipient |= role.name().equals("recipient") && sides.isEmpty();
        parties.addAll(sides);
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

  private Set<String> sidesOf(@Nullable Entity entity, String words) {
    Set<String> found = new TreeSet<>();
    if (entity != null) {
      known(entity, found);
      if (entity.type() == EntityType.PERSON) {
        offices.getOrDefault(entity.id(), List.of()).forEach(body -> named(body, found));
      } else if (found.size() < 2 && entity.type() != EntityType.STATE) {
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
    if (BODIES.contains(entity.type())) {
      found.add(entity.id());
    }
    Spot spot = entity.type() == EntityType.PLACE ? world.place(entity) : null;
    if (spot != null && spot.country() != null) {
      found.add(spot.country());
    }
    for (Known known : world.lookup(entity.name())) {
      if (known.type() == entity.type()) {
        home(known, found);
      }
    }
  }

  private static void home(Known known, Set<String> found) {
    if (known.home() != null && !known.kind().equals("armed group")) {
      found.add(known.home());
    }
  }

  /** The states and bodies that words name, as themselves or as an adjective; else a city's. */
  private void named(String phrase, Set<String> found) {
    List<String> words = List.of(phrase.replaceAll("[’']s\\b", "").split("[\\s,]+"));
    List<String> homes = new ArrayList<>();
    for (int from = 0; from < words.size(); from++) {
      for (int to = Math.min(words.size(), from + 3); to > from; to--) {
        for (Known known : world.lookup(String.join(" ", words.subList(from, to)))) {
          if (known.type() == EntityType.STATE) {
            found.add(known.entity().id());
          } else if (BODIES.contains(known.type())) {
            found.add(known.entity().id());
            home(known, found);
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
