package org.rapporteur.desk.output;

import java.util.Locale;
import org.rapporteur.ledger.survey.Cell;
import org.rapporteur.ledger.survey.Chart;
import org.rapporteur.ledger.survey.Tally;
import org.rapporteur.reading.Stance;
import tools.jackson.core.JsonGenerator;

/** Counts of claims, as members of a JSON object. */
public final class SurveyJson {

  private SurveyJson() {}

  /** {@code step} and {@code cells}: how many claims each row has in each period. */
  public static void members(JsonGenerator json, Chart chart) {
    json.writeStringProperty("step", chart.step().name().toLowerCase(Locale.ROOT));
    json.writeArrayPropertyStart("cells");
    for (Cell cell : chart.cells()) {
      json.writeStartObject();
      json.writeStringProperty("row", cell.row());
      json.writeStringProperty("name", cell.name());
      json.writeStringProperty("from", cell.from().toString());
      json.writeStringProperty("to", cell.to().toString());
      tally(json, cell.tally());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** {@code claims} and {@code stances}: how many there are, and of which stances. */
  public static void tally(JsonGenerator json, Tally tally) {
    json.writeNumberProperty("claims", tally.total());
    json.writeObjectPropertyStart("stances");
    for (Stance stance : Stance.values()) {
      if (tally.of(stance) > 0) {
        json.writeNumberProperty(stance.word(), tally.of(stance));
      }
    }
    json.writeEndObject();
  }
}
