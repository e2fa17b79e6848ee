package org.rapporteur.desk.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.ledger.KeptClaim;
import org.rapporteur.reading.Entity;
import org.rapporteur.reading.Role;

/** Forms that show who acts with whom: entities are nodes, and each claim an edge per pair. */
abstract class GraphForm extends TextForm {

  private static final List<String> FROM = List.of("actor", "person", "member");
  private static final List<String> TO = List.of("recipient", "relative", "organisation");

  final Map<String, Entity> nodes = new LinkedHashMap<>();
  final List<Edge> edges = new ArrayList<>();

  GraphForm(OutputStream stream) {
    super(stream);
  }

  /**
   * One claim between two entities.
   *
   * @param id claim and pair
   * @param from id of who does it
   * @param to id of whom it is done to, or of the other of two who act together
   * @param claim the claim
   * @param json the claim in its public form
   */
  record Edge(String id, String from, String to, KeptClaim claim, String json) {}

  @Override
  public void write(KeptClaim kept) {
    List<Entity> from = entities(kept, FROM);
    List<Entity> to = entities(kept, TO);
    String json = full.line(kept);
    int pair = 0;
    if (to.isEmpty()) {
      for (int i = 0; i < from.size(); i++) {
        for (int j = i + 1; j < from.size(); j++) {
          edge(kept, from.get(i), from.get(j), ++pair, json);
        }
      }
    }
    for (Entity one : from) {
      for (Entity other : to) {
        edge(kept, one, other, ++pair, json);
      }
    }
  }

  private static List<Entity> entities(KeptClaim kept, List<String> names) {
    List<Entity> all = new ArrayList<>();
    for (Role role : kept.claim().roles()) {
      if (names.contains(role.name()) && role.entity() != null && !all.contains(role.entity())) {
        all.add(role.entity());
      }
    }
    return all;
  }

  private void edge(KeptClaim kept, Entity from, Entity to, int pair, String json) {
    nodes.put(from.id(), from);
    nodes.put(to.id(), to);
    edges.add(new Edge(kept.claim().id() + "-" + pair, from.id(), to.id(), kept, json));
  }

  /** Text for an XML attribute or element; what XML cannot hold becomes a space. */
  static String xml(String words) {
    return words
        .replaceAll("[^\\x09\\x0A\\x0D\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", " ")
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  @Override
  abstract void end() throws IOException;
}
