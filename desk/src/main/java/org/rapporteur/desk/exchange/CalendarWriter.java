package org.rapporteur.desk.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import org.rapporteur.ledger.KeptClaim;
import org.rapporteur.ledger.days.DayRange;
import org.rapporteur.reading.Stance;

/** iCalendar (RFC 5545): claims whose time is told to the month or better, as all-day events. */
final class CalendarWriter extends TextForm {

  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'");
  private static final int LONGEST = 31;
  private static final int OCTETS = 73;

  private boolean first = true;

  CalendarWriter(OutputStream stream) {
    super(stream);
  }

  @Override
  public void write(KeptClaim kept) throws IOException {
    DayRange days = days(kept.claim());
    if (days == null || days.length() > LONGEST) {
      return;
    }
    begin();
    Stance stance = kept.claim().stance();
    line("BEGIN:VEVENT");
    line("UID:" + kept.claim().id() + "@rapporteur");
    line("DTSTAMP:" + stamp(kept.readAt()));
    line("DTSTART;VALUE=DATE:" + basic(days.low()));
    line("DTEND;VALUE=DATE:" + basic(days.high() + 1));
    line("SUMMARY:" + escaped("[" + stance.word() + "] " + headline(kept)));
    line("DESCRIPTION:" + escaped(sentence(kept)));
    if (kept.claim().where() != null) {
      line("LOCATION:" + escaped(kept.article().quote(kept.claim().where().span())));
    }
    if (kept.article().url() != null) {
      line("URL:" + kept.article().url().replaceAll("\\s", "%20"));
    }
    boolean done = stance == Stance.ASSERTED;
    line("STATUS:" + (stance == Stance.DENIED ? "CANCELLED" : done ? "CONFIRMED" : "TENTATIVE"));
    line("CATEGORIES:" + kept.claim().type().name());
    line("X-RAPPORTEUR-CLAIM:" + escaped(full.line(kept)));
    line("END:VEVENT");
  }

  private void begin() throws IOException {
    if (first) {
      line("BEGIN:VCALENDAR");
      line("VERSION:2.0");
      line("PRODID:-//Rapporteur//claims//EN");
      first = false;
    }
  }

  @Override
  void end() throws IOException {
    begin();
    line("END:VCALENDAR");
  }

  private static String basic(long day) {
    return LocalDate.ofEpochDay(day).format(DateTimeFormatter.BASIC_ISO_DATE);
  }

  private static String stamp(String readAt) {
    try {
      return OffsetDateTime.parse(readAt).withOffsetSameInstant(ZoneOffset.UTC).format(STAMP);
    } catch (DateTimeParseException e) {
      return "19700101T000000Z";
    }
  }

  private static String escaped(String words) {
    return words
        .replace("\\", "\\\\")
        .replace(";", "\\;")
        .replace(",", "\\,")
        .replaceAll("\\R", "\\\\n")
        .replaceAll("\\p{Cntrl}", " ");
  }

  /** Folds a line after 73 octets, never within a character. */
  private void line(String words) throws IOException {
    int octets = 0;
    for (int i = 0; i < words.length(); ) {
      int next = words.offsetByCodePoints(i, 1);
      String character = words.substring(i, next);
      int size = character.getBytes(StandardCharsets.UTF_8).length;
      if (octets + size > OCTETS) {
        out.write("\r\n ");
        octets = 1;
      }
      out.write(character);
      octets += size;
      i = next;
    }
    out.write("\r\n");
  }
}
