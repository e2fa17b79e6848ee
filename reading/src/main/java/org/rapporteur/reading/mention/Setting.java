package org.rapporteur.reading.mention;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.EntityType;
import org.rapporteur.reading.world.Known;
import org.rapporteur.reading.world.Sense;

/** Whose affairs an article tells, as the names in it and the offices of its people show. */
final class Setting {

  /** Kinds that serve readers everywhere: that they are named places nothing. */
  private static final Set<String> ANYWHERE = Set.of("media", "company", "ngo", "city");

  /** Offices that are held abroad: whose they are is not whose affairs are told. */
  private static final Set<String> ABROAD =
      Set.of("ambassador", "envoy", "consul", "diplomat", "representative");

  /** States whose officers or bodies the article names. */
  private final Set<String> domestic = new HashSet<>();

  private final Set<String> named = new HashSet<>();
  private boolean unitedNations;

  /** Notes what a name says of where the article plays. */
  void note(Draft draft) {
    Referent referent = draft.referents.get(0);
    Known known = referent.known();
    unitedNations |= referent.name().startsWith("United Nations");
    String home = referent.home();
    if (home != null && known != null && !ANYWHERE.contains(known.kind())) {
      named.add(home);
      if (referent.is(EntityType.PERSON) || draft.is(Sense.INSTITUTION)) {
        domestic.add(home);
      }
    }
  }

  /** Notes the state of an office at home: "the Peruvian president", "prime minister of Chad". */
  void office(Line line, TitlePhrase phrase) {
    if (phrase.sort != TitledName.Sort.OFFICE || ABROAD.contains(line.low(phrase.head))) {
      return;
    }
    for (int t = phrase.start; t < phrase.end; t++) {
      Draft name = line.name(t);
      if (name != null && name.referents.size() == 1) {
        Referent state = name.referents.get(0);
        String home = state.is(EntityType.STATE) ? state.home() : null;
        if (home != null) {
          domestic.add(home);
        }
      }
    }
  }

  boolean unitedNations() {
    return unitedNations;
  }

  /** Whether the article names a state, or anything of it. */
  boolean names(String state) {
    return named.contains(state);
  }

  /** The one state whose affairs the article tells; null if it tells of none or of several. */
  @Nullable String state() {
    if (domestic.size() == 1) {
      return domestic.iterator().next();
    }
    return domestic.isEmpty() && named.size() == 1 ? named.iterator().next() : null;
  }
}
