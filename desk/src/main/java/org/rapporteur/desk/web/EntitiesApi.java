package org.rapporteur.desk.web;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ledger.Ledger;
import org.rapporteur.ledger.LedgerException;
import org.rapporteur.ledger.entity.Dossier;
import org.rapporteur.ledger.entity.Known;
import org.rapporteur.ledger.survey.Counted;
import org.rapporteur.reading.EntityType;
import tools.jackson.core.JsonGenerator;

/** {@code /api/entities}: who and what the ledger knows, and the dossier of one. */
final class EntitiesApi {

  private final Ledger ledger;
  private final Answers answers;

  EntitiesApi(Ledger ledger, Answers answers) {
    this.ledger = ledger;
    this.answers = answers;
  }

  void list(Context request) {
    String letters = Parameters.given(request, "q");
    String type = type(request);
    int limit = Parameters.limit(request, 40);
    answers.object(
        request,
        json -> {
          json.writeArrayPropertyStart("entities");
          for (Counted counted :
              ledger.survey().entities(letters == null ? "" : letters, type, limit)) {
            json.writeStartObject();
            JsonAnswer.known(json, "entity", counted.entity());
            json.writeNumberProperty("claims", counted.claims());
            json.writeEndObject();
          }
          json.writeEndArray();
        });
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
    answers.object(request, json -> write(json, dossier(id, asOf)));
  }

  private Dossier dossier(String id, @Nullable LocalDate asOf) {
    try {
      return ledger.dossier(id, asOf);
    } catch (LedgerException e) {
      throw new ProblemException(404, String.valueOf(e.getMessage()));
    }
  }

  private static void write(JsonGenerator json, Dossier dossier) {
    JsonAnswer.known(json, "entity", dossier.entity());
    json.writeArrayPropertyStart("names");
    for (Known name : dossier.names()) {
      json.writeStartObject();
      json.writeStringProperty("id", name.id());
      json.writeStringProperty("name", name.name());
      json.writeStringProperty("type", name.type());
      json.writeEndObject();
    }
    json.writeEndArray();
    JsonAnswer.counts(json, "seen", dossier.seen());
    ties(json, "offices", dossier.offices());
    ties(json, "kin", dossier.kin());
    ties(json, "memberships", dossier.memberships());
    JsonAnswer.counts(json, "actsByType", dossier.actsByType());
    JsonAnswer.counts(json, "counterparts", dossier.counterparts());
    KeptJson claims = new KeptJson(json);
    claims.array("acts", dossier.acts());
    claims.array("received", dossier.received());
    claims.array("statements", dossier.statements());
    json.writeNumberProperty("statementCount", dossier.statementCount());
  }

  private static void ties(JsonGenerator json, String name, List<Dossier.Tie> ties) {
    json.writeArrayPropertyStart(name);
    for (Dossier.Tie tie : ties) {
      json.writeStartObject();
      json.writeStringProperty("one", tie.one());
      json.writeStringProperty("what", tie.what());
      json.writeStringProperty("other", tie.other());
      JsonAnswer.string(json, "told", tie.told());
      json.writeStringProperty("firstReported", tie.firstReported());
      json.writeStringProperty("lastReported", tie.lastReported());
      JsonAnswer.string(json, "ended", tie.ended());
      json.writeArrayPropertyStart("claims");
      tie.claims().forEach(json::writeString);
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
