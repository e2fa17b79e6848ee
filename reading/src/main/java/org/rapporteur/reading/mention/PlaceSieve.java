package org.rapporteur.reading.mention;

import java.util.Set;
import org.rapporteur.reading.EntityType;
import org.rapporteur.reading.world.Known;

/** Resolves "the city", "the province" to the place of that kind named last. */
final class PlaceSieve implements Sieve {

  private static final Set<String> TOWNS = Set.of("city", "town");
  private static final Set<String> REGIONS =
      Set.of("province", "region", "county", "district", "governorate", "oblast", "peninsula");
  private static final int WINDOW = 6;

  @Override
  public void resolve(Draft draft, Line line, Cast cast) {
    String lemma = NounFinder.lemma(line.s, draft.head);
    boolean town = TOWNS.contains(lemma);
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
