package org.rapporteur.reading.world;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.Entity;
import org.rapporteur.reading.EntityType;
import org.rapporteur.reading.language.Sentence;

/**
 * What an informed reader of international news knows: states and their names, adjectives,
 * capitals, traits and neighbours; organisations and members; groups; people in office; cities;
 * titles and kinship; weapons and goods. Immutable and thread-safe.
 *
 * <pre>{@code
 * World world = World.shipped();
 * world.lookup("Kremlin").get(0).entity().name(); // Russia
 * world.leaders("RU", "president", LocalDate.of(2024, 6, 18)); // Vladimir Putin
 * }</pre>
 */
public final class World {

  private final Map<String, State> states;
  private final Map<String, Thing> things;
  private final Map<String, Spot> spots;
  private final Map<String, List<String>> members;
  private final Trie<Known> names;
  private final Words words;
  private final Items items;
  private final People people;
  private final Relations relations;
  private final Scanner scanner;
  private final Cities cities;
  private final List<String> faults;

  private World(Loader loader, Cities cities) {
    loader.load();
    this.states = Collections.unmodifiableMap(loader.states);
    this.things = loader.things;
    this.spots = loader.spots;
    this.members = loader.members;
    this.names = loader.names;
    this.words = new Words(loader.faults);
    this.people = new People(loader, words);
    this.items = new Items(loader.names, loader.faults);
    this.relations = new Relations(loader);
    this.cities = cities;
    this.scanner = new Scanner(this, List.of(names), words.institutions, cities);
    this.faults = List.copyOf(loader.faults);
  }

  private World(World shipped, Trie<Known> own) {
    this.states = shipped.states;
    this.things = shipped.things;
    this.spots = shipped.spots;
    this.members = shipped.members;
    this.names = shipped.names;
    this.words = shipped.words;
    this.people = shipped.people;
    this.items = shipped.items;
    this.relations = shipped.relations;
    this.cities = shipped.cities;
    this.faults = shipped.faults;
    this.scanner = new Scanner(this, List.of(own, names), words.institutions, cities);
  }

  /** This gazetteer and the names of a user, which go before its own where words are the same. */
  public World with(UserNames names) {
    Trie<Known> own = new Trie<>();
    for (UserNames.Row row : names.rows()) {
      Thing thing = new Thing(row.id(), row.name(), row.type());
      own.add(row.name(), new Known(row.name(), thing, Sense.USER, row.kind(), row.home()));
      for (String other : row.others()) {
        own.add(other, new Known(other, thing, Sense.USER, row.kind(), row.home()));
      }
    }
    return new World(this, own);
  }

  private static final class Shipped {
    static final World WORLD = load();
  }

  /**
   * The gazetteer that comes with the program.
   *
   * @throws IllegalStateException if a shipped file has a fault; the message lists all of them
   */
  public static World shipped() {
    return Shipped.WORLD;
  }

  private static World load() {
    Loader loader = new Loader();
    World world = new World(loader, Cities.shipped(loader.faults));
    if (!world.faults.isEmpty()) {
      throw new IllegalStateException(String.join("\n", world.faults));
    }
    return world;
  }

  /** Known names in a sentence from left to right, the longest first, without overlaps. */
  public List<Found> scan(Sentence sentence) {
    return scanner.scan(sentence);
  }

  /** Titles, title modifiers and portfolios in a sentence, the longest first, without overlaps. */
  public List<TitleFound> titles(Sentence sentence) {
    return words.titles(sentence);
  }

  /** All senses of some words on their own, the likeliest first; none if they are not known. */
  public List<Known> lookup(String surface) {
    return scanner.lookup(surface);
  }

  /** A state by its ISO 3166-1 alpha-2 code. */
  public @Nullable State state(String id) {
    return states.get(id);
  }

  /** All states in order of their ids. */
  public Collection<State> states() {
    return states.values();
  }

  /** The capital as a place. */
  public @Nullable Entity capitalOf(String state) {
    State known = states.get(state);
    return known == null || known.capitals().isEmpty()
        ? null
        : Entity.named(known.capitals().get(0), EntityType.PLACE);
  }

  /** States that this one borders by land. */
  public List<State> neighbours(String state) {
    State known = states.get(state);
    List<State> result = new ArrayList<>();
    for (String id : known == null ? List.<String>of() : known.neighbours()) {
      State neighbour = states.get(id);
      if (neighbour != null) {
        result.add(neighbour);
      }
    }
    return result;
  }

  /**
   * States that stand to this one as a word says: "rival", "ally", or "northern", "eastern",
   * "southern", "western" for those that lie there. More than one means that the word alone does
   * not tell.
   */
  public List<State> related(String state, String relation) {
    State known = states.get(state);
    List<State> result = new ArrayList<>();
    if (known != null) {
      for (String id : relations.of(known, relation, states, spots)) {
        State other = states.get(id);
        if (other != null) {
          result.add(other);
        }
      }
    }
    return result;
  }

  /** Whether a state has a trait: "dictatorship", "monarchy", "island", "asian", … */
  public boolean hasTrait(String state, String trait) {
    State known = states.get(state);
    return known != null && known.traits().contains(trait);
  }

  /** Ids of the member states of an organisation, as far as known. */
  public List<String> members(Entity organisation) {
    return members.getOrDefault(organisation.name(), List.of());
  }

  /**
   * Who held an office on a day.
   *
   * @param body id of a state, or the name of an organisation
   * @param office lower case: "president", "prime minister", "foreign minister"
   */
  public List<Tenure> leaders(String body, String office, LocalDate day) {
    return people.holders(body, office, day);
  }

  /** Everyone known to have held an office of a state or organisation. */
  public List<Tenure> leaders(String body) {
    return people.of(body);
  }

  /** A person by canonical name. */
  public @Nullable Person person(String name) {
    return people.named(name);
  }

  /** What some words may say of a person: "prime minister", "Gen.", "Mrs", "former". */
  public List<Title> title(String words) {
    return this.words.title(words);
  }

  /** A kinship word in the singular. */
  public @Nullable Kin kin(String word) {
    return words.kin(word);
  }

  /** Gender that a given name suggests. */
  public Gender givenName(String name) {
    return words.given(name);
  }

  /** Classes of a common noun or designation of a weapon or good. */
  public List<ItemClass> item(String words) {
    List<ItemClass> known = new ArrayList<>();
    for (Known sense : scanner.lookup(words)) {
      ItemClass own = sense.sense() == Sense.USER ? items.named(sense.kind()) : null;
      if (own != null) {
        known.add(own);
      }
    }
    known.addAll(items.of(words));
    return List.copyOf(known);
  }

  /** A class of items by its name. */
  public @Nullable ItemClass itemClass(String name) {
    return items.named(name);
  }

  /** Where a place or state lies. */
  public @Nullable Spot place(Entity entity) {
    boolean state = entity.type() == EntityType.STATE;
    Spot spot = spots.get(state ? entity.id() : Loader.key(entity.type(), entity.name()));
    return spot == null && entity.type() == EntityType.PLACE ? cities.spot(entity.name()) : spot;
  }

  /** A kind of institution: "Ministry of Defence", "parliament". */
  public List<Institution> institution(String words) {
    return this.words.institutions.get(words);
  }

  /** The pieces of a name, without case and diacritics, by which the gazetteer compares names. */
  public static List<String> fold(String name) {
    return Fold.pieces(name);
  }

  @Nullable Thing thingNamed(String name) {
    return things.get(name);
  }
}
