package org.rapporteur.training.world;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Who belongs to which organisation, by the lists of the Factbook; full members only. */
final class Memberships {

  private Memberships() {}

  static List<String> of(Factbook factbook) throws IOException {
    Map<String, String> organisations = abbreviations();
    Map<String, TreeSet<String>> members = new TreeMap<>();
    factbook
        .byId()
        .forEach(
            (id, facts) -> {
              String list = Plain.text(facts.path("memberships").path("text").asString(""));
              for (String abbreviation : list.split("[,;] ")) {
                String organisation = organisations.get(abbreviation.trim());
                if (organisation != null) {
                  members.computeIfAbsent(organisation, o -> new TreeSet<>()).add(id);
                }
              }
            });
    List<String> lines = new ArrayList<>();
    members.forEach((organisation, ids) -> lines.add(organisation + "\t" + String.join("|", ids)));
    return lines;
  }

  private static Map<String, String> abbreviations() throws IOException {
    Map<String, String> organisations = new HashMap<>();
    for (String line : Lines.of("memberships.tsv")) {
      String[] cells = line.split("\t", -1);
      organisations.put(cells[0], cells[1]);
    }
    return organisations;
  }
}
