package org.rapporteur.desk.output;

import java.util.List;
import org.rapporteur.ledger.link.Event;
import org.rapporteur.ledger.link.Link;
import tools.jackson.core.JsonGenerator;

/** Accounts of one event and links between claims, as members of a JSON object. */
public final class EventJson {

  private EventJson() {}

  /**
   * {@code origins}, {@code accounts} (each with its origin's number and its claim), {@code links}.
   */
  public static void members(JsonGenerator json, Event event) {
    KeptClaimJson claims = new KeptClaimJson();
    json.writeNumberProperty("origins", event.origins());
    json.writeArrayPropertyStart("accounts");
    for (Event.Telling telling : event.accounts()) {
      json.writeStartObject();
      json.writeNumberProperty("origin", telling.origin());
      claims.members(json, telling.claim());
      json.writeEndObject();
    }
    json.writeEndArray();
    links(json, "links", event.links());
  }

  /** An array of links. */
  public static void links(JsonGenerator json, String name, List<Link> links) {
    json.writeArrayPropertyStart(name);
    links.forEach(link -> link(json, link));
    json.writeEndArray();
  }

  /** One link. */
  private static void link(JsonGenerator json, Link link) {
    json.writeStartObject();
    json.writeStringProperty("kind", link.kind().word());
    json.writeStringProperty("earlier", link.earlier());
    json.writeStringProperty("later", link.later());
    json.writeStringProperty("field", link.field());
    json.writeStringProperty("rule", link.rule());
    json.writeStringProperty("reason", link.reason());
    json.writeNumberProperty("severity", link.severity());
    json.writeEndObject();
  }
}
