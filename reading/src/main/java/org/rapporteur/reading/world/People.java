package org.rapporteur.reading.world;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.EntityType;

/** People known by office, with dates. */
final class People {

  private record Held(
      Thing person, String office, String body, String from, String to, boolean open) {

    Tenure tenure() {
      return new Tenure(person.entity(), office, body, blank(from), blank(to), open);
    }

    private static @Nullable String blank(String date) {
      return date.isEmpty() ? null : date;
    }
  }

  private record Known1(Thing person, Gender gender, List<Held> held) {}

  private final Map<String, Known1> byName = new LinkedHashMap<>();
  private final Map<String, List<Held>> byBody = new HashMap<>();

  People(Loader loader) {
    for (Table.Row row : Table.shipped("leaders.tsv", 7, loader.faults)) {
      String name = row.get(0);
      Known1 person = byName.get(name);
      boolean met = person != null;
      if (person == null) {
        Thing thing = new Thing(null, name, EntityType.PERSON);
        person = new Known1(thing, Gender.of(row.get(1)), new ArrayList<>(2));
        byName.put(name, person);
      }
      String body = row.get(2);
      if (!loader.states.containsKey(body) && !loader.things.containsKey(body)) {
        loader.faults.add(row.at() + ": no such state or organisation: " + body);
      }
      boolean open = row.get(5).equals("..");
      Held held =
          new Held(
              person.person,
              row.get(3),
              body,
              date(row, 4, loader),
              open ? "" : date(row, 5, loader),
              open);
      person.held.add(held);
      byBody.computeIfAbsent(body, b -> new ArrayList<>()).add(held);
      String home = loader.states.containsKey(body) ? body : null;
      if (!met) {
        loader.names.add(name, new Known(name, person.person, Sense.LEADER, row.get(3), home));
      }
      for (String alias : row.list(6)) {
        loader.names.add(alias, new Known(alias, person.person, Sense.LEADER, row.get(3), home));
      }
    }
  }

  private static String date(Table.Row row, int column, Loader loader) {
    String date = row.get(column);
    if (!date.isEmpty() && !date.matches("\\d{4}(-\\d\\d(-\\d\\d)?)?")) {
      loader.faults.add(row.at() + ": not a date: " + date);
      return "";
    }
    return date;
  }

  @Nullable Person named(String name) {
    Known1 person = byName.get(name);
    return person == null
        ? null
        : new Person(
            person.person.entity(), person.gender, person.held.stream().map(Held::tenure).toList());
  }

  List<Tenure> of(String body) {
    return byBody.getOrDefault(body, List.of()).stream().map(Held::tenure).toList();
  }

  List<Tenure> holders(String body, String office, LocalDate day) {
    List<Tenure> result = new ArrayList<>();
    for (Held held : byBody.getOrDefault(body, List.of())) {
      if (held.office.equals(office)) {
        Tenure tenure = held.tenure();
        if (tenure.covers(day)) {
          result.add(tenure);
        }
      }
    }
    return result;
  }
}
