package org.rapporteur.training.world;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Parties and legislatures that the Factbook names. Names that parties of two states share are left
 * out: without their state they say nothing.
 */
final class Parties {

  private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}’' .-]+( [\\p{L}’'.-]+)+");

  private Parties() {}

  static List<String> of(Factbook factbook) {
    Map<String, String> home = new HashMap<>();
    Map<String, String> kind = new HashMap<>();
    factbook
        .byId()
        .forEach(
            (id, facts) -> {
              String parties = facts.path("parties").path("text").asString("");
              for (String party : parties.split("<br ?/?>|;")) {
                String name =
                    Plain.text(party).replaceAll("\\s*\\(.*| or .*| - .*| – .*", "").trim();
                add(name, "party", id, home, kind);
              }
              String legislature =
                  facts.path("legislative").path("legislature name").path("text").asString("");
              add(Plain.text(legislature).replaceAll(" ?\\(.*", ""), "parliament", id, home, kind);
              int open = legislature.indexOf('(');
              int close = legislature.indexOf(')', open + 1);
              if (open > 0 && close > 0) {
                String own = Plain.text(legislature.substring(open + 1, close));
                if (!own.contains(" ")) {
                  put(own, "parliament", id, home, kind);
                }
              }
            });
    TreeSet<String> lines = new TreeSet<>();
    home.forEach(
        (name, id) -> {
          if (!id.isEmpty()) {
            lines.add(String.join("\t", name, "-", kind.getOrDefault(name, "party"), id, "-"));
          }
        });
    return new ArrayList<>(lines);
  }

  private static void add(
      String name, String kind, String id, Map<String, String> home, Map<String, String> kinds) {
    if (NAME.matcher(name).matches() && name.length() < 60) {
      put(name, kind, id, home, kinds);
    }
  }

  private static void put(
      String name, String kind, String id, Map<String, String> home, Map<String, String> kinds) {
    home.merge(name, id, (a, b) -> a.equals(b) ? a : "");
    kinds.putIfAbsent(name, kind);
  }
}
