package org.rapporteur.reading.world;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.Entity;
import org.rapporteur.reading.EntityType;
import org.rapporteur.reading.language.Sentence;

/** Finds known names in a sentence from left to right, the longest first, without overlaps. */
final class Scanner {

  private final List<Trie<Known>> names;
  private final Trie<Institution> institutions;
  private final Cities cities;
  private final World world;

  Scanner(World world, List<Trie<Known>> names, Trie<Institution> institutions, Cities cities) {
    this.world = world;
    this.names = names;
    this.institutions = institutions;
    this.cities = cities;
  }

  List<Found> scan(Sentence sentence) {
    Pieces pieces = Pieces.of(sentence);
    List<Found> found = new ArrayList<>();
    for (int t = 0; t < pieces.tokens(); ) {
      Found here = pieces.first(t) == pieces.first(t + 1) ? null : longest(pieces, t);
      if (here != null) {
        found.add(here);
        t = here.to();
      } else {
        t++;
      }
    }
    return found;
  }

  List<Known> lookup(String surface) {
    Pieces pieces = Pieces.of(surface);
    if (pieces.size() == 0) {
      return List.of();
    }
    Found found = longest(pieces, 0);
    return found == null || found.to() < pieces.tokens() ? List.of() : found.senses();
  }

  private @Nullable Found longest(Pieces pieces, int from) {
    Found known = longest(names, pieces, from);
    Found institution = institution(pieces, from, known);
    if (institution != null) {
      return institution;
    }
    Found city = cities.longest(pieces, from);
    if (known == null || city == null || city.to() != known.to()) {
      return known == null || city != null && city.to() > known.to() ? city : known;
    }
    List<Known> both = new ArrayList<>(known.senses());
    for (Known sense : city.senses()) {
      boolean told =
          both.stream().anyMatch(k -> k.name().equals(sense.name()) && k.type() == sense.type());
      if (!told) {
        both.add(sense);
      }
    }
    return new Found(from, known.to(), both);
  }

  /** The longest in any of the tries; where two are as long, the senses of the first go before. */
  private static @Nullable Found longest(List<Trie<Known>> names, Pieces pieces, int from) {
    Found best = null;
    for (Trie<Known> trie : names) {
      Found found = longest(trie, pieces, from);
      if (best == null || found != null && found.to() > best.to()) {
        best = found;
      } else if (found != null && found.to() == best.to()) {
        List<Known> both = new ArrayList<>(best.senses());
        both.addAll(found.senses());
        best = new Found(from, best.to(), both);
      }
    }
    return best;
  }

  private static @Nullable Found longest(Trie<Known> names, Pieces pieces, int from) {
    Found best = null;
    int node = 0;
    for (int t = from; t < pieces.tokens() && pieces.joins(t); t++) {
      for (int p = pieces.first(t); p < pieces.first(t + 1); p++) {
        node = names.step(node, pieces.hash(p));
        if (node < 0) {
          return best;
        }
      }
      List<Known> here =
          pieces.first(t) == pieces.first(t + 1)
              ? List.of()
              : names.at(node, pieces, pieces.first(from), pieces.first(t + 1));
      if (!here.isEmpty()) {
        best = new Found(from, t + 1, distinct(here));
      }
    }
    return best;
  }

  /** Two spellings of one name may agree with the same words: what they stand for is one sense. */
  private static List<Known> distinct(List<Known> senses) {
    if (senses.size() == 1) {
      return senses;
    }
    List<Known> result = new ArrayList<>(senses.size());
    for (Known sense : senses) {
      boolean told =
          result.stream().anyMatch(k -> k.isOf(sense) && named(k.sense()) == named(sense.sense()));
      if (!told) {
        result.add(sense);
      }
    }
    return result;
  }

  private static Sense named(Sense sense) {
    return sense == Sense.ACRONYM ? Sense.NAME : sense;
  }

  /** "Russian Armed Forces", "Iraq's parliament", "Ministry of Defence of Ukraine". */
  private @Nullable Found institution(Pieces pieces, int from, @Nullable Found before) {
    State state = before == null ? null : stateOf(before);
    if (before != null && state != null) {
      int next = afterPossessive(pieces, before.to());
      int end = endOfInstitution(pieces, next);
      return end < 0 ? null : body(pieces, from, next, end, end, state);
    }
    int end = before != null ? -1 : endOfInstitution(pieces, from);
    int of = end < 0 ? -1 : word(pieces, end, "of") ? end + 1 : -1;
    if (of < 0) {
      return null;
    }
    int at = word(pieces, of, "the") ? of + 1 : of;
    Found after = at < pieces.tokens() ? longest(names, pieces, at) : null;
    State owner = after == null ? null : stateOf(after);
    return after == null || owner == null ? null : body(pieces, from, from, end, after.to(), owner);
  }

  private @Nullable Found body(Pieces pieces, int from, int begin, int end, int to, State state) {
    List<Institution> kinds = institutionsAt(pieces, begin, end);
    if (kinds.isEmpty()) {
      return null;
    }
    Institution kind = kinds.get(0);
    if (kind.kind().equals("government")) {
      Thing itself = new Thing(state.id(), state.entity().name(), EntityType.STATE);
      Known known = new Known(kind.name(), itself, Sense.INSTITUTION, kind.kind(), state.id());
      return new Found(from, to, List.of(known));
    }
    String name = kind.of(state);
    Thing thing = world.thingNamed(name);
    if (thing == null) {
      thing = new Thing(null, name, EntityType.ORGANISATION);
    }
    return new Found(
        from, to, List.of(new Known(name, thing, Sense.INSTITUTION, kind.kind(), state.id())));
  }

  private @Nullable State stateOf(Found found) {
    for (Known sense : found.senses()) {
      boolean names =
          sense.sense() == Sense.NAME
              || sense.sense() == Sense.ADJECTIVE
              || sense.sense() == Sense.ACRONYM;
      Entity entity = sense.type() == EntityType.STATE && names ? sense.entity() : null;
      if (entity != null) {
        return world.state(entity.id());
      }
    }
    return null;
  }

  private static int afterPossessive(Pieces pieces, int token) {
    if (token >= pieces.tokens()) {
      return token;
    }
    return word(pieces, token, "s") || pieces.first(token) == pieces.first(token + 1)
        ? token + 1
        : token;
  }

  private static boolean word(Pieces pieces, int token, String word) {
    return token < pieces.tokens()
        && pieces.first(token + 1) - pieces.first(token) == 1
        && pieces.hash(pieces.first(token)) == Pieces.hash(word, 0, word.length());
  }

  private int endOfInstitution(Pieces pieces, int from) {
    int best = -1;
    int node = 0;
    for (int t = from; t < pieces.tokens() && pieces.joins(t); t++) {
      for (int p = pieces.first(t); p < pieces.first(t + 1); p++) {
        node = institutions.step(node, pieces.hash(p));
        if (node < 0) {
          return best;
        }
      }
      if (pieces.first(t) < pieces.first(t + 1)
          && !institutionsHere(node, pieces, from, t + 1).isEmpty()) {
        best = t + 1;
      }
    }
    return best;
  }

  private List<Institution> institutionsHere(int node, Pieces pieces, int from, int to) {
    return institutions.at(node, pieces, pieces.first(from), pieces.first(to));
  }

  private List<Institution> institutionsAt(Pieces pieces, int from, int to) {
    int node = 0;
    for (int p = pieces.first(from); p < pieces.first(to); p++) {
      node = institutions.step(node, pieces.hash(p));
      if (node < 0) {
        return List.of();
      }
    }
    return institutionsHere(node, pieces, from, to);
  }
}
