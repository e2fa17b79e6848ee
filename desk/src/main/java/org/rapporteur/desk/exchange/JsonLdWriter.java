package org.rapporteur.desk.exchange;

import java.io.IOException;
import java.io.OutputStream;
import org.rapporteur.desk.casefile.ClaimGraph;
import org.rapporteur.ledger.KeptClaim;
import tools.jackson.core.JsonGenerator;

/** Claims as one JSON-LD document, in the terms of case files; the whole claim stands beside. */
final class JsonLdWriter extends TextForm {

  private final JsonGenerator json;
  private final ClaimGraph graph;
  private boolean first = true;

  JsonLdWriter(OutputStream stream) {
    super(stream);
    json = generator();
    graph = new ClaimGraph(json);
  }

  @Override
  public void write(KeptClaim kept) throws IOException {
    begin();
    graph.claimWithArticle(kept);
  }

  private void begin() {
    if (first) {
      json.writeStartObject();
      graph.context();
      json.writeArrayPropertyStart("@graph");
      first = false;
    }
  }

  @Override
  void end() throws IOException {
    begin();
    json.writeEndArray();
    json.writeEndObject();
    json.flush();
    out.write('\n');
  }
}
