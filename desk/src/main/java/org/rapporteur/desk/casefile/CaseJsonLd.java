package org.rapporteur.desk.casefile;

import java.io.StringWriter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ledger.KeptArticle;
import org.rapporteur.ledger.KeptClaim;
import org.rapporteur.ledger.regime.Finding;
import org.rapporteur.reading.Article;
import org.rapporteur.reading.Attribution;
import org.rapporteur.reading.Claim;
import org.rapporteur.reading.Entity;
import org.rapporteur.reading.Role;
import org.rapporteur.reading.Span;
import org.rapporteur.reading.json.CodePoints;
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
  private static final int AROUND = 32;
  private static final List<String> OWN =
      List.of(
          "sha256",
          "role",
          "stance",
          "claimType",
          "mode",
          "when",
          "confidence",
          "fit",
          "says",
          "citation",
          "inForce",
          "unverified",
          "missing",
          "directness");

  private final JsonGenerator json;
  private final CaseFile file;

  private CaseJsonLd(JsonGenerator json, CaseFile file) {
    this.json = json;
    this.file = file;
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
    context();
    json.writeArrayPropertyStart("@graph");
    json.writeStartObject();
    json.writeStringProperty(
        "@id", "urn:rapporteur:case:" + CaseSeal.sha256(file.title()).substring(0, 20));
    json.writeStringProperty("@type", "prov:Bundle");
    json.writeStringProperty("label", file.title());
    json.writeStringProperty("generatedAtTime", file.made().toString());
    json.writeEndObject();
    Set<String> readings = new LinkedHashSet<>();
    file.articles().forEach(article -> article(article, readings));
    file.claims().forEach(this::claim);
    file.findings().forEach(this::finding);
    json.writeEndArray();
    json.writeEndObject();
  }

  private void context() {
    json.writeObjectPropertyStart("@context");
    term("prov", "http://www.w3.org/ns/prov#");
    term("oa", "http://www.w3.org/ns/oa#");
    term("dct", "http://purl.org/dc/terms/");
    term("rap", "https://rapporteur.example/ns#");
    term("label", "http://www.w3.org/2000/01/rdf-schema#label");
    typed("generatedAtTime", "prov:generatedAtTime", "http://www.w3.org/2001/XMLSchema#dateTime");
    typed("endedAtTime", "prov:endedAtTime", "http://www.w3.org/2001/XMLSchema#dateTime");
    typed("used", "prov:used", "@id");
    typed("wasGeneratedBy", "prov:wasGeneratedBy", "@id");
    typed("wasDerivedFrom", "prov:wasDerivedFrom", "@id");
    typed("wasAttributedTo", "prov:wasAttributedTo", "@id");
    typed("target", "oa:hasTarget", "@id");
    typed("body", "oa:hasBody", "@id");
    typed("source", "oa:hasSource", "@id");
    typed("selector", "oa:hasSelector", "@id");
    term("exact", "oa:exact");
    term("prefix", "oa:prefix");
    term("suffix", "oa:suffix");
    typed("start", "oa:start", "http://www.w3.org/2001/XMLSchema#nonNegativeInteger");
    typed("end", "oa:end", "http://www.w3.org/2001/XMLSchema#nonNegativeInteger");
    for (String own : OWN) {
      term(own, "rap:" + own);
    }
    typed("entity", "rap:entity", "@id");
    json.writeObjectPropertyStart("attribution");
    json.writeStringProperty("@id", "rap:attribution");
    json.writeStringProperty("@container", "@list");
    json.writeEndObject();
    json.writeEndObject();
  }

  private void term(String name, String iri) {
    json.writeStringProperty(name, iri);
  }

  private void typed(String name, String iri, String type) {
    json.writeObjectPropertyStart(name);
    json.writeStringProperty("@id", iri);
    json.writeStringProperty("@type", type);
    json.writeEndObject();
  }

  private static String urn(String id) {
    return "urn:rapporteur:" + id.replaceAll("[^A-Za-z0-9._~-]", "_");
  }

  private void article(KeptArticle kept, Set<String> readings) {
    Article article = kept.reading().article();
    json.writeStartObject();
    json.writeStringProperty("@id", urn(article.id()));
    json.writeStringProperty("@type", "prov:Entity");
    json.writeStringProperty("label", article.title() == null ? article.ref() : article.title());
    json.writeStringProperty("sha256", kept.sha256());
    if (article.url() != null) {
      json.writeStringProperty("dct:source", article.url());
    }
    if (article.publisher() != null) {
      json.writeStringProperty("dct:publisher", article.publisher());
    }
    if (!kept.custody().isEmpty()) {
      json.writeStringProperty("generatedAtTime", kept.custody().get(0).capturedAt());
    }
    json.writeEndObject();
    if (readings.add(article.id())) {
      json.writeStartObject();
      json.writeStringProperty("@id", urn("reading-" + article.id()));
      json.writeStringProperty("@type", "prov:Activity");
      json.writeStringProperty("label", "read by engine " + kept.reading().engine());
      json.writeStringProperty("used", urn(article.id()));
      json.writeStringProperty("endedAtTime", kept.readAt());
      json.writeEndObject();
    }
  }

  private void claim(KeptClaim kept) {
    Claim claim = kept.claim();
    json.writeStartObject();
    json.writeStringProperty("@id", urn(claim.id()));
    json.writeArrayPropertyStart("@type");
    json.writeString("oa:Annotation");
    json.writeString("prov:Entity");
    json.writeEndArray();
    json.writeStringProperty("wasGeneratedBy", urn("reading-" + kept.article().id()));
    json.writeStringProperty("wasDerivedFrom", urn(kept.article().id()));
    json.writeStringProperty("claimType", claim.type().name());
    if (claim.mode() != null) {
      json.writeStringProperty("mode", claim.mode());
    }
    json.writeStringProperty("stance", claim.stance().word());
    if (claim.when() != null) {
      json.writeStringProperty("when", claim.when().edtf());
    }
    json.writeNumberProperty("confidence", claim.confidence());
    json.writeArrayPropertyStart("attribution");
    for (Attribution link : claim.attribution()) {
      json.writeStartObject();
      entity(link.entity(), kept.article().quote(link.span()));
      json.writeStringProperty("directness", link.directness().word());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayPropertyStart("body");
    for (Role role : claim.roles()) {
      json.writeStartObject();
      json.writeStringProperty("role", role.name());
      entity(role.entity(), kept.article().quote(role.span()));
      json.writeName("rap:words");
      target(kept.article(), role.span());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeName("target");
    target(kept.article(), claim.sentence());
    json.writeEndObject();
  }

  private void entity(@Nullable Entity entity, String words) {
    if (entity != null) {
      json.writeStringProperty("entity", urn("entity-" + entity.id()));
    }
    json.writeStringProperty("label", entity == null ? words : entity.name());
  }

  private void target(Article article, Span span) {
    CodePoints points = CodePoints.of(article.text());
    Span before = CaseContext.around(article.text(), new Span(span.begin(), span.begin()), AROUND);
    Span after = CaseContext.around(article.text(), new Span(span.end(), span.end()), AROUND);
    json.writeStartObject();
    json.writeStringProperty("@type", "oa:SpecificResource");
    json.writeStringProperty("source", urn(article.id()));
    json.writeArrayPropertyStart("selector");
    json.writeStartObject();
    json.writeStringProperty("@type", "oa:TextQuoteSelector");
    json.writeStringProperty("prefix", article.text().substring(before.begin(), span.begin()));
    json.writeStringProperty("exact", article.quote(span));
    json.writeStringProperty("suffix", article.text().substring(span.end(), after.end()));
    json.writeEndObject();
    json.writeStartObject();
    json.writeStringProperty("@type", "oa:TextPositionSelector");
    json.writeNumberProperty("start", points.at(span.begin()));
    json.writeNumberProperty("end", points.at(span.end()));
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
  }

  private void finding(Finding finding) {
    json.writeStartObject();
    json.writeStringProperty("@id", urn(finding.id()));
    json.writeStringProperty("@type", "prov:Entity");
    json.writeStringProperty("label", finding.statement());
    json.writeStringProperty("wasDerivedFrom", urn(finding.claim().claim().id()));
    json.writeStringProperty("fit", finding.fit().word());
    json.writeStringProperty("citation", finding.paragraph().citation());
    json.writeStringProperty("says", finding.paragraph().says());
    json.writeStringProperty("inForce", finding.paragraph().inForce().toString());
    json.writeBooleanProperty("unverified", finding.paragraph().unverified());
    json.writeArrayPropertyStart("missing");
    finding.missing().forEach(json::writeString);
    json.writeEndArray();
    json.writeEndObject();
  }
}
