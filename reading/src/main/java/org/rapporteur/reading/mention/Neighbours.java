package org.rapporteur.reading.mention;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.EntityType;
import org.rapporteur.reading.world.State;
import org.rapporteur.reading.world.World;

/** Resolves states described by where they lie: "its northern rival", "Iran's neighbour". */
final class Neighbours {

  private final World world;
  private final Lexicon lexicon;
  private final NameLinker names;

  Neighbours(World world, Lexicon lexicon, NameLinker names) {
    this.world = world;
    this.lexicon = lexicon;
    this.names = names;
  }

  /**
   * The neighbour of a state that a phrase describes.
   *
   * @param base the state whose neighbour is meant
   */
  void resolve(Draft draft, Line line, Cast cast, @Nullable Referent base) {
    String id = base == null ? null : base.home();
    if (id == null || lexicon.is(NounFinder.lemma(line.s, draft.head), "government")) {
      return;
    }
    Set<String> border = new LinkedHashSet<>();
    world.neighbours(id).forEach(n -> border.add(n.id()));
    String direction = direction(draft, line);
    List<Referent> fitting = new ArrayList<>();
    for (Referent state : cast.all()) {
      String other = state.is(EntityType.STATE) ? state.home() : null;
      if (other != null && border.contains(other) && points(state, direction)) {
        fitting.add(state);
      }
    }
    if (fitting.size() > 1 && !direction.isEmpty()) {
      fitting.removeIf(state -> !lies(state.home(), direction, id));
    }
    if (fitting.size() == 1) {
      StateSieve.set(draft, fitting.get(0), "state.neighbour");
      return;
    }
    boolean told =
        cast.all().stream()
            .anyMatch(r -> r != base && r.is(EntityType.STATE) && lies(r.home(), direction, id));
    List<State> there =
        direction.isEmpty() || !fitting.isEmpty() || told
            ? List.of()
            : world.neighbours(id).stream().filter(n -> lies(n.id(), direction, id)).toList();
    if (there.size() == 1) {
      StateSieve.set(draft, names.state(there.get(0).entity()), "state.neighbour.known");
    } else {
      draft.rule = "open.neighbour";
    }
  }

  /** Whether one state's capital lies in a direction from another's. */
  private boolean lies(@Nullable String one, String direction, String other) {
    State.Position from = position(other);
    State.Position to = one == null ? null : position(one);
    return from != null && to != null && to.isTo(direction, from);
  }

  private State.@Nullable Position position(String id) {
    State state = world.state(id);
    return state == null ? null : state.position();
  }

  private static String direction(Draft draft, Line line) {
    for (int t = draft.from; t < draft.to; t++) {
      String low = line.low(t);
      if (low.equals("northern")
          || low.equals("southern")
          || low.equals("eastern")
          || low.equals("western")) {
        return low.substring(0, low.length() - 3).replace("ern", "");
      }
    }
    return "";
  }

  /** Directions are only told apart where the name tells: "North Korea". */
  private static boolean points(Referent state, String direction) {
    String name = state.name().toLowerCase(Locale.ROOT);
    boolean told = name.startsWith("north ") || name.startsWith("south ");
    return direction.isEmpty() || !told || name.startsWith(direction.substring(0, 4));
  }
}
