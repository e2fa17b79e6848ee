package org.rapporteur.reading.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.Entity;
import org.rapporteur.reading.EntityType;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Upos;
import org.rapporteur.reading.world.State;
import org.rapporteur.reading.world.World;

/**
 * Resolves descriptions of states, governments and capitals by what is known of states: "the Iraqi
 * government", "the Asian dictatorship", "its northern rival", "the North Korean capital".
 */
final class StateSieve implements Sieve {

  private static final int WINDOW = 5;

  private static final Set<String> DESPOTS = Set.of("dictator", "despot", "tyrant");

  private final World world;
  private final Lexicon lexicon;
  private final NameLinker names;
  private final Neighbours neighbours;

  StateSieve(World world, Lexicon lexicon, NameLinker names) {
    this.world = world;
    this.lexicon = lexicon;
    this.names = names;
    this.neighbours = new Neighbours(world, lexicon, names);
  }

  @Override
  public void resolve(Draft draft, Line line, Cast cast) {
    String lemma = NounFinder.lemma(line.s, draft.head);
    if (lemma.equals("capital")) {
      capital(draft, line, cast);
      return;
    }
    boolean government = lexicon.is(lemma, "government");
    if (!government && !lexicon.is(lemma, "state") || plural(line, draft, lemma)) {
      return;
    }
    Referent owner = stateIn(draft, line);
    if (government && owner != null) {
      set(draft, owner, "state.government");
      return;
    }
    if (!definite(draft, line)) {
      return;
    }
    if (government && seated(draft, line)) {
      return;
    }
    Referent possessor = possessor(draft, line);
    if (government && possessor != null) {
      Referent state = stateOf(possessor);
      if (state != null) {
        set(draft, state, "state.government.possessor");
      }
      return;
    }
    Referent of = possessor != null ? possessor : owner;
    if (of != null) {
      neighbours.resolve(draft, line, cast, stateOf(of));
      return;
    }
    byTraits(draft, line, cast, government);
  }

  /**
   * "The government in Aden": of the state if it sits in the capital, else whose it is stays open,
   * for it may be one of two.
   */
  private boolean seated(Draft draft, Line line) {
    int at = draft.head + (line.is(draft.head + 1, "based") ? 2 : 1);
    Draft seat = line.is(at, "in") || line.is(at, "at") ? line.name(at + 1) : null;
    if (seat == null || seat.referents.size() != 1) {
      return false;
    }
    Referent place = seat.referents.get(0);
    String home = place.home();
    State state = home == null ? null : world.state(home);
    Entity capital = state == null ? null : world.capitalOf(state.id());
    if (place.is(EntityType.STATE)) {
      set(draft, place, "state.government.seat");
    } else if (state != null && capital != null && capital.name().equals(place.name())) {
      set(draft, names.state(state.entity()), "state.government.seat");
    }
    if (!draft.resolved()) {
      draft.rule = "open.government";
    }
    return true;
  }

  private boolean plural(Line line, Draft draft, String lemma) {
    return line.s.xpos(draft.head).endsWith("S")
        && !lexicon.is(line.low(draft.head), "government")
        && !lemma.equals("authorities");
  }

  static void set(Draft draft, Referent state, String rule) {
    draft.resolve(state, rule);
    draft.type = EntityType.STATE;
  }

  /** The state that a phrase names or describes by traits, "the Asian dictator"; null if none. */
  @Nullable Referent named(Draft draft, Line line, Cast cast) {
    // "the Russian head of state to Pyongyang": what stands before the noun is whose it is.
    Referent inside = stateIn(line, draft.from, draft.head);
    inside = inside != null ? inside : stateIn(draft, line);
    if (inside != null) {
      return inside;
    }
    List<String> traits = new ArrayList<>(traits(draft, line));
    if (traits.isEmpty()) {
      return null;
    }
    if (DESPOTS.contains(NounFinder.lemma(line.s, draft.head))) {
      traits.add("dictatorship");
    }
    Referent found = null;
    for (Referent referent : cast.all()) {
      if (referent.is(EntityType.STATE) && has(referent, traits, "")) {
        if (found != null) {
          return null;
        }
        found = referent;
      }
    }
    return found;
  }

  /** Words before the noun that may be traits of a state. */
  private static List<String> traits(Draft draft, Line line) {
    Sentence s = line.s;
    List<String> traits = new ArrayList<>();
    for (int t = draft.from; t < draft.head; t++) {
      boolean word = s.upos(t) == Upos.ADJ || s.upos(t) == Upos.NOUN || s.upos(t) == Upos.PROPN;
      if (word || line.name(t) != null) {
        traits.add(line.low(t));
      }
    }
    return traits;
  }

  /** The one state named inside the phrase. */
  private static @Nullable Referent stateIn(Draft draft, Line line) {
    return stateIn(line, draft.from, draft.to);
  }

  private static @Nullable Referent stateIn(Line line, int from, int to) {
    Referent found = null;
    for (int t = from; t < to; t++) {
      Draft name = line.name(t);
      if (name != null && name.referents.size() == 1) {
        Referent referent = name.referents.get(0);
        if (!referent.is(EntityType.STATE) || found != null && found != referent) {
          return null;
        }
        found = referent;
      }
    }
    return found;
  }

  static boolean definite(Draft draft, Line line) {
    String first = line.low(draft.from);
    return first.equals("the")
        || first.equals("this")
        || first.equals("that")
        || line.s.xpos(draft.from).equals("PRP$")
        || line.s.dependent(draft.head, "nmod:poss") >= 0;
  }

  static @Nullable Referent possessor(Draft draft, Line line) {
    int owner = line.s.dependent(draft.head, "nmod:poss");
    if (owner < 0) {
      return null;
    }
    for (Draft other : line.drafts) {
      if (other != draft && other.head == owner && other.referents.size() == 1) {
        return other.referents.get(0);
      }
    }
    return null;
  }

  /** The state itself, or the one in which a person holds office or a body lies. */
  private @Nullable Referent stateOf(Referent referent) {
    if (referent.is(EntityType.STATE)) {
      return referent;
    }
    for (Referent.Held held : referent.held) {
      Referent body = held.body();
      if (body != null && body.is(EntityType.STATE)) {
        return body;
      }
    }
    String home = referent.home();
    return home == null ? null : names.byIdOrName(home);
  }

  private void byTraits(Draft draft, Line line, Cast cast, boolean government) {
    Sentence s = line.s;
    List<String> traits = traits(draft, line);
    String noun = NounFinder.lemma(s, draft.head);
    boolean generic = noun.equals("country") || noun.equals("nation") || noun.equals("state");
    boolean former = traits.equals(List.of("former"));
    if (former) {
      return;
    }
    if (traits.isEmpty() && (generic || government)) {
      Referent side = cast.side;
      boolean here = line.is(draft.from, "this") || line.is(draft.from, "our");
      if (generic && here && side != null && side.is(EntityType.STATE)) {
        set(draft, side, "state.country.speaker");
        return;
      }
      Referent meant = government ? focus(s.index(), cast) : country(s.index(), cast);
      if (meant != null) {
        set(draft, meant, government ? "state.government.focus" : "state.country");
      } else {
        draft.rule = "open.state";
      }
      return;
    }
    List<Referent> fitting = new ArrayList<>();
    for (Referent referent : cast.all()) {
      if (referent.is(EntityType.STATE)
          && has(referent, traits, generic || government ? "" : noun)) {
        fitting.add(referent);
      }
    }
    if (fitting.size() > 1) {
      List<Referent> several = fitting;
      Referent latest = cast.latest(s.index() - WINDOW, several::contains);
      fitting = latest == null ? List.of() : List.of(latest);
    }
    if (fitting.size() == 1 && fitting.get(0).lastSentence >= 0) {
      set(draft, fitting.get(0), "state.traits");
    } else {
      draft.rule = "open.state";
    }
  }

  private static @Nullable Referent focus(int sentence, Cast cast) {
    Referent main = main(cast);
    return main != null ? main : cast.latest(sentence - WINDOW, r -> r.is(EntityType.STATE));
  }

  /**
   * The only state spoken of just before, else the only one that did something there; of several,
   * none.
   */
  private static @Nullable Referent country(int sentence, Cast cast) {
    List<Referent> near = cast.latest(sentence - 1, WINDOW, r -> r.is(EntityType.STATE));
    if (near.isEmpty()) {
      return cast.latest(sentence - WINDOW, r -> r.is(EntityType.STATE));
    }
    if (near.size() > 1) {
      near.removeIf(state -> state.subjectSentence < sentence - 1);
    }
    return near.size() == 1 ? near.get(0) : null;
  }

  /** The state that the article speaks of at least twice as often as of any other; else null. */
  private static @Nullable Referent main(Cast cast) {
    Referent first = null;
    int most = 0;
    int next = 0;
    for (Referent state : cast.all()) {
      if (!state.is(EntityType.STATE)) {
        continue;
      }
      int count = state.drafts.size();
      if (count > most) {
        next = most;
        most = count;
        first = state;
      } else {
        next = Math.max(next, count);
      }
    }
    return most >= 2 * next ? first : null;
  }

  private boolean has(Referent state, List<String> traits, String noun) {
    String id = state.home();
    State known = id == null ? null : world.state(id);
    if (known == null) {
      return false;
    }
    for (int from = 0, to; from < traits.size(); from = to) {
      to = traits.size();
      while (to > from && !known.traits().contains(String.join(" ", traits.subList(from, to)))) {
        to--;
      }
      if (to == from) {
        return false;
      }
    }
    return noun.isEmpty() || known.traits().contains(noun) || !traits.isEmpty() && open(noun);
  }

  private static boolean open(String noun) {
    return noun.equals("power") || noun.equals("ally") || noun.equals("neighbour");
  }

  private void capital(Draft draft, Line line, Cast cast) {
    Referent state = stateIn(draft, line);
    if (state == null) {
      Referent possessor = possessor(draft, line);
      state = possessor != null ? stateOf(possessor) : null;
    }
    if (state == null && line.is(draft.from, "the") && draft.head == draft.from + 1) {
      state = cast.latest(line.s.index() - WINDOW, r -> r.is(EntityType.STATE));
    }
    String id = state == null ? null : state.home();
    Entity city = id == null ? null : world.capitalOf(id);
    if (city != null) {
      draft.resolve(names.person(city), "state.capital");
      draft.type = EntityType.PLACE;
    }
  }
}
