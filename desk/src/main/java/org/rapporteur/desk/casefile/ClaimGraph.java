package org.rapporteur.desk.casefile;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.desk.output.KeptClaimJson;
import org.rapporteur.ledger.KeptArticle;
import org.rapporteur.ledger.KeptClaim;
import org.rapporteur.reading.Article;
import org.rapporteur.reading.Attribution;
import org.rapporteur.reading.Claim;
import org.rapporteur.reading.Entity;
import org.rapporteur.reading.Role;
import org.rapporteur.reading.Span;
import org.rapporteur.reading.json.CodePoints;
import tools.jackson.core.JsonGenerator;

/**
 * Articles, readings and claims as nodes of linked data: articles are PROV entities, readings PROV
 * activities, claims Web Annotations with quote and position selectors. {@link #context} says what
 * the names mean, so that nothing is fetched to read them.
 */
public final class ClaimGraph {

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
          "checked",
          "sum",
          "directness");

  private final JsonGenerator json;
  private final KeptClaimJson full = new KeptClaimJson();
  private final Set<String> articles = new TreeSet<>();

  public ClaimGraph(JsonGenerator json) {
    this.json = json;
  }

  /** Writes the member {@code @context}, that of JSON-LD 1.1. */
  public void context() {
    json.writeObjectPropertyStart("@context");
    json.writeNumberProperty("@version", 1.1);
    typed("record", "rap:record", "@json");
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

  static String urn(String id) {
    return "urn:rapporteur:" + id.replaceAll("[^A-Za-z0-9._~-]", "_");
  }

  /** Writes an article and its reading, once. */
  void article(KeptArticle kept) {
    String captured = kept.custody().isEmpty() ? null : kept.custody().get(0).capturedAt();
    article(
        kept.reading().article(), kept.sha256(), captured, kept.reading().engine(), kept.readAt());
  }

  /** Writes the claim; before it its article and reading, if they were not yet written. */
  public void claimWithArticle(KeptClaim kept) {
    Article article = kept.article();
    article(article, CaseSeal.sha256(article.text()), null, kept.engine(), kept.readAt());
    claim(kept);
  }

  private void article(
      Article article, String sha256, @Nullable String captured, String engine, String readAt) {
    if (!articles.add(article.id())) {
      return;
    }
    json.writeStartObject();
    json.writeStringProperty("@id", urn(article.id()));
    json.writeStringProperty("@type", "prov:Entity");
    json.writeStringProperty("label", article.title() == null ? article.ref() : article.title());
    json.writeStringProperty("sha256", sha256);
    if (article.url() != null) {
      json.writeStringProperty("dct:source", article.url());
    }
    if (article.publisher() != null) {
      json.writeStringProperty("dct:publisher", article.publisher());
    }
    if (captured != null) {
      json.writeStringProperty("generatedAtTime", captured);
    }
    json.writeEndObject();
    json.writeStartObject();
    json.writeStringProperty("@id", urn("reading-" + article.id()));
    json.writeStringProperty("@type", "prov:Activity");
    json.writeStringProperty("label", "read by engine " + engine);
    json.writeStringProperty("used", urn(article.id()));
    json.writeStringProperty("endedAtTime", readAt);
    json.writeEndObject();
  }

  /** Writes the claim. */
  void claim(KeptClaim kept) {
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
    // What these terms cannot say, such as numbers and rules: the claim in its public form.
    json.writeName("record");
    full.write(json, kept);
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
}
