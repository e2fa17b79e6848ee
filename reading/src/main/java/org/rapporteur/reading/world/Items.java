package org.rapporteur.reading.world;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.EntityType;

/** Classes of weapons, materiel and goods, their common nouns and designations. */
final class Items {

  private final Map<String, ItemClass> classes = new HashMap<>();
  private final Trie<ItemClass> nouns = new Trie<>();

  Items(Trie<Known> names, List<String> faults) {
    List<Table.Row> rows = Table.shipped("item-classes.tsv", 3, faults);
    Map<String, List<String>> parents = new HashMap<>();
    rows.forEach(row -> parents.put(row.get(0), row.list(1)));
    for (Table.Row row : rows) {
      for (String parent : row.list(1)) {
        if (!parents.containsKey(parent)) {
          faults.add(row.at() + ": no such class: " + parent);
        }
      }
      ItemClass known = new ItemClass(row.get(0), ancestors(row.get(0), parents));
      classes.put(known.name(), known);
      Thing thing = new Thing(null, known.name(), EntityType.ITEM);
      Set<String> words = new LinkedHashSet<>();
      words.add(known.name());
      words.addAll(row.list(2));
      for (String noun : words) {
        add(names, noun, thing, Sense.ITEM_CLASS, known);
        String plural = plural(noun);
        if (!words.contains(plural)) {
          add(names, plural, thing, Sense.ITEM_CLASS, known);
        }
      }
    }
    for (Table.Row row : Table.shipped("items.tsv", 3, faults)) {
      ItemClass known = classes.get(row.get(1));
      if (known == null) {
        faults.add(row.at() + ": no such class: " + row.get(1));
        continue;
      }
      Thing thing = new Thing(null, row.get(0), EntityType.ITEM);
      addDesignation(names, row.get(0), thing, known);
      row.list(2).forEach(name -> addDesignation(names, name, thing, known));
    }
  }

  private void add(Trie<Known> names, String word, Thing thing, Sense sense, ItemClass known) {
    names.add(word, new Known(word, thing, sense, known.name(), null));
    nouns.add(word, known);
  }

  /** "F-16" and "F-16s". */
  private void addDesignation(Trie<Known> names, String name, Thing thing, ItemClass known) {
    add(names, name, thing, Sense.ITEM, known);
    if (!name.endsWith("s")) {
      add(names, name + "s", thing, Sense.ITEM, known);
    }
  }

  private static List<String> ancestors(String name, Map<String, List<String>> parents) {
    Set<String> all = new LinkedHashSet<>();
    List<String> level = parents.getOrDefault(name, List.of());
    while (!level.isEmpty()) {
      List<String> next = new ArrayList<>();
      for (String parent : level) {
        if (all.add(parent)) {
          next.addAll(parents.getOrDefault(parent, List.of()));
        }
      }
      level = next;
    }
    return List.copyOf(all);
  }

  static String plural(String noun) {
    if (noun.endsWith("s") || noun.endsWith("x") || noun.endsWith("ch") || noun.endsWith("sh")) {
      return noun + "es";
    }
    if (noun.endsWith("y") && "aeiou".indexOf(noun.charAt(Math.max(0, noun.length() - 2))) < 0) {
      return noun.substring(0, noun.length() - 1) + "ies";
    }
    return noun + "s";
  }

  List<ItemClass> of(String words) {
    return nouns.get(words);
  }

  @Nullable ItemClass named(String name) {
    return classes.get(name);
  }
}
