package org.rapporteur.desk.output;

import java.util.List;
import org.rapporteur.ledger.entity.Decision;
import org.rapporteur.ledger.entity.Dossier;
import org.rapporteur.ledger.entity.Suggestion;
import org.rapporteur.ledger.entity.Tenure;
import tools.jackson.core.JsonGenerator;

/** What the ledger knows and asks about entities, as members of a JSON object. */
public final class EntityJson {

  private EntityJson() {}

  /** The members of a dossier. */
  public static void members(JsonGenerator json, Dossier dossier) {
    bare(json, dossier);
    KeptClaimJson claims = new KeptClaimJson();
    claims.array(json, "acts", dossier.acts());
    claims.array(json, "received", dossier.received());
    claims.array(json, "statements", dossier.statements());
  }

  /** The members of a dossier but for its claims. */
  public static void bare(JsonGenerator json, Dossier dossier) {
    JsonDocument.known(json, "entity", dossier.entity());
    json.writeArrayPropertyStart("names");
    dossier.names().forEach(name -> JsonDocument.known(json, name));
    json.writeEndArray();
    JsonDocument.counts(json, "seen", dossier.seen());
    ties(json, "offices", dossier.offices());
    ties(json, "kin", dossier.kin());
    ties(json, "memberships", dossier.memberships());
    JsonDocument.counts(json, "actsByType", dossier.actsByType());
    json.writeNumberProperty("statementCount", dossier.statementCount());
    JsonDocument.counts(json, "counterparts", dossier.counterparts());
  }

  /** Who held an office: an array of tenures. */
  public static void tenures(JsonGenerator json, String name, List<Tenure> tenures) {
    json.writeArrayPropertyStart(name);
    for (Tenure tenure : tenures) {
      json.writeStartObject();
      JsonDocument.known(json, "person", tenure.person());
      json.writeStringProperty("office", tenure.office());
      JsonDocument.known(json, "organisation", tenure.organisation());
      json.writeStringProperty("since", tenure.since());
      JsonDocument.string(json, "until", tenure.until());
      json.writeBooleanProperty("told", tenure.told());
      JsonDocument.strings(json, "claims", tenure.claims());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** Merges that the ledger suggests. */
  public static void suggestions(JsonGenerator json, String name, List<Suggestion> suggestions) {
    json.writeArrayPropertyStart(name);
    for (Suggestion suggestion : suggestions) {
      json.writeStartObject();
      JsonDocument.known(json, "one", suggestion.one());
      JsonDocument.known(json, "other", suggestion.other());
      json.writeNumberProperty("score", suggestion.score());
      JsonDocument.strings(json, "reasons", suggestion.reasons());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** What people decided about entities. */
  public static void decisions(JsonGenerator json, String name, List<Decision> decisions) {
    json.writeArrayPropertyStart(name);
    for (Decision decision : decisions) {
      json.writeStartObject();
      json.writeStringProperty("kind", decision.kind());
      json.writeStringProperty("one", decision.one());
      json.writeStringProperty("other", decision.other());
      json.writeStringProperty("by", decision.by());
      json.writeStringProperty("at", decision.at());
      json.writeStringProperty("note", decision.note());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void ties(JsonGenerator json, String name, List<Dossier.Tie> ties) {
    json.writeArrayPropertyStart(name);
    for (Dossier.Tie tie : ties) {
      json.writeStartObject();
      json.writeStringProperty("one", tie.one());
      json.writeStringProperty("what", tie.what());
      json.writeStringProperty("other", tie.other());
      JsonDocument.string(json, "told", tie.told());
      json.writeStringProperty("firstReported", tie.firstReported());
      json.writeStringProperty("lastReported", tie.lastReported());
      JsonDocument.string(json, "ended", tie.ended());
      json.writeStringProperty("stance", tie.stance().word());
      JsonDocument.strings(json, "claims", tie.claims());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
