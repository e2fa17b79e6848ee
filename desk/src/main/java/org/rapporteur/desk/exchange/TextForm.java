package org.rapporteur.desk.exchange;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.rapporteur.desk.output.KeptClaimJson;
import org.rapporteur.ledger.KeptClaim;
import org.rapporteur.ledger.days.DayRange;
import org.rapporteur.ledger.days.EdtfDays;
import org.rapporteur.reading.Claim;
import org.rapporteur.reading.Entity;
import org.rapporteur.reading.Role;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** A form that is text in UTF-8, and what such forms need of a claim. */
abstract class TextForm implements ClaimWriter {

  private static final JsonFactory FACTORY = new JsonFactory();

  final Writer out;
  final KeptClaimJson full = new KeptClaimJson();

  TextForm(OutputStream stream) {
    out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
  }

  @Override
  public void close() throws IOException {
    end();
    out.flush();
  }

  /** Writes what stands after the last claim. */
  void end() throws IOException {}

  /** Writes JSON of any length straight to the form. */
  JsonGenerator generator() {
    return FACTORY.createGenerator(ObjectWriteContext.empty(), out);
  }

  /** One JSON object as text. */
  static String object(Consumer<JsonGenerator> members) {
    StringWriter text = new StringWriter(1024);
    try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
      json.writeStartObject();
      members.accept(json);
      json.writeEndObject();
    }
    return text.toString();
  }

  /** The claim in its own public form, where a format has a place for what it cannot say. */
  void extension(JsonGenerator json, String name, KeptClaim kept) {
    json.writeName(name);
    full.write(json, kept);
  }

  static List<Role> roles(Claim claim, String name) {
    return claim.roles().stream().filter(role -> role.name().equals(name)).toList();
  }

  /** The entity's name, else the words. */
  static String name(KeptClaim kept, Role role) {
    Entity entity = role.entity();
    return entity == null ? words(kept, role) : entity.name();
  }

  static String words(KeptClaim kept, Role role) {
    return kept.article().quote(role.span()).replaceAll("\\s+", " ");
  }

  static String names(KeptClaim kept, String role) {
    return String.join(
        "; ", roles(kept.claim(), role).stream().map(each -> name(kept, each)).toList());
  }

  static String sentence(KeptClaim kept) {
    return kept.sentence().replaceAll("\\s+", " ").strip();
  }

  /** "aid (arms): North Korea → Russia: shells". */
  static String headline(KeptClaim kept) {
    Claim claim = kept.claim();
    StringBuilder line = new StringBuilder(claim.type().name().toLowerCase(Locale.ROOT));
    if (claim.mode() != null) {
      line.append(" (").append(claim.mode()).append(')');
    }
    String actors = names(kept, "actor") + names(kept, "person") + names(kept, "member");
    String others =
        names(kept, "recipient") + names(kept, "relative") + names(kept, "organisation");
    String things = names(kept, "item");
    line.append(actors.isEmpty() ? "" : ": " + actors);
    line.append(others.isEmpty() ? "" : " → " + others);
    line.append(things.isEmpty() ? "" : ": " + things);
    return line.toString();
  }

  /** The days of the act if they are told and bounded, else null. */
  static @Nullable DayRange days(Claim claim) {
    DayRange days = claim.when() == null ? null : EdtfDays.of(claim.when().edtf());
    return days == null || days.open() ? null : days;
  }

  /** The first day of the act, else of the report, else null. */
  static @Nullable LocalDate day(KeptClaim kept) {
    DayRange days = days(kept.claim());
    if (days == null && kept.article().published() != null) {
      days = EdtfDays.of(kept.article().published().edtf());
    }
    return days == null || days.open() ? null : LocalDate.ofEpochDay(days.low());
  }
}
