package org.rapporteur.desk.web;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ledger.KeptArticle;
import org.rapporteur.ledger.KeptClaim;
import org.rapporteur.ledger.Ledger;
import org.rapporteur.ledger.LedgerException;
import org.rapporteur.ledger.Page;
import org.rapporteur.ledger.search.Query;
import org.rapporteur.reading.Claim;
import org.rapporteur.reading.ClaimType;
import org.rapporteur.reading.Stance;
import org.rapporteur.reading.json.ClaimJson;
import tools.jackson.core.JsonGenerator;

/** {@code GET /api/claims} and {@code /api/articles}: questions to the ledger. */
final class ClaimsApi {

  private static final int MOST = 200;

  private final Ledger ledger;

  ClaimsApi(Ledger ledger) {
    this.ledger = ledger;
  }

  /** A page of claims: {@code {"claims":[…],"next":"cursor"}}. */
  void list(Context request) {
    Page page;
    try {
      page = ledger.find(query(request));
    } catch (LedgerException e) {
      throw new ProblemException(400, String.valueOf(e.getMessage()));
    }
    JsonAnswer.object(
        request,
        json -> {
          json.writeArrayPropertyStart("claims");
          page.claims().forEach(kept -> write(json, kept));
          json.writeEndArray();
          if (page.next() == null) {
            json.writeNullProperty("next");
          } else {
            json.writeStringProperty("next", page.next());
          }
        });
  }

  /** One article with its claims. */
  void article(Context request) {
    String id = request.pathParam("id");
    KeptArticle kept =
        ledger
            .article(id)
            .orElseThrow(() -> new ProblemException(404, "No article " + id + " is kept here."));
    ClaimJson claims = new ClaimJson(kept.reading().article(), kept.reading().engine());
    JsonAnswer.object(
        request,
        json -> {
          json.writeObjectPropertyStart("article");
          ArticleJson.members(json, kept.reading().article());
          json.writeStringProperty("sha256", kept.sha256());
          json.writeEndObject();
          json.writeArrayPropertyStart("claims");
          for (Claim claim : kept.reading().claims()) {
            claims.write(json, claim);
          }
          json.writeEndArray();
        });
  }

  private static void write(JsonGenerator json, KeptClaim kept) {
    json.writeStartObject();
    json.writeStringProperty("sentence", kept.sentence());
    json.writeStringProperty("ref", kept.article().ref());
    json.writeName("claim");
    new ClaimJson(kept.article(), kept.engine()).write(json, kept.claim());
    json.writeEndObject();
  }

  private static Query query(Context request) {
    Query.Builder query =
        Query.builder()
            .words(given(request, "q"))
            .types(types(request))
            .stances(stances(request))
            .during(given(request, "during"))
            .asOf(day(given(request, "as-of")))
            .limit(limit(request))
            .after(given(request, "after"));
    for (String part : new String[] {"actor", "recipient", "source", "place"}) {
      String name = given(request, part);
      if (name != null) {
        query.entity(name, part);
      }
    }
    String entity = given(request, "entity");
    return (entity == null ? query : query.entity(entity)).build();
  }

  private static @Nullable String given(Context request, String name) {
    String value = request.queryParam(name);
    return value == null || value.isBlank() ? null : value;
  }

  private static Set<ClaimType> types(Context request) {
    Set<ClaimType> types = EnumSet.noneOf(ClaimType.class);
    for (String name : request.queryParams("type")) {
      if (!name.isBlank()) {
        try {
          types.add(ClaimType.valueOf(name.toUpperCase(Locale.ROOT)));
        } catch (IllegalArgumentException e) {
          throw new ProblemException(400, "There is no claim type " + name + ".");
        }
      }
    }
    return types;
  }

  private static Set<Stance> stances(Context request) {
    Set<Stance> stances = EnumSet.noneOf(Stance.class);
    for (String name : request.queryParams("stance")) {
      if (!name.isBlank()) {
        try {
          stances.add(Stance.valueOf(name.toUpperCase(Locale.ROOT)));
        } catch (IllegalArgumentException e) {
          throw new ProblemException(400, "There is no stance " + name + ".");
        }
      }
    }
    return stances;
  }

  private static @Nullable LocalDate day(@Nullable String written) {
    try {
      return written == null ? null : LocalDate.parse(written);
    } catch (DateTimeParseException e) {
      throw new ProblemException(400, "\"as-of\" is a day such as 2024-06-17.");
    }
  }

  private static int limit(Context request) {
    String written = given(request, "limit");
    try {
      int limit = written == null ? 20 : Integer.parseInt(written);
      if (limit >= 1 && limit <= MOST) {
        return limit;
      }
    } catch (NumberFormatException e) {
      // Told below, as for a number out of range.
    }
    throw new ProblemException(400, "\"limit\" is a number from 1 to " + MOST + ".");
  }
}
