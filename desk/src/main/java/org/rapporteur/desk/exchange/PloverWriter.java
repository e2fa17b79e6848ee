package org.rapporteur.desk.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ledger.KeptClaim;
import org.rapporteur.reading.Claim;
import org.rapporteur.reading.ClaimType;
import org.rapporteur.reading.Entity;
import org.rapporteur.reading.EntityType;
import org.rapporteur.reading.Role;
import org.rapporteur.reading.Stance;
import org.rapporteur.reading.Where;
import tools.jackson.core.JsonGenerator;

/**
 * PLOVER events, one JSON object a line. What is planned takes PLOVER's own code for intentions;
 * denials and possibilities its auxiliary modes. The whole claim stands in {@code rapporteur}.
 */
final class PloverWriter extends TextForm {

  private static final Set<ClaimType> INTENDED =
      Set.of(ClaimType.CONSULT, ClaimType.COOPERATE, ClaimType.AID, ClaimType.SUPPORT);

  PloverWriter(OutputStream stream) {
    super(stream);
  }

  @Override
  public void write(KeptClaim kept) throws IOException {
    Claim claim = kept.claim();
    out.write(
        object(
            json -> {
              json.writeStringProperty("id", claim.id());
              json.writeStringProperty("event_type", type(claim).name());
              string(json, "event_mode", type(claim) == claim.type() ? claim.mode() : null);
              json.writeArrayPropertyStart("event_context");
              claim.context().forEach(json::writeString);
              json.writeEndArray();
              json.writeArrayPropertyStart("auxiliary_modes");
              auxiliary(kept).forEach(json::writeString);
              json.writeEndArray();
              string(json, "event_date", claim.when() == null ? null : claim.when().edtf());
              string(
                  json,
                  "pub_date",
                  kept.article().published() == null ? null : kept.article().published().edtf());
              parties(json, kept, "actor");
              parties(json, kept, "recipient");
              location(json, kept, claim.where());
              string(json, "source", kept.article().publisher());
              string(json, "url", kept.article().url());
              json.writeStringProperty("event_text", sentence(kept));
              extension(json, "rapporteur", kept);
            }));
    out.write('\n');
  }

  /** PLOVER's type: what is planned is an agreement or a concession to come. */
  static ClaimType type(Claim claim) {
    if (claim.stance() != Stance.PLANNED) {
      return claim.type();
    }
    return INTENDED.contains(claim.type())
        ? ClaimType.AGREE
        : claim.type() == ClaimType.RETREAT ? ClaimType.CONCEDE : claim.type();
  }

  private static List<String> auxiliary(KeptClaim kept) {
    List<String> modes = new ArrayList<>();
    switch (kept.claim().stance()) {
      case DENIED -> modes.add("negation");
      case POSSIBLE -> modes.add("hypothetical");
      case PLANNED, DEMANDED -> modes.add("future");
      default -> {
        if (kept.claim().history() != null) {
          modes.add("historical");
        }
      }
    }
    return modes;
  }

  private static void parties(JsonGenerator json, KeptClaim kept, String name) {
    json.writeArrayPropertyStart(name);
    for (Role role : roles(kept.claim(), name)) {
      json.writeStartObject();
      json.writeStringProperty("name", name(kept, role));
      json.writeStringProperty("text", words(kept, role));
      Entity who = role.entity();
      string(json, "country", who != null && who.type() == EntityType.STATE ? who.id() : null);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void location(JsonGenerator json, KeptClaim kept, @Nullable Where where) {
    if (where == null) {
      json.writeNullProperty("location");
      return;
    }
    json.writeObjectPropertyStart("location");
    json.writeStringProperty("text", kept.article().quote(where.span()));
    string(json, "name", where.entity() == null ? null : where.entity().name());
    string(json, "country", where.country() == null ? null : where.country().id());
    if (where.latitude() != null && where.longitude() != null) {
      json.writeNumberProperty("lat", where.latitude());
      json.writeNumberProperty("lon", where.longitude());
    }
    json.writeEndObject();
  }

  private static void string(JsonGenerator json, String name, @Nullable String value) {
    if (value == null) {
      json.writeNullProperty(name);
    } else {
      json.writeStringProperty(name, value);
    }
  }
}
