package org.rapporteur.reading.mention;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.EntityType;
import org.rapporteur.reading.world.Known;

/**
 * Resolves "the city", "the province" to the place of that kind named last, and "the Ukrainian
 * region of Kherson" to the place that it names.
 */
final class PlaceSieve implements Sieve {

  private static final Set<String> TOWNS = Set.of("city", "town");
  private static final Set<String> REGIONS =
      Set.of("province", "region", "county", "district", "governorate", "oblast", "peninsula");
  private static final Set<String> NAMED =
      Set.of("area", "emirate", "enclave", "island", "port", "republic", "state", "village");
  private static final int WINDOW = 6;

  @Override
  public void resolve(Draft draft, Line line, Cast cast) {
    String lemma = NounFinder.lemma(line.s, draft.head);
    boolean town = TOWNS.contains(lemma);
    if (town || REGIONS.contains(lemma) || NAMED.contains(lemma)) {
      Referent named = ofName(draft, line);
      if (named != null) {
        named.nouns.add(lemma);
        draft.resolve(named, "place.of");
        draft.type = EntityType.PLACE;
        return;
      }
    }
    boolean bare =
        draft.nameTo - draft.nameFrom == 1
            && draft.from < draft.head
            && line.s.dependent(draft.head, "nmod:poss") < 0
            && StateSieve.definite(draft, line);
    if (!bare || draft.plural || !town && !REGIONS.contains(lemma)) {
      return;
    }
    Referent place =
        cast.latest(line.s.index() - WINDOW, r -> r.is(EntityType.PLACE) && fits(r, lemma, town));
    if (place != null) {
      draft.resolve(place, "place.noun");
      draft.type = EntityType.PLACE;
    }
  }

  /** Kherson in "the region of Kherson"; null if no place's name follows. */
  private static @Nullable Referent ofName(Draft draft, Line line) {
    Draft name = line.is(draft.head + 1, "of") ? line.name(draft.head + 2) : null;
    return name != null
            && !draft.plural
            && name.nameTo == draft.to
            && name.referents.size() == 1
            && name.referents.get(0).is(EntityType.PLACE)
        ? name.referents.get(0)
        : null;
  }

  private static boolean fits(Referent place, String lemma, boolean town) {
    Known known = place.known();
    boolean named = Names.pieces(place.name()).contains(lemma) || place.nouns.contains(lemma);
    if (known == null) {
      return named;
    }
    boolean isTown = known.kind().equals("city") || known.kind().equals("capital");
    return named || (town ? isTown : known.kind().equals(lemma));
  }
}
