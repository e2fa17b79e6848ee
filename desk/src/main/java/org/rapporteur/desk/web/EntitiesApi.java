package org.rapporteur.desk.web;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.desk.output.EntityJson;
import org.rapporteur.desk.output.JsonDocument;
import org.rapporteur.ledger.Ledger;
import org.rapporteur.ledger.LedgerException;
import org.rapporteur.ledger.entity.Dossiers;
import org.rapporteur.ledger.survey.Counted;
import org.rapporteur.ledger.survey.CountedPage;
import org.rapporteur.reading.EntityType;

/** {@code /api/entities}: who and what the ledger knows, and the dossier of one. */
final class EntitiesApi {

  private final Ledger ledger;
  private final Answers answers;
  private final Cards cards;

  EntitiesApi(Ledger ledger, Answers answers, Cards cards) {
    this.cards = cards;
    this.ledger = ledger;
    this.answers = answers;
  }

  void list(Context request) {
    String letters = Parameters.given(request, "q");
    String type = type(request);
    int limit = Parameters.limit(request, 40);
    String after = Parameters.given(request, "after");
    answers.object(
        request,
        json -> {
          CountedPage page = page(letters == null ? "" : letters, type, limit, after);
          json.writeArrayPropertyStart("entities");
          for (Counted counted : page.entities()) {
            json.writeStartObject();
            JsonDocument.known(json, "entity", counted.entity());
            json.writeNumberProperty("claims", counted.claims());
            json.writeEndObject();
          }
          json.writeEndArray();
          JsonDocument.string(json, "next", page.next());
        });
  }

  private CountedPage page(
      String letters, @Nullable String type, int limit, @Nullable String after) {
    try {
      return ledger.survey().entities(letters, type, limit, after);
    } catch (LedgerException e) {
      throw new ProblemException(400, String.valueOf(e.getMessage()));
    }
  }

  private static @Nullable String type(Context request) {
    return Parameters.given(request, "type") == null
        ? null
        : Parameters.one(request, "type", EntityType.class, EntityType.STATE)
            .name()
            .toUpperCase(Locale.ROOT);
  }

  void dossier(Context request) {
    String id = request.pathParam("id");
    LocalDate asOf = Parameters.day(request, "as-of");
    answers.object(
        request,
        json -> {
          Dossiers.Outline outline = dossier(id, asOf);
          EntityJson.bare(json, outline.dossier());
          cards.array(json, "acts", outline.acts());
          cards.array(json, "received", outline.received());
          cards.array(json, "statements", outline.statements());
        });
  }

  private Dossiers.Outline dossier(String id, @Nullable LocalDate asOf) {
    try {
      return ledger.survey().dossier(id, asOf);
    } catch (LedgerException e) {
      throw new ProblemException(404, String.valueOf(e.getMessage()));
    }
  }
}
