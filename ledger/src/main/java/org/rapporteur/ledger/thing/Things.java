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

  private Things(World world, Map<String, Family> families) {
    this.world = world;
    this.families = families;
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
    return families.containsKey(name) || world.itemClass(name) != null;
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
        List<ItemClass> known = world.item(part);
        if (!known.isEmpty()) {
          found.add(new Named(part, words.get(from).start(), known.get(0)));
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
    ItemClass narrow = world.itemClass(familyOrClass);
    if (narrow != null) {
      return !narrow.name().equals(type.name()) && narrow.is(type.name());
    }
    Family family = families.get(familyOrClass);
    return family != null && family.members().stream().anyMatch(member -> mayHold(type, member));
  }

  /** A class by its name, null if there is none. */
  public @Nullable ItemClass type(String name) {
    return world.itemClass(name);
  }

  private static Things load() {
    World world = World.shipped();
    Map<String, Family> families = new HashMap<>();
    List<String> faults = new ArrayList<>();
    List<String> lines = lines();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] fields = line.split("\t", -1);
      if (fields.length != 3 || fields[2].isBlank()) {
        faults.add("families.tsv:" + (i + 1) + ": needs family, members and source");
        continue;
      }
      families.put(fields[0], new Family(fields[0], List.of(fields[1].split("\\|")), fields[2]));
    }
    families.forEach(
        (name, family) -> {
          for (String member : family.members()) {
            if (world.itemClass(member) == null && !families.containsKey(member)) {
              faults.add("families.tsv: " + name + ": no such class: " + member);
            }
          }
        });
    if (!faults.isEmpty()) {
      throw new LedgerException(String.join("\n", faults));
    }
    return new Things(world, families);
  }

  private static List<String> lines() {
    InputStream in = Objects.requireNonNull(Things.class.getResourceAsStream("families.tsv"));
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader.lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("families.tsv could not be read", e);
    }
  }
}
