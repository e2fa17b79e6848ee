package org.rapporteur.desk.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.rapporteur.reading.Entity;

/** GraphML, directed. */
final class GraphMlWriter extends GraphForm {

  private static final List<String> OF_EDGES =
      List.of("type", "mode", "stance", "when", "sentence", "claim");

  GraphMlWriter(OutputStream stream) {
    super(stream);
  }

  @Override
  void end() throws IOException {
    out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    out.write("<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\"");
    out.write(" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"");
    out.write(" xsi:schemaLocation=\"http://graphml.graphdrawing.org/xmlns");
    out.write(" http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd\">\n");
    for (String key : List.of("label", "kind")) {
      key(key, "node");
    }
    for (String key : OF_EDGES) {
      key(key, "edge");
    }
    out.write("<graph id=\"claims\" edgedefault=\"directed\">\n");
    for (Entity node : nodes.values()) {
      out.write("<node id=\"" + xml(node.id()) + "\">");
      data("label", node.name());
      data("kind", node.type().name());
      out.write("</node>\n");
    }
    for (Edge edge : edges) {
      out.write("<edge id=\"" + xml(edge.id()) + "\" source=\"" + xml(edge.from()));
      out.write("\" target=\"" + xml(edge.to()) + "\">");
      data("type", edge.claim().claim().type().name());
      data("mode", String.valueOf(edge.claim().claim().mode()).replace("null", ""));
      data("stance", edge.claim().claim().stance().word());
      data("when", edge.claim().claim().when() == null ? "" : edge.claim().claim().when().edtf());
      data("sentence", sentence(edge.claim()));
      data("claim", edge.json());
      out.write("</edge>\n");
    }
    out.write("</graph>\n</graphml>\n");
  }

  private void key(String name, String of) throws IOException {
    out.write("<key id=\"" + name + "\" for=\"" + of + "\" attr.name=\"" + name);
    out.write("\" attr.type=\"string\"/>\n");
  }

  private void data(String key, String value) throws IOException {
    if (!value.isEmpty()) {
      out.write("<data key=\"" + key + "\">" + xml(value) + "</data>");
    }
  }
}
