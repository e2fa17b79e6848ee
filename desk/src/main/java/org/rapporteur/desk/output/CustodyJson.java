package org.rapporteur.desk.output;

import org.rapporteur.ledger.custody.Facts;
import org.rapporteur.ledger.custody.Verification;
import tools.jackson.core.JsonGenerator;

/** What a ledger is and whether it holds, as members of a JSON object. */
public final class CustodyJson {

  private CustodyJson() {}

  /** What was checked and what does not hold. */
  public static void members(JsonGenerator json, String place, Verification result) {
    json.writeBooleanProperty("holds", result.holds());
    json.writeStringProperty("ledger", place);
    json.writeNumberProperty("articles", result.articles());
    json.writeNumberProperty("quotes", result.quotes());
    json.writeNumberProperty("patchworks", result.patchworks());
    JsonDocument.strings(json, "differences", result.differences());
  }

  /** What a ledger is and holds. */
  public static void members(JsonGenerator json, Facts facts) {
    json.writeStringProperty("place", facts.place());
    json.writeStringProperty("store", facts.store());
    json.writeNumberProperty("schema", facts.schema());
    json.writeNumberProperty("newestSchema", facts.newestSchema());
    json.writeBooleanProperty("writable", facts.writable());
    json.writeNumberProperty("bytes", facts.bytes());
    json.writeNumberProperty("articles", facts.articles());
    json.writeNumberProperty("readings", facts.readings());
    json.writeNumberProperty("claims", facts.claims());
    json.writeNumberProperty("entities", facts.entities());
    JsonDocument.string(json, "lastKept", facts.lastKept());
  }
}
