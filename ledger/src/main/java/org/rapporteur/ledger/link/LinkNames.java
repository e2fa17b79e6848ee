package org.rapporteur.ledger.link;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.world.State;
import org.rapporteur.reading.world.World;

/**
 * Under which number a participant is compared. Reports name one place in several ways and take a
 * little-known one now for a place, now for a body ("the town of Tarbul", "Tarbul"): those that no
 * gazetteer knows are compared by the core of their name. An army, a police or a government is told
 * in one paper by itself and in another as its state.
 */
final class LinkNames {

  private static final Set<String> KINDS =
      Set.of(
          "town",
          "city",
          "village",
          "port",
          "province",
          "district",
          "region",
          "governorate",
          "capital",
          "suburb",
          "area",
          "neighbourhood",
          "neighborhood",
          "settlement",
          "county",
          "municipality",
          "prefecture",
          "oblast");

  /** Heads of names of bodies whose acts are acts of their state. */
  private static final Set<String> STATE_BODIES =
      Set.of(
          "army",
          "military",
          "force",
          "forces",
          "troop",
          "troops",
          "soldier",
          "soldiers",
          "navy",
          "police",
          "government",
          "guard",
          "coastguard",
          "warplane",
          "warplanes",
          "jets",
          "aircraft",
          "artillery",
          "marines",
          "authorities",
          "ministry");

  private LinkNames() {}

  private static final class States {
    static final Map<String, String> IDS = load();

    private static Map<String, String> load() {
      Map<String, String> ids = new HashMap<>();
      for (State state : World.shipped().states()) {
        for (List<String> names : List.of(state.names(), state.adjectives())) {
          names.forEach(name -> ids.putIfAbsent(name.toLowerCase(Locale.ROOT), state.id()));
        }
      }
      return ids;
    }
  }

  /**
   * The number of an entity.
   *
   * @param who key of the entity it counts as
   */
  static long key(long who, String id, String name, String type) {
    boolean known = !id.startsWith("ent-");
    if (known || !(type.equals("PLACE") || type.equals("ORGANISATION"))) {
      return who;
    }
    String core = String.join(" ", core(name));
    return core.isEmpty() ? who : hash(core);
  }

  /** The id of the state whose act an act of this body is; null if it acts for itself. */
  static @Nullable String stateOf(String name, String type) {
    if (!type.equals("ORGANISATION") && !type.equals("GROUP")) {
      return null;
    }
    String plain = name.toLowerCase(Locale.ROOT).replaceFirst("^the ", "");
    String[] words = plain.split("\\s+");
    int of = plain.indexOf(" of ");
    String head = of > 0 ? plain.substring(0, of) : plain;
    if (!STATE_BODIES.contains(head.substring(head.lastIndexOf(' ') + 1))) {
      return null;
    }
    if (of > 0) {
      return States.IDS.get(plain.substring(of + 4).replaceFirst("^the ", ""));
    }
    for (int count = Math.min(3, words.length - 1); count > 0; count--) {
      String id = States.IDS.get(String.join(" ", Arrays.copyOf(words, count)));
      if (id != null) {
        return id;
      }
    }
    return null;
  }

  private static List<String> core(String name) {
    List<String> words = Arrays.asList(name.toLowerCase(Locale.ROOT).split("[\\s\\p{Punct}’‘–—]+"));
    Set<String> empty = new HashSet<>(Set.of("the", "of", ""));
    if (words.stream().anyMatch(word -> !KINDS.contains(word) && !empty.contains(word))) {
      empty.addAll(KINDS);
    }
    return words.stream().filter(word -> !empty.contains(word)).toList();
  }

  /** Far above every key of a row, so that the two never meet. */
  private static long hash(String words) {
    long hash = 0xCBF29CE484222325L;
    for (int i = 0; i < words.length(); i++) {
      hash = (hash ^ words.charAt(i)) * 0x100000001B3L;
    }
    return hash | (1L << 62);
  }
}
