package org.rapporteur.desk.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import org.rapporteur.ledger.KeptClaim;
import org.rapporteur.ledger.days.DayRange;
import tools.jackson.core.JsonGenerator;

/** TimelineJS 3; claims without any day, even of report, are left out. */
final class TimelineWriter extends TextForm {

  private boolean first = true;

  TimelineWriter(OutputStream stream) {
    super(stream);
  }

  @Override
  public void write(KeptClaim kept) throws IOException {
    LocalDate day = day(kept);
    if (day == null) {
      return;
    }
    out.write(first ? "{\"events\":[\n" : ",\n");
    first = false;
    DayRange days = days(kept.claim());
    out.write(
        object(
            json -> {
              date(json, "start_date", day);
              if (days != null && days.high() > days.low()) {
                date(json, "end_date", LocalDate.ofEpochDay(days.high()));
              }
              json.writeStringProperty("unique_id", kept.claim().id());
              json.writeStringProperty("group", kept.claim().stance().word());
              json.writeObjectPropertyStart("text");
              json.writeStringProperty("headline", html(headline(kept)));
              json.writeStringProperty("text", html(sentence(kept)));
              json.writeEndObject();
              extension(json, "rapporteur", kept);
            }));
  }

  private static void date(JsonGenerator json, String name, LocalDate day) {
    json.writeObjectPropertyStart(name);
    json.writeNumberProperty("year", day.getYear());
    json.writeNumberProperty("month", day.getMonthValue());
    json.writeNumberProperty("day", day.getDayOfMonth());
    json.writeEndObject();
  }

  /** TimelineJS takes its words as HTML. */
  private static String html(String words) {
    return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  @Override
  void end() throws IOException {
    out.write(first ? "{\"events\":[]}\n" : "\n]}\n");
  }
}
