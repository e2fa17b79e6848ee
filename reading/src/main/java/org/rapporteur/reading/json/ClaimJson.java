package org.rapporteur.reading.json;

import java.io.StringWriter;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.Article;
import org.rapporteur.reading.Attribution;
import org.rapporteur.reading.Claim;
import org.rapporteur.reading.Entity;
import org.rapporteur.reading.History;
import org.rapporteur.reading.Quantity;
import org.rapporteur.reading.Role;
import org.rapporteur.reading.Span;
import org.rapporteur.reading.When;
import org.rapporteur.reading.Where;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes claims in their public form, one object a claim. {@code begin} and {@code end} count
 * Unicode code points, as W3C Web Annotation does; {@code claim.schema.json} describes the form.
 *
 * <p>One instance serves one article and one thread.
 */
public final class ClaimJson {

  private static final JsonFactory FACTORY = new JsonFactory();

  private final Article article;
  private final String engine;
  private final CodePoints points;

  public ClaimJson(Article article, String engine) {
    this.article = article;
    this.engine = engine;
    this.points = CodePoints.of(article.text());
  }

  /** The claim as one line of JSON, without a line end. */
  public String line(Claim claim) {
    return line(claim, more -> {});
  }

  /** As {@link #line(Claim)}, with members that somebody else adds at the end. */
  public String line(Claim claim, Consumer<JsonGenerator> more) {
    StringWriter out = new StringWriter(1024);
    try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
      write(json, claim, more);
    }
    return out.toString();
  }

  /** Writes the claim as one object. */
  public void write(JsonGenerator json, Claim claim) {
    write(json, claim, more -> {});
  }

  /** As {@link #write(JsonGenerator, Claim)}, with members that somebody else adds at the end. */
  public void write(JsonGenerator json, Claim claim, Consumer<JsonGenerator> more) {
    json.writeStartObject();
    json.writeStringProperty("id", claim.id());
    json.writeStringProperty("article", claim.article());
    json.writeStringProperty("ref", article.ref());
    json.writeStringProperty("type", claim.type().name());
    string(json, "mode", claim.mode());
    json.writeArrayPropertyStart("context");
    claim.context().forEach(json::writeString);
    json.writeEndArray();
    json.writeObjectPropertyStart("sentence");
    offsets(json, claim.sentence());
    json.writeEndObject();
    quote(json, "trigger", claim.trigger());
    roles(json, claim.roles());
    quantity(json, "quantity", claim.quantity());
    quantity(json, "killed", claim.killed());
    quantity(json, "injured", claim.injured());
    when(json, claim.when());
    where(json, claim.where());
    history(json, claim.history());
    json.writeStringProperty("stance", claim.stance().word());
    quote(json, "stanceCue", claim.stanceCue());
    attribution(json, claim.attribution());
    json.writeNumberProperty("confidence", Math.round(claim.confidence() * 1000) / 1000.0);
    json.writeStringProperty("frame", claim.frame());
    json.writeStringProperty("engine", engine);
    more.accept(json);
    json.writeEndObject();
  }

  private void roles(JsonGenerator json, List<Role> roles) {
    json.writeArrayPropertyStart("roles");
    for (Role role : roles) {
      json.writeStartObject();
      json.writeStringProperty("role", role.name());
      words(json, role.span());
      entity(json, "entity", role.entity());
      json.writeStringProperty("rule", role.rule());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void quantity(JsonGenerator json, String name, @Nullable Quantity quantity) {
    if (quantity == null) {
      json.writeNullProperty(name);
      return;
    }
    json.writeObjectPropertyStart(name);
    words(json, quantity.span());
    number(json, "value", quantity.value());
    number(json, "low", quantity.low());
    number(json, "high", quantity.high());
    json.writeStringProperty("bound", quantity.bound().word());
    string(json, "unit", quantity.unit());
    json.writeEndObject();
  }

  private void when(JsonGenerator json, @Nullable When when) {
    if (when == null) {
      json.writeNullProperty("when");
      return;
    }
    json.writeObjectPropertyStart("when");
    json.writeStringProperty("edtf", when.edtf());
    Span span = when.span();
    if (span == null) {
      json.writeNullProperty("text");
    } else {
      words(json, span);
    }
    json.writeStringProperty("rule", when.rule());
    json.writeEndObject();
  }

  private void where(JsonGenerator json, @Nullable Where where) {
    if (where == null) {
      json.writeNullProperty("where");
      return;
    }
    json.writeObjectPropertyStart("where");
    words(json, where.span());
    entity(json, "entity", where.entity());
    entity(json, "country", where.country());
    Double latitude = where.latitude();
    Double longitude = where.longitude();
    if (latitude != null && longitude != null) {
      json.writeNumberProperty("latitude", latitude);
      json.writeNumberProperty("longitude", longitude);
    }
    json.writeEndObject();
  }

  private void history(JsonGenerator json, @Nullable History history) {
    if (history == null) {
      json.writeNullProperty("history");
      return;
    }
    json.writeObjectPropertyStart("history");
    words(json, history.span());
    Integer ordinal = history.ordinal();
    if (ordinal == null) {
      json.writeNullProperty("ordinal");
    } else {
      json.writeNumberProperty("ordinal", ordinal);
    }
    string(json, "since", history.since());
    string(json, "span", history.length());
    json.writeEndObject();
  }

  private void attribution(JsonGenerator json, List<Attribution> chain) {
    json.writeArrayPropertyStart("attribution");
    for (Attribution link : chain) {
      json.writeStartObject();
      words(json, link.span());
      entity(json, "entity", link.entity());
      Span cue = link.cue();
      if (cue == null) {
        json.writeNullProperty("cue");
      } else {
        json.writeStringProperty("cue", article.quote(cue));
        json.writeObjectPropertyStart("cueSpan");
        offsets(json, cue);
        json.writeEndObject();
      }
      quote(json, "medium", link.medium());
      json.writeBooleanProperty("direct", link.directness() == Attribution.Directness.DIRECT);
      json.writeStringProperty("directness", link.directness().word());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void entity(JsonGenerator json, String name, @Nullable Entity entity) {
    if (entity == null) {
      json.writeNullProperty(name);
      return;
    }
    json.writeObjectPropertyStart(name);
    json.writeStringProperty("id", entity.id());
    json.writeStringProperty("name", entity.name());
    json.writeStringProperty("type", entity.type().name());
    json.writeEndObject();
  }

  private void quote(JsonGenerator json, String name, @Nullable Span span) {
    if (span == null) {
      json.writeNullProperty(name);
      return;
    }
    json.writeObjectPropertyStart(name);
    words(json, span);
    json.writeEndObject();
  }

  private void words(JsonGenerator json, Span span) {
    json.writeStringProperty("text", article.quote(span));
    offsets(json, span);
  }

  private void offsets(JsonGenerator json, Span span) {
    json.writeNumberProperty("begin", points.at(span.begin()));
    json.writeNumberProperty("end", points.at(span.end()));
  }

  private static void string(JsonGenerator json, String name, @Nullable String value) {
    if (value == null) {
      json.writeNullProperty(name);
    } else {
      json.writeStringProperty(name, value);
    }
  }

  /** Whole numbers are written without a fraction; an open end of an interval is null. */
  private static void number(JsonGenerator json, String name, double value) {
    if (Double.isInfinite(value) || Double.isNaN(value)) {
      json.writeNullProperty(name);
    } else if (value == Math.rint(value) && Math.abs(value) < 1e15) {
      json.writeNumberProperty(name, (long) value);
    } else {
      json.writeNumberProperty(name, value);
    }
  }
}
