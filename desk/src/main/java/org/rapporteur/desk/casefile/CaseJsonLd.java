package org.rapporteur.desk.casefile;

import java.io.StringWriter;
import org.rapporteur.ledger.regime.Finding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * A case file as JSON-LD: articles as PROV entities, readings as PROV activities, claims as Web
 * Annotations with quote and position selectors, findings as entities derived from them. The
 * context stands in the file, so nothing is fetched to read it.
 */
public final class CaseJsonLd {

  private static final JsonFactory FACTORY = new JsonFactory();
  private final JsonGenerator json;
  private final CaseFile file;
  private final ClaimGraph graph;

  private CaseJsonLd(JsonGenerator json, CaseFile file) {
    this.json = json;
    this.file = file;
    this.graph = new ClaimGraph(json);
  }

  /** The case file as one JSON-LD document. */
  public static String of(CaseFile file) {
    StringWriter out = new StringWriter(1 << 14);
    try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
      new CaseJsonLd(json, file).write();
    }
    return out + "\n";
  }

  private void write() {
    json.writeStartObject();
    graph.context();
    json.writeArrayPropertyStart("@graph");
    json.writeStartObject();
    json.writeStringProperty(
        "@id", "urn:rapporteur:case:" + CaseSeal.sha256(file.title()).substring(0, 20));
    json.writeStringProperty("@type", "prov:Bundle");
    json.writeStringProperty("label", file.title());
    json.writeStringProperty("generatedAtTime", file.made().toString());
    json.writeEndObject();
    file.articles().forEach(graph::article);
    file.claims().forEach(graph::claim);
    file.findings().forEach(this::finding);
    json.writeEndArray();
    json.writeEndObject();
  }

  private void finding(Finding finding) {
    json.writeStartObject();
    json.writeStringProperty("@id", ClaimGraph.urn(finding.id()));
    json.writeStringProperty("@type", "prov:Entity");
    json.writeStringProperty("label", finding.statement());
    json.writeStringProperty("wasDerivedFrom", ClaimGraph.urn(finding.claim().claim().id()));
    json.writeStringProperty("fit", finding.fit().word());
    json.writeStringProperty("citation", finding.paragraph().citation());
    json.writeStringProperty("says", finding.paragraph().says());
    json.writeStringProperty("inForce", finding.paragraph().inForce().toString());
    json.writeBooleanProperty("unverified", finding.paragraph().unverified());
    json.writeArrayPropertyStart("checked");
    finding
        .paragraph()
        .checked()
        .forEach(each -> json.writeString(each.words() + ": " + each.source()));
    json.writeEndArray();
    json.writeArrayPropertyStart("sum");
    finding.support().sums().forEach(sum -> json.writeString(sum.sentence()));
    json.writeEndArray();
    json.writeArrayPropertyStart("missing");
    finding.missing().forEach(json::writeString);
    json.writeEndArray();
    json.writeEndObject();
  }
}
