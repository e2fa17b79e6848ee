package org.rapporteur.desk.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.rapporteur.reading.Entity;

/** GEXF 1.2, for Gephi. */
final class GexfWriter extends GraphForm {

  private static final List<String> OF_EDGES =
      List.of("type", "stance", "when", "sentence", "claim");

  GexfWriter(OutputStream stream) {
    super(stream);
  }

  @Override
  void end() throws IOException {
    out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    out.write("<gexf xmlns=\"http://www.gexf.net/1.2draft\"");
    out.write(" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"");
    out.write(" xsi:schemaLocation=\"http://www.gexf.net/1.2draft");
    out.write(" http://www.gexf.net/1.2draft/gexf.xsd\" version=\"1.2\">\n");
    out.write("<graph defaultedgetype=\"directed\">\n<attributes class=\"node\">\n");
    out.write("<attribute id=\"kind\" title=\"kind\" type=\"string\"/>\n</attributes>\n");
    out.write("<attributes class=\"edge\">\n");
    for (String name : OF_EDGES) {
      out.write("<attribute id=\"" + name + "\" title=\"" + name + "\" type=\"string\"/>\n");
    }
    out.write("</attributes>\n<nodes>\n");
    for (Entity node : nodes.values()) {
      out.write("<node id=\"" + xml(node.id()) + "\" label=\"" + xml(node.name()) + "\">");
      out.write("<attvalues>");
      value("kind", node.type().name());
      out.write("</attvalues></node>\n");
    }
    out.write("</nodes>\n<edges>\n");
    for (Edge edge : edges) {
      out.write("<edge id=\"" + xml(edge.id()) + "\" source=\"" + xml(edge.from()));
      out.write("\" target=\"" + xml(edge.to()) + "\" label=\"" + edge.claim().claim().type());
      out.write("\"><attvalues>");
      value("type", edge.claim().claim().type().name());
      value("stance", edge.claim().claim().stance().word());
      value("when", edge.claim().claim().when() == null ? "" : edge.claim().claim().when().edtf());
      value("sentence", sentence(edge.claim()));
      value("claim", edge.json());
      out.write("</attvalues></edge>\n");
    }
    out.write("</edges>\n</graph>\n</gexf>\n");
  }

  private void value(String name, String value) throws IOException {
    out.write("<attvalue for=\"" + name + "\" value=\"" + xml(value) + "\"/>");
  }
}
