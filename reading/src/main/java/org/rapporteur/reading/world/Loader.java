package org.rapporteur.reading.world;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.Entity;
import org.rapporteur.reading.EntityType;

/** Fills the gazetteer from its resource files, and collects every fault with file and line. */
final class Loader {

  /** Files of named bodies in order of rank, and what they hold. */
  private static final Map<String, EntityType> BODIES = bodies();

  /** Marks before the other names of a body: a stand-in, its adjective, its people. */
  private static final Map<Character, Sense> MARKS =
      Map.of('@', Sense.SEAT, '~', Sense.ADJECTIVE, '+', Sense.PEOPLE);

  final List<String> faults = new ArrayList<>();
  final Trie<Known> names = new Trie<>();
  final Map<String, State> states = new TreeMap<>();
  final Map<String, Thing> things = new HashMap<>();
  final Map<String, Spot> spots = new HashMap<>();
  final Map<String, List<String>> members = new HashMap<>();

  private static Map<String, EntityType> bodies() {
    Map<String, EntityType> files = new LinkedHashMap<>();
    files.put("organisations.tsv", EntityType.ORGANISATION);
    files.put("groups.tsv", EntityType.GROUP);
    files.put("agencies.tsv", EntityType.ORGANISATION);
    files.put("media.tsv", EntityType.ORGANISATION);
    files.put("parties.tsv", EntityType.ORGANISATION);
    files.put("companies.tsv", EntityType.ORGANISATION);
    files.put("agreements.tsv", EntityType.AGREEMENT);
    return files;
  }

  void load() {
    loadStates();
    loadPlaces();
    BODIES.forEach(this::loadBodies);
    loadMembers();
  }

  private void loadStates() {
    Map<String, Drafted> drafts = new TreeMap<>();
    for (Table.Row row : Table.shipped("states.tsv", 10, faults)) {
      if (drafts.put(row.get(0), new Drafted(row)) != null) {
        faults.add(row.at() + ": state twice: " + row.get(0));
      }
    }
    for (Table.Row row : Table.shipped("states-edited.tsv", 3, faults)) {
      drafts.computeIfAbsent(row.get(0), id -> new Drafted(id)).edit(row, faults);
    }
    for (Table.Row row : Table.shipped("borders.tsv", 2, faults)) {
      Drafted draft = drafts.get(row.get(0));
      if (draft == null) {
        faults.add(row.at() + ": no such state: " + row.get(0));
      } else {
        draft.neighbours.addAll(row.list(1));
      }
    }
    for (Drafted draft : drafts.values()) {
      State state = draft.state();
      states.put(state.id(), state);
      for (String other : state.neighbours()) {
        if (!drafts.containsKey(other)) {
          faults.add("borders.tsv: " + state.id() + " borders what is no state: " + other);
        }
      }
      addState(state, draft);
    }
  }

  private void addState(State state, Drafted draft) {
    String id = state.id();
    Thing thing = new Thing(id, state.entity().name(), EntityType.STATE);
    thing(thing);
    for (String name : state.names()) {
      add(name, thing, acronym(name) ? Sense.ACRONYM : Sense.NAME, "state", id);
    }
    for (String adjective : state.adjectives()) {
      add(adjective, thing, Sense.ADJECTIVE, "state", id);
    }
    for (String people : state.peoples()) {
      add(people, thing, Sense.PEOPLE, "state", id);
    }
    for (String capital : state.capitals()) {
      // The capital of a territory does not speak for it: "Hamilton" is rarely Bermuda.
      if (state.traits().contains("sovereign") && !state.names().contains(capital)) {
        add(capital, thing, Sense.CAPITAL, "state", id);
      }
      Thing city = thing(new Thing(null, capital, EntityType.PLACE));
      add(capital, city, Sense.CITY, "capital", id);
    }
    for (String seat : state.seats()) {
      add(seat, thing, Sense.SEAT, "state", id);
    }
    spots.put(id, new Spot(id, draft.latitude, draft.longitude, null));
    if (!state.capitals().isEmpty()) {
      spots.put(
          "PLACE " + state.capitals().get(0), new Spot(id, draft.latitude, draft.longitude, null));
    }
  }

  private void loadPlaces() {
    for (Table.Row row : Table.shipped("places.tsv", 9, faults)) {
      Thing thing = thing(new Thing(row.get(1), row.get(0), EntityType.PLACE));
      String home = row.get(3);
      String kind = row.get(2);
      checkHome(row, home);
      spots.put(
          "PLACE " + row.get(0),
          new Spot(home.isEmpty() ? null : home, number(row, 4), number(row, 5), null));
      Sense sense = kind.equals("city") ? Sense.CITY : Sense.REGION;
      add(row.get(0), thing, sense, kind, home);
      row.list(6).forEach(name -> add(name, thing, sense, kind, home));
      row.list(7).forEach(name -> add(name, thing, Sense.ADJECTIVE, kind, home));
      row.list(8).forEach(name -> add(name, thing, Sense.PEOPLE, kind, home));
    }
  }

  private void loadBodies(String file, EntityType type) {
    for (Table.Row row : Table.shipped(file, 5, faults)) {
      Thing thing = thing(new Thing(row.get(1), row.get(0), type));
      String kind = row.get(2);
      String home = row.get(3);
      checkHome(row, home);
      Sense named =
          type == EntityType.AGREEMENT
              ? Sense.AGREEMENT
              : file.equals("media.tsv") ? Sense.MEDIA : Sense.NAME;
      add(
          row.get(0),
          thing,
          named == Sense.NAME && acronym(row.get(0)) ? Sense.ACRONYM : named,
          kind,
          home);
      for (String name : row.list(4)) {
        Sense marked = MARKS.get(name.charAt(0));
        String own = marked == null ? name : name.substring(1);
        Sense plain = named == Sense.NAME && acronym(name) ? Sense.ACRONYM : named;
        add(own, thing, marked == null ? plain : marked, kind, home);
      }
    }
  }

  private void loadMembers() {
    loadMembers("members.tsv");
    loadMembers("members-edited.tsv");
  }

  private void loadMembers(String file) {
    for (Table.Row row : Table.shipped(file, 2, faults)) {
      if (!things.containsKey(key(EntityType.ORGANISATION, row.get(0)))) {
        faults.add(row.at() + ": no such organisation: " + row.get(0));
      }
      for (String id : row.list(1)) {
        checkHome(row, id);
      }
      members.put(row.get(0), row.list(1));
    }
  }

  boolean knowsBody(String body) {
    return states.containsKey(body)
        || things.containsKey(body)
        || things.containsKey(key(EntityType.PLACE, body));
  }

  private void checkHome(Table.Row row, String home) {
    if (!home.isEmpty() && !states.containsKey(home)) {
      faults.add(row.at() + ": no such state: " + home);
    }
  }

  private @Nullable Double number(Table.Row row, int column) {
    String cell = row.get(column);
    try {
      return cell.isEmpty() ? null : Double.valueOf(cell);
    } catch (NumberFormatException e) {
      faults.add(row.at() + ": not a number: " + cell);
      return null;
    }
  }

  private void add(String surface, Thing thing, Sense sense, String kind, @Nullable String home) {
    names.add(surface, new Known(surface, thing, sense, kind, home));
  }

  private Thing thing(Thing thing) {
    Thing earlier = things.putIfAbsent(key(thing.type(), thing.name()), thing);
    return earlier == null ? thing : earlier;
  }

  static String key(EntityType type, String name) {
    return type == EntityType.PLACE ? "PLACE " + name : name;
  }

  static boolean acronym(String name) {
    int capitals = 0;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (Character.isUpperCase(c)) {
        capitals++;
      } else if (c != '.' && c != '&' && !Character.isDigit(c)) {
        return false;
      }
    }
    return capitals > 1;
  }

  /** A state while its facts come together. */
  private static final class Drafted {
    private final String id;
    private String iso3 = "";
    private final Map<String, Set<String>> facts = new HashMap<>();
    private final Set<String> neighbours = new LinkedHashSet<>();
    private @Nullable Double latitude;
    private @Nullable Double longitude;
    private String name = "";

    Drafted(String id) {
      this.id = id;
    }

    Drafted(Table.Row row) {
      this(row.get(0));
      iso3 = row.get(1);
      name = row.get(2);
      facts("names").add(name);
      facts("names").addAll(row.list(3));
      facts("adjectives").addAll(row.list(4));
      facts("peoples").addAll(row.list(5));
      facts("capitals").addAll(row.list(6));
      latitude = row.get(7).isEmpty() ? null : Double.valueOf(row.get(7));
      longitude = row.get(8).isEmpty() ? null : Double.valueOf(row.get(8));
      facts("traits").addAll(row.list(9));
    }

    private Set<String> facts(String field) {
      return facts.computeIfAbsent(field, f -> new LinkedHashSet<>());
    }

    void edit(Table.Row row, List<String> faults) {
      String field = row.get(1);
      switch (field) {
        case "name" -> {
          name = row.get(2);
          Set<String> earlier = new LinkedHashSet<>(facts("names"));
          facts("names").clear();
          facts("names").add(name);
          facts("names").addAll(earlier);
        }
        case "names", "adjectives", "peoples", "capitals", "seats", "traits" -> {
          // What a person wrote comes before what a source gave.
          Set<String> earlier = new LinkedHashSet<>(facts(field));
          facts(field).clear();
          if (field.equals("names")) {
            facts(field).add(name);
          }
          facts(field).addAll(row.list(2));
          facts(field).addAll(earlier);
        }
        case "not-adjectives", "not-capitals", "not-names" ->
            facts(field.substring("not-".length())).removeAll(row.list(2));
        case "not" -> facts.values().forEach(values -> values.removeAll(row.list(2)));
        default -> faults.add(row.at() + ": no such field: " + field);
      }
    }

    State state() {
      return new State(
          new Entity(id, name, EntityType.STATE),
          iso3,
          List.copyOf(facts("names")),
          List.copyOf(facts("adjectives")),
          List.copyOf(facts("peoples")),
          List.copyOf(facts("capitals")),
          List.copyOf(facts("seats")),
          facts("traits"),
          List.copyOf(neighbours),
          latitude == null || longitude == null ? null : new State.Position(latitude, longitude));
    }
  }
}
