package org.rapporteur.desk.exchange;

import java.io.IOException;
import java.io.OutputStream;
import org.rapporteur.ledger.KeptClaim;
import org.rapporteur.reading.Article;
import org.rapporteur.reading.Span;
import org.rapporteur.reading.json.CodePoints;

/** W3C Web Annotations: each claim annotates its sentence, by quote and by position. */
final class AnnotationWriter extends TextForm {

  private static final int AROUND = 32;

  private boolean first = true;

  AnnotationWriter(OutputStream stream) {
    super(stream);
  }

  @Override
  public void write(KeptClaim kept) throws IOException {
    out.write(first ? head() : ",\n");
    first = false;
    Article article = kept.article();
    Span span = kept.claim().sentence();
    CodePoints points = CodePoints.of(article.text());
    out.write(
        object(
            json -> {
              json.writeStringProperty("id", "urn:rapporteur:" + kept.claim().id());
              json.writeStringProperty("type", "Annotation");
              json.writeStringProperty("motivation", "classifying");
              json.writeStringProperty("created", kept.readAt());
              json.writeArrayPropertyStart("body");
              json.writeStartObject();
              json.writeStringProperty("type", "TextualBody");
              json.writeStringProperty("purpose", "tagging");
              json.writeStringProperty("format", "text/plain");
              json.writeStringProperty("value", headline(kept));
              json.writeEndObject();
              json.writeStartObject();
              json.writeStringProperty("type", "TextualBody");
              json.writeStringProperty("purpose", "describing");
              json.writeStringProperty("format", "application/json");
              json.writeStringProperty("value", full.line(kept));
              json.writeEndObject();
              json.writeEndArray();
              json.writeObjectPropertyStart("target");
              json.writeStringProperty(
                  "source",
                  article.url() == null ? "urn:rapporteur:" + article.id() : article.url());
              json.writeArrayPropertyStart("selector");
              json.writeStartObject();
              json.writeStringProperty("type", "TextQuoteSelector");
              json.writeStringProperty("prefix", before(article.text(), span.begin()));
              json.writeStringProperty("exact", article.quote(span));
              json.writeStringProperty("suffix", after(article.text(), span.end()));
              json.writeEndObject();
              json.writeStartObject();
              json.writeStringProperty("type", "TextPositionSelector");
              json.writeNumberProperty("start", points.at(span.begin()));
              json.writeNumberProperty("end", points.at(span.end()));
              json.writeEndObject();
              json.writeEndArray();
              json.writeEndObject();
            }));
  }

  private static String head() {
    return "{\"@context\":\"http://www.w3.org/ns/anno.jsonld\",\"id\":\"urn:rapporteur:annotations\","
        + "\"type\":\"AnnotationPage\",\"items\":[\n";
  }

  private static String before(String text, int at) {
    int from = Math.max(0, at - AROUND);
    from += from > 0 && Character.isLowSurrogate(text.charAt(from)) ? 1 : 0;
    return text.substring(from, at);
  }

  private static String after(String text, int at) {
    int to = Math.min(text.length(), at + AROUND);
    to -= to < text.length() && Character.isLowSurrogate(text.charAt(to)) ? 1 : 0;
    return text.substring(at, Math.max(at, to));
  }

  @Override
  void end() throws IOException {
    out.write(first ? head() + "]}\n" : "\n]}\n");
  }
}
