package org.rapporteur.reading.world;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.EntityType;

/** People known by office, with dates. */
final class People {

  /** A tenure whose entity is not made yet. */
  private record Held(
      Thing person, String office, String body, String from, String to, boolean open) {

    Tenure tenure() {
      return new Tenure(person.entity(), office, body, orNull(from), orNull(to), open);
    }

    private static @Nullable String orNull(String date) {
      return date.isEmpty() ? null : date;
    }
  }

  private record Officeholder(Thing person, Gender gender, List<Held> held, Set<String> names) {

    /** The office that stands for the person: the one still held, else the first listed. */
    Held main() {
      return held.stream().filter(Held::open).findFirst().orElse(held.get(0));
    }
  }

  private final Map<String, Officeholder> byName = new LinkedHashMap<>();
  private final Map<String, List<Held>> byBody = new HashMap<>();

  People(Loader loader, Words words) {
    for (String file : List.of("leaders.tsv", "officeholders.tsv")) {
      for (Table.Row row : Table.shipped(file, 7, loader.faults)) {
        add(row, loader, words);
      }
    }
    byName.values().forEach(holder -> addNames(holder, loader));
  }

  private void add(Table.Row row, Loader loader, Words words) {
    String body = row.get(2);
    if (!loader.knowsBody(body)) {
      loader.faults.add(row.at() + ": no such state or organisation: " + body);
    }
    Officeholder holder = byName.computeIfAbsent(row.get(0), name -> met(name, row.get(1), words));
    boolean open = row.get(5).equals("..");
    String to = open ? "" : date(row, 5, loader);
    Held held = new Held(holder.person, row.get(3), body, date(row, 4, loader), to, open);
    holder.held.add(held);
    holder.names.addAll(row.list(6));
    byBody.computeIfAbsent(body, b -> new ArrayList<>()).add(held);
  }

  private static Officeholder met(String name, String gender, Words words) {
    Gender told = Gender.of(gender);
    int space = name.indexOf(' ');
    String given = space < 0 ? name : name.substring(0, space);
    return new Officeholder(
        new Thing(null, name, EntityType.PERSON),
        told == Gender.UNKNOWN ? words.given(given) : told,
        new ArrayList<>(2),
        new LinkedHashSet<>(4));
  }

  private static void addNames(Officeholder holder, Loader loader) {
    Held main = holder.main();
    String home = loader.states.containsKey(main.body) ? main.body : null;
    String name = holder.person.name();
    loader.names.add(name, new Known(name, holder.person, Sense.LEADER, main.office, home));
    for (String other : holder.names) {
      Sense sense = other.indexOf(' ') < 0 ? Sense.SURNAME : Sense.LEADER;
      loader.names.add(other, new Known(other, holder.person, sense, main.office, home));
    }
  }

  private static String date(Table.Row row, int column, Loader loader) {
    String date = row.get(column);
    if (!date.isEmpty() && !Tenure.isDate(date)) {
      loader.faults.add(row.at() + ": not a date: " + date);
      return "";
    }
    return date;
  }

  @Nullable Person named(String name) {
    Officeholder person = byName.get(name);
    return person == null
        ? null
        : new Person(
            person.person.entity(), person.gender, person.held.stream().map(Held::tenure).toList());
  }

  List<Tenure> of(String body) {
    return byBody.getOrDefault(body, List.of()).stream().map(Held::tenure).toList();
  }

  List<Tenure> holders(String body, String office, LocalDate day) {
    Map<String, Tenure> result = new LinkedHashMap<>();
    for (Held held : byBody.getOrDefault(body, List.of())) {
      if (held.office.equals(office)) {
        Tenure tenure = held.tenure();
        if (tenure.covers(day)) {
          result.putIfAbsent(held.person.name(), tenure);
        }
      }
    }
    return List.copyOf(result.values());
  }
}
