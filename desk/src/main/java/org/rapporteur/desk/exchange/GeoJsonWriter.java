package org.rapporteur.desk.exchange;

import java.io.IOException;
import java.io.OutputStream;
import org.rapporteur.ledger.KeptClaim;
import org.rapporteur.reading.Where;

/** A feature collection (RFC 7946); a claim without a known place has no geometry. */
final class GeoJsonWriter extends TextForm {

  private boolean first = true;

  GeoJsonWriter(OutputStream stream) {
    super(stream);
  }

  @Override
  public void write(KeptClaim kept) throws IOException {
    out.write(first ? "{\"type\":\"FeatureCollection\",\"features\":[\n" : ",\n");
    first = false;
    out.write(
        object(
            json -> {
              json.writeStringProperty("type", "Feature");
              json.writeStringProperty("id", kept.claim().id());
              Where where = kept.claim().where();
              if (where == null || where.latitude() == null || where.longitude() == null) {
                json.writeNullProperty("geometry");
              } else {
                json.writeObjectPropertyStart("geometry");
                json.writeStringProperty("type", "Point");
                json.writeArrayPropertyStart("coordinates");
                json.writeNumber(where.longitude());
                json.writeNumber(where.latitude());
                json.writeEndArray();
                json.writeEndObject();
              }
              json.writeObjectPropertyStart("properties");
              json.writeStringProperty("title", headline(kept));
              json.writeStringProperty("sentence", sentence(kept));
              json.writeStringProperty("stance", kept.claim().stance().word());
              extension(json, "claim", kept);
              json.writeEndObject();
            }));
  }

  @Override
  void end() throws IOException {
    out.write(first ? "{\"type\":\"FeatureCollection\",\"features\":[]}\n" : "\n]}\n");
  }
}
