package org.rapporteur.desk.web;

import io.javalin.http.Context;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.desk.output.EventJson;
import org.rapporteur.desk.output.JsonDocument;
import org.rapporteur.desk.output.KeptClaimJson;
import org.rapporteur.ledger.Ledger;
import org.rapporteur.ledger.LedgerException;
import org.rapporteur.ledger.link.Event;
import org.rapporteur.ledger.link.LinkKind;
import org.rapporteur.ledger.link.LinkPage;
import org.rapporteur.ledger.review.Review;
import org.rapporteur.ledger.review.Reviews;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * {@code /api/compare}, {@code /api/links}, {@code /api/reviews}: what claims have to do with each
 * other, and what people decided.
 */
final class LinksApi {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int LONGEST_NOTE = 4000;

  private final Ledger ledger;
  private final Answers answers;
  private final Guard guard;

  LinksApi(Ledger ledger, Answers answers, Guard guard) {
    this.ledger = ledger;
    this.answers = answers;
    this.guard = guard;
  }

  /** All accounts of the event that a claim tells of. */
  void compare(Context request) {
    String id = Parameters.needed(request, "claim");
    Event event =
        ledger
            .compare(id, Parameters.day(request, "as-of"))
            .orElseThrow(
                () -> new ProblemException(404, "No current reading has a claim " + id + "."));
    answers.linked(request, json -> EventJson.members(json, event));
  }

  /** Links of one kind, newest first, with both claims. */
  void list(Context request) {
    LinkKind kind = Parameters.one(request, "kind", LinkKind.class, LinkKind.CONTRADICTS);
    answer(request, kind, Parameters.limit(request, 40));
  }

  void contradictions(Context request) {
    answer(request, LinkKind.CONTRADICTS, Parameters.limit(request, 40));
  }

  private void answer(Context request, LinkKind kind, int limit) {
    String after = Parameters.given(request, "after");
    answers.linked(
        request,
        json -> {
          LinkPage page = page(kind, limit, after);
          EventJson.links(json, "links", page.links());
          Set<String> ids = new TreeSet<>();
          page.links().forEach(link -> ids.addAll(List.of(link.earlier(), link.later())));
          new KeptClaimJson().array(json, "claims", ledger.claims(ids));
          JsonDocument.string(json, "next", page.next());
        });
  }

  private LinkPage page(LinkKind kind, int limit, @Nullable String after) {
    try {
      return ledger.links(kind, limit, null, after);
    } catch (LedgerException e) {
      throw new ProblemException(400, String.valueOf(e.getMessage()));
    }
  }

  void reviews(Context request) {
    String claim = Parameters.needed(request, "claim");
    int limit = Parameters.limit(request, 40);
    String after = Parameters.given(request, "after");
    answers.object(
        request,
        json -> {
          Reviews.Part part = part(claim, limit, after);
          json.writeArrayPropertyStart("reviews");
          part.reviews().forEach(review -> ClaimsApi.review(json, review));
          json.writeEndArray();
          JsonDocument.string(json, "next", part.next());
        });
  }

  private Reviews.Part part(String claim, int limit, @Nullable String after) {
    try {
      return ledger.reviews(claim, limit, after);
    } catch (LedgerException e) {
      throw new ProblemException(400, String.valueOf(e.getMessage()));
    }
  }

  /** Remembers a decision: {@code {"claim":…,"action":"accept","field":…,"value":…,"note":…}}. */
  void review(Context request) {
    JsonNode body;
    try {
      body = JSON.readTree(request.body());
    } catch (JacksonException e) {
      throw new ProblemException(400, "The body is not JSON.");
    }
    String claim = string(body, "claim");
    if (ledger.claim(claim).isEmpty()) {
      throw new ProblemException(404, "No claim " + claim + " is kept here.");
    }
    Review.Action action = action(string(body, "action"));
    try {
      ledger.review(
          claim,
          action,
          string(body, "field"),
          string(body, "value"),
          guard.who(request),
          string(body, "note"));
    } catch (LedgerException e) {
      throw new ProblemException(400, String.valueOf(e.getMessage()));
    }
    request.status(201);
    JsonAnswer.object(
        request,
        json -> {
          json.writeArrayPropertyStart("reviews");
          ledger.reviews(claim).forEach(review -> ClaimsApi.review(json, review));
          json.writeEndArray();
        });
  }

  private static Review.Action action(String word) {
    for (Review.Action action : Review.Action.values()) {
      if (action.word().equals(word)) {
        return action;
      }
    }
    throw new ProblemException(400, "\"action\" is accept, edit, reject, merge or split.");
  }

  private static String string(JsonNode body, String name) {
    JsonNode value = body.path(name);
    String text = value.isString() ? value.stringValue() : "";
    if (text.length() > LONGEST_NOTE) {
      throw new ProblemException(
          400, "\"" + name + "\" is longer than " + LONGEST_NOTE + " characters.");
    }
    return text;
  }
}
