package org.rapporteur.desk.output;

import java.io.StringWriter;
import java.time.LocalDate;
import org.rapporteur.ledger.link.Link;
import org.rapporteur.ledger.regime.CapSum;
import org.rapporteur.ledger.regime.Checked;
import org.rapporteur.ledger.regime.Finding;
import org.rapporteur.ledger.regime.Paragraph;
import org.rapporteur.ledger.regime.Reason;
import org.rapporteur.reading.Article;
import org.rapporteur.reading.json.CodePoints;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Findings in their public form; offsets count code points of the article's text. */
public final class FindingJson {

  private static final JsonFactory FACTORY = new JsonFactory();

  private FindingJson() {}

  /** The finding as one line, without a line end. */
  public static String line(Finding finding) {
    StringWriter out = new StringWriter(1024);
    try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
      write(json, finding);
    }
    return out.toString();
  }

  /** Writes the finding as one object. */
  public static void write(JsonGenerator json, Finding finding) {
    Article article = finding.claim().article();
    json.writeStartObject();
    json.writeStringProperty("id", finding.id());
    json.writeStringProperty("claim", finding.claim().claim().id());
    json.writeStringProperty("article", article.id());
    json.writeStringProperty("fit", finding.fit().word());
    json.writeStringProperty("stance", finding.claim().claim().stance().word());
    json.writeStringProperty("statement", finding.statement());
    json.writeStringProperty("sentence", finding.claim().sentence());
    rule(json, finding);
    json.writeArrayPropertyStart("reasons");
    CodePoints points = CodePoints.of(article.text());
    for (Reason reason : finding.reasons()) {
      json.writeStartObject();
      json.writeStringProperty("field", reason.field());
      json.writeStringProperty("holds", reason.holds().word());
      json.writeStringProperty("why", reason.why());
      if (reason.span() != null) {
        json.writeStringProperty("text", finding.quote(reason));
        json.writeNumberProperty("begin", points.at(reason.span().begin()));
        json.writeNumberProperty("end", points.at(reason.span().end()));
      }
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayPropertyStart("missing");
    finding.missing().forEach(json::writeString);
    json.writeEndArray();
    support(json, finding);
    json.writeEndObject();
  }

  private static void rule(JsonGenerator json, Finding finding) {
    Paragraph paragraph = finding.paragraph();
    json.writeObjectPropertyStart("rule");
    json.writeStringProperty("regime", finding.regime().id());
    json.writeStringProperty("name", finding.regime().name());
    json.writeStringProperty("authority", finding.regime().authority());
    json.writeStringProperty("paragraph", paragraph.id());
    json.writeStringProperty("citation", paragraph.citation());
    json.writeStringProperty("says", paragraph.says());
    json.writeStringProperty("bound", paragraph.bound());
    json.writeStringProperty("inForce", paragraph.inForce().toString());
    json.writeBooleanProperty("unverified", paragraph.unverified());
    json.writeArrayPropertyStart("checked");
    for (Checked each : paragraph.checked()) {
      json.writeStartObject();
      json.writeStringProperty("source", each.source());
      json.writeArrayPropertyStart("for");
      each.parts().stream().sorted().forEach(part -> json.writeString(part.word()));
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void support(JsonGenerator json, Finding finding) {
    json.writeObjectPropertyStart("support");
    json.writeNumberProperty("accounts", finding.support().accounts());
    json.writeNumberProperty("origins", finding.support().origins());
    json.writeArrayPropertyStart("sums");
    for (CapSum sum : finding.support().sums()) {
      json.writeStartObject();
      json.writeNumberProperty("ceiling", sum.cap().amount());
      json.writeStringProperty("unit", sum.cap().unit());
      json.writeStringProperty(
          "period",
          LocalDate.ofEpochDay(sum.period().low())
              + "/"
              + LocalDate.ofEpochDay(sum.period().high()));
      json.writeNumberProperty("low", sum.low());
      if (Double.isInfinite(sum.high())) {
        json.writeNullProperty("high");
      } else {
        json.writeNumberProperty("high", sum.high());
      }
      json.writeNumberProperty("deliveries", sum.deliveries());
      json.writeNumberProperty("claims", sum.claims());
      json.writeNumberProperty("left", sum.left());
      json.writeStringProperty("statement", sum.sentence());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayPropertyStart("contradictions");
    for (Link link : finding.support().contradictions()) {
      json.writeStartObject();
      json.writeStringProperty("earlier", link.earlier());
      json.writeStringProperty("later", link.later());
      json.writeStringProperty("field", link.field());
      json.writeStringProperty("reason", link.reason());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
