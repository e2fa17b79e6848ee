package org.rapporteur.reading.place;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.Entity;
import org.rapporteur.reading.EntityType;
import org.rapporteur.reading.Mention;
import org.rapporteur.reading.Where;
import org.rapporteur.reading.language.Document;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.mention.Mentions;
import org.rapporteur.reading.time.EventEchoes;
import org.rapporteur.reading.world.Spot;
import org.rapporteur.reading.world.State;
import org.rapporteur.reading.world.World;

/**
 * Finds where an event happens: the place that its own clause tells, or that the text told before
 * of an event named again ("the attack"), never one told of another event. Immutable and
 * thread-safe.
 */
public final class PlaceFinder {

  private static final Set<String> SETTLED =
      Set.of("city", "town", "village", "port", "province", "district", "governorate", "suburb");

  private final World world;

  public PlaceFinder(World world) {
    this.world = world;
  }

  /**
   * The place of the event that a token names; null if its clause gives none.
   *
   * @param sentence index of the sentence
   * @param trigger the event's token
   */
  public @Nullable Where of(Document document, Mentions mentions, int sentence, int trigger) {
    int head = search(document, mentions, sentence, trigger);
    if (head >= 0) {
      return where(document.sentences().get(sentence), mentions, head);
    }
    EventEchoes.Place told =
        EventEchoes.antecedent(
            document, sentence, trigger, (s, t) -> search(document, mentions, s, t) < 0 ? 0 : 1);
    if (told == null) {
      return null;
    }
    int place = search(document, mentions, told.sentence(), told.token());
    return where(document.sentences().get(told.sentence()), mentions, place);
  }

  /** The token that the place told in the event's own sentence hangs on, or -1. */
  private static int search(Document document, Mentions mentions, int sentence, int trigger) {
    PlaceSearch search = new PlaceSearch(document.sentences().get(sentence), mentions.in(sentence));
    search.from(trigger);
    return search.best();
  }

  private Where where(Sentence s, Mentions mentions, int head) {
    int apposed = apposed(s, mentions, head);
    int name = apposed < 0 ? named(s, mentions, head) : apposed;
    return placed(s, mentions, name < 0 ? head : name);
  }

  /** "the capital, San Juan": the name says more. */
  private static int apposed(Sentence s, Mentions mentions, int head) {
    Mention own = placeAt(mentions.in(s.index()), head);
    int apposition = s.dependent(head, "appos");
    boolean name = own != null && own.kind() == Mention.Kind.NAME;
    Mention other = apposition < 0 || name ? null : placeAt(mentions.in(s.index()), apposition);
    return other != null && other.kind() == Mention.Kind.NAME ? apposition : -1;
  }

  /** "the Yemeni city of Marib" is Marib. */
  private static int named(Sentence s, Mentions mentions, int head) {
    for (int child : SETTLED.contains(s.lemma(head)) ? s.dependents(head) : new int[0]) {
      int marker = s.dependent(child, "case");
      Mention place = placeAt(mentions.in(s.index()), child);
      boolean of = s.is(child, "nmod") && marker >= 0 && s.lemma(marker).equals("of");
      if (of && place != null && place.kind() == Mention.Kind.NAME) {
        return child;
      }
    }
    return -1;
  }

  private Where placed(Sentence s, Mentions mentions, int head) {
    Mention mention = placeAt(mentions.in(s.index()), head);
    int[] tokens = PlacePhrase.of(s, head);
    Mention named = mention;
    if (mention == null || mention.entities().isEmpty()) {
      named = inside(mentions.in(s.index()), tokens[0], tokens[1]);
    }
    Entity entity = named == null || named.entities().isEmpty() ? null : named.entities().get(0);
    if (entity == null && named != null && named.kind() == Mention.Kind.NAME) {
      entity = Entity.named(named.name().of(s.text()), EntityType.PLACE);
    }
    Entity country = entity == null ? null : country(entity);
    if (country == null && named != null) {
      country = stateAfter(mentions.in(s.index()), s, named);
    }
    Spot spot = entity == null ? null : world.place(entity);
    return new Where(
        mention == null ? s.span(tokens[0], tokens[1]) : mention.span(),
        entity,
        country,
        spot == null ? null : spot.latitude(),
        spot == null ? null : spot.longitude());
  }

  private @Nullable Entity country(Entity entity) {
    if (entity.type() == EntityType.STATE) {
      return entity;
    }
    Spot spot = world.place(entity);
    State state = spot == null || spot.country() == null ? null : world.state(spot.country());
    return state == null ? null : state.entity();
  }

  /** The state that "Mokha, Yemen" names behind the comma. */
  private static @Nullable Entity stateAfter(List<Mention> mentions, Sentence s, Mention place) {
    int comma = place.to();
    for (Mention mention : mentions) {
      boolean behind = mention.from() == comma + 1 && comma < s.size() && s.form(comma).equals(",");
      if (behind && mention.type() == EntityType.STATE && !mention.entities().isEmpty()) {
        return mention.entities().get(0);
      }
    }
    return null;
  }

  /** The place mention that hangs on this token. */
  static @Nullable Mention placeAt(List<Mention> mentions, int head) {
    for (Mention mention : mentions) {
      if (mention.head() == head && isPlace(mention)) {
        return mention;
      }
    }
    return null;
  }

  static boolean isPlace(Mention mention) {
    return mention.type() == EntityType.PLACE || mention.type() == EntityType.STATE;
  }

  /** The last place named within these tokens: "Mokha" of "the port town of Mokha". */
  private static @Nullable Mention inside(List<Mention> mentions, int from, int to) {
    Mention best = null;
    for (Mention mention : mentions) {
      boolean resolved = isPlace(mention) && !mention.entities().isEmpty();
      if (resolved && mention.from() >= from && mention.to() <= to) {
        boolean finer = best == null || best.type() == EntityType.STATE;
        best = finer ? mention : best;
      }
    }
    return best;
  }
}
