package org.rapporteur.ledger.thing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ledger.LedgerException;
import org.rapporteur.reading.world.ItemClass;
import org.rapporteur.reading.world.World;

/**
 * Classes of materiel and goods: what the reader's gazetteer knows (designation → class → wider
 * classes), and the families that rules speak of, such as the seven categories of the UN Register
 * of Conventional Arms, from {@code families.tsv}, which names a source for each.
 */
public final class Things {

  private static final int LONGEST = 5;
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}/.'’-]*");

  private static final class Shipped {
    static final Things THINGS = load();
  }

  private final World world;
  private final Map<String, Family> families;
  private final Map<String, ItemClass> own;
  private final Map<String, ItemClass> nouns;

  private Things(
      World world,
      Map<String, Family> families,
      Map<String, ItemClass> own,
      Map<String, ItemClass> nouns) {
    this.world = world;
    this.families = Map.copyOf(families);
    this.own = Map.copyOf(own);
    this.nouns = Map.copyOf(nouns);
  }

  /** What the program knows. */
  public static Things shipped() {
    return Shipped.THINGS;
  }

  /**
   * A family that rules speak of.
   *
   * @param name as rules write it
   * @param members classes of the gazetteer or other families
   * @param source the document that draws the line
   */
  public record Family(String name, List<String> members, String source) {}

  /**
   * A thing that words name.
   *
   * @param words the words as written
   * @param begin where they begin in the phrase, UTF-16 units
   * @param type its class
   */
  public record Named(String words, int begin, ItemClass type) {}

  /** Whether this is a class or a family. */
  public boolean knows(String name) {
    return families.containsKey(name) || type(name) != null;
  }

  /** All families. */
  public List<Family> families() {
    return families.values().stream().sorted((a, b) -> a.name().compareTo(b.name())).toList();
  }

  /** Things that a phrase names, the longest names first taken, in the phrase's order. */
  public List<Named> in(String phrase) {
    List<MatchResult> words = WORD.matcher(phrase).results().toList();
    List<Named> found = new ArrayList<>();
    int from = 0;
    while (from < words.size()) {
      int next = from + 1;
      for (int to = Math.min(words.size(), from + LONGEST); to > from; to--) {
        String part = phrase.substring(words.get(from).start(), words.get(to - 1).end());
        ItemClass known = ofNoun(part);
        if (known != null) {
          found.add(new Named(part, words.get(from).start(), known));
          next = to;
          break;
        }
      }
      from = next;
    }
    return List.copyOf(found);
  }

  /** Whether a class lies in a class or family. */
  public boolean is(ItemClass type, String familyOrClass) {
    return is(type, familyOrClass, new LinkedHashSet<>());
  }

  private boolean is(ItemClass type, String name, Set<String> seen) {
    if (type.is(name)) {
      return true;
    }
    Family family = families.get(name);
    return family != null
        && seen.add(name)
        && family.members().stream().anyMatch(member -> is(type, member, seen));
  }

  /** Whether a class is so wide that things of a class or family may be meant by it. */
  public boolean mayHold(ItemClass type, String familyOrClass) {
    ItemClass narrow = type(familyOrClass);
    if (narrow != null) {
      return !narrow.name().equals(type.name()) && narrow.is(type.name());
    }
    Family family = families.get(familyOrClass);
    return family != null && family.members().stream().anyMatch(member -> mayHold(type, member));
  }

  /** A class by its name, null if there is none. */
  public @Nullable ItemClass type(String name) {
    ItemClass known = own.get(name);
    return known == null ? world.itemClass(name) : known;
  }

  private @Nullable ItemClass ofNoun(String words) {
    String lower = words.toLowerCase(Locale.ROOT);
    ItemClass known = nouns.get(lower);
    if (known == null && lower.endsWith("s")) {
      known = nouns.get(lower.substring(0, lower.length() - 1));
    }
    if (known != null) {
      return known;
    }
    List<ItemClass> classes = world.item(words);
    return classes.isEmpty() ? null : classes.get(0);
  }

  private static Things load() {
    World world = World.shipped();
    List<String> faults = new ArrayList<>();
    Map<String, ItemClass> own = new HashMap<>();
    Map<String, ItemClass> nouns = new HashMap<>();
    for (Row row : rows("classes.tsv", 4, faults)) {
      for (String parent : row.list(1)) {
        if (world.itemClass(parent) == null) {
          faults.add(row.at() + ": no such class: " + parent);
        }
      }
      ItemClass type = new ItemClass(row.get(0), row.list(1));
      own.put(type.name(), type);
      nouns.put(type.name(), type);
      row.list(2).forEach(noun -> nouns.put(noun.toLowerCase(Locale.ROOT), type));
    }
    Map<String, Family> families = new HashMap<>();
    List<Row> rows = rows("families.tsv", 3, faults);
    rows.forEach(row -> families.put(row.get(0), new Family(row.get(0), row.list(1), row.get(2))));
    for (Row row : rows) {
      for (String member : row.list(1)) {
        boolean known =
            world.itemClass(member) != null
                || own.containsKey(member)
                || families.containsKey(member);
        if (!known) {
          faults.add(row.at() + ": no such class: " + member);
        }
      }
    }
    if (!faults.isEmpty()) {
      throw new LedgerException(String.join("\n", faults));
    }
    return new Things(world, families, own, nouns);
  }

  /** One line of a tab-separated resource. */
  private record Row(String at, String[] fields) {

    String get(int column) {
      return fields[column];
    }

    List<String> list(int column) {
      return fields[column].equals("-") ? List.of() : List.of(fields[column].split("\\|"));
    }
  }

  private static List<Row> rows(String file, int columns, List<String> faults) {
    InputStream in = Objects.requireNonNull(Things.class.getResourceAsStream(file));
    List<Row> rows = new ArrayList<>();
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      int number = 0;
      for (String line : reader.lines().toList()) {
        number++;
        String[] fields = line.split("\t", -1);
        String at = file + ":" + number;
        if (line.isBlank() || line.startsWith("#")) {
          continue;
        }
        if (fields.length != columns || fields[columns - 1].isBlank()) {
          faults.add(at + ": needs " + columns + " columns, the last of them the source");
        } else {
          rows.add(new Row(at, fields));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(file + " could not be read", e);
    }
    return rows;
  }
}
