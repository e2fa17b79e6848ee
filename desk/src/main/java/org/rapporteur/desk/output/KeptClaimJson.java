package org.rapporteur.desk.output;

import java.io.StringWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ledger.KeptClaim;
import org.rapporteur.ledger.review.Review;
import org.rapporteur.reading.Article;
import org.rapporteur.reading.json.ClaimJson;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Claims of the ledger in their public form; {@code reviews} stands in those that somebody decided
 * on. Keeps the measure of the last article's text, so claims of one article are best written one
 * after the other. For one thread.
 */
public final class KeptClaimJson {

  private static final JsonFactory FACTORY = new JsonFactory();

  private @Nullable Article article;
  private @Nullable String engine;
  private @Nullable ClaimJson claims;

  /** The claim as one line, without a line end. */
  public String line(KeptClaim kept) {
    StringWriter out = new StringWriter(1024);
    try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
      write(json, kept);
    }
    return out.toString();
  }

  /** Writes the claim as one object. */
  public void write(JsonGenerator json, KeptClaim kept) {
    ClaimJson form = claims;
    if (form == null || article != kept.article() || !kept.engine().equals(engine)) {
      form = new ClaimJson(kept.article(), kept.engine());
      article = kept.article();
      engine = kept.engine();
      claims = form;
    }
    form.write(json, kept.claim(), more -> reviews(more, kept.reviews()));
  }

  /** An array of claims, each with {@link #members}. */
  public void array(JsonGenerator json, String name, List<KeptClaim> kept) {
    json.writeArrayPropertyStart(name);
    for (KeptClaim one : kept) {
      json.writeStartObject();
      members(json, one);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** The claim's sentence, where its article came from, and the claim, as members of an object. */
  public void members(JsonGenerator json, KeptClaim kept) {
    Article from = kept.article();
    json.writeStringProperty("sentence", kept.sentence());
    json.writeStringProperty("ref", from.ref());
    JsonDocument.string(json, "title", from.title());
    JsonDocument.string(json, "publisher", from.publisher());
    JsonDocument.string(json, "url", from.url());
    JsonDocument.string(
        json, "published", from.published() == null ? null : from.published().edtf());
    json.writeName("claim");
    write(json, kept);
  }

  /** Writes the member {@code reviews}, unless nobody has decided anything. */
  public static void reviews(JsonGenerator json, List<Review> reviews) {
    if (reviews.isEmpty()) {
      return;
    }
    json.writeArrayPropertyStart("reviews");
    for (Review review : reviews) {
      json.writeStartObject();
      json.writeStringProperty("action", review.action().word());
      if (!review.field().isEmpty()) {
        json.writeStringProperty("field", review.field());
      }
      if (!review.value().isEmpty()) {
        json.writeStringProperty("value", review.value());
      }
      json.writeStringProperty("by", review.by());
      json.writeStringProperty("at", review.at());
      if (!review.note().isEmpty()) {
        json.writeStringProperty("note", review.note());
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
