package org.rapporteur.desk.web;

import io.javalin.http.Context;
import org.rapporteur.desk.output.EventJson;
import org.rapporteur.desk.output.JsonDocument;
import org.rapporteur.desk.output.KeptClaimJson;
import org.rapporteur.ledger.KeptClaim;
import org.rapporteur.ledger.Ledger;
import org.rapporteur.ledger.LedgerException;
import org.rapporteur.ledger.review.Review;
import org.rapporteur.ledger.survey.Scope;
import org.rapporteur.ledger.survey.Survey;
import org.rapporteur.reading.Article;
import org.rapporteur.reading.Span;
import tools.jackson.core.JsonGenerator;

/** {@code /api/claims}: claims found, and one claim with all that is known about it. */
final class ClaimsApi {

  /** Characters of the article shown around a claim's sentence. */
  private static final int AROUND = 400;

  private final Ledger ledger;
  private final Answers answers;
  private final Cards cards;

  ClaimsApi(Ledger ledger, Answers answers, Cards cards) {
    this.cards = cards;
    this.ledger = ledger;
    this.answers = answers;
  }

  /** A page of claims: {@code {"claims":[…],"next":"cursor"}}. */
  void list(Context request) {
    Scope scope = Parameters.scope(request);
    answers.object(
        request,
        json -> {
          Survey.Keys page = page(scope);
          cards.array(json, "claims", page.keys());
          JsonDocument.string(json, "next", page.next());
        });
  }

  private Survey.Keys page(Scope scope) {
    try {
      return ledger.survey().keys(scope);
    } catch (LedgerException e) {
      throw new ProblemException(400, String.valueOf(e.getMessage()));
    }
  }

  /** One claim: its context, what people decided, and how it relates to others. */
  void one(Context request) {
    String id = request.pathParam("id");
    KeptClaim kept =
        ledger
            .claim(id)
            .orElseThrow(() -> new ProblemException(404, "No claim " + id + " is kept here."));
    answers.linked(
        request,
        json -> {
          new KeptClaimJson().members(json, kept);
          json.writeStringProperty("readAt", kept.readAt());
          json.writeBooleanProperty("current", kept.current());
          context(json, kept);
          json.writeArrayPropertyStart("reviews");
          ledger.reviews(id).forEach(review -> review(json, review));
          json.writeEndArray();
          EventJson.links(json, "links", ledger.links(id));
        });
  }

  private static void context(JsonGenerator json, KeptClaim kept) {
    Article article = kept.article();
    Span sentence = kept.claim().sentence();
    String text = article.text();
    int begin = boundary(text, Math.max(0, sentence.begin() - AROUND), sentence.begin());
    int end = Math.min(text.length(), sentence.end() + AROUND);
    if (end < text.length() && Character.isLowSurrogate(text.charAt(end))) {
      end--;
    }
    json.writeObjectPropertyStart("context");
    json.writeStringProperty("text", text.substring(begin, end));
    json.writeNumberProperty("begin", text.codePointCount(0, begin));
    json.writeEndObject();
  }

  /** Begins at a line or word, not amid one. */
  private static int boundary(String text, int from, int before) {
    if (from == 0) {
      return 0;
    }
    for (int i = from; i < before; i++) {
      if (Character.isWhitespace(text.charAt(i))) {
        return i + 1;
      }
    }
    return before;
  }

  static void review(JsonGenerator json, Review review) {
    json.writeStartObject();
    json.writeStringProperty("claim", review.claim());
    json.writeStringProperty("action", review.action().word());
    json.writeStringProperty("field", review.field());
    json.writeStringProperty("value", review.value());
    json.writeStringProperty("by", review.by());
    json.writeStringProperty("at", review.at());
    json.writeStringProperty("note", review.note());
    json.writeEndObject();
  }
}
