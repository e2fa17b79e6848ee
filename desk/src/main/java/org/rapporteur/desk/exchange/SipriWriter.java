package org.rapporteur.desk.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ledger.KeptClaim;
import org.rapporteur.ledger.days.DayRange;
import org.rapporteur.ledger.thing.Things;
import org.rapporteur.reading.Claim;
import org.rapporteur.reading.ClaimType;
import org.rapporteur.reading.Quantity;
import org.rapporteur.reading.Role;
import org.rapporteur.reading.Stance;

/**
 * Transfers of arms in the columns of a trade register: brackets around what is uncertain, ".." for
 * what is not known. Other claims are left out.
 */
final class SipriWriter extends TextForm {

  private static final List<String> COLUMNS =
      List.of(
          "Recipient",
          "Supplier",
          "Year of order",
          "Number ordered",
          "Weapon designation",
          "Weapon description",
          "Number delivered",
          "Year(s) of delivery",
          "Status",
          "Comments",
          "Claim");

  private static final String UNKNOWN = "..";

  private final Things things = Things.shipped();
  private boolean first = true;

  SipriWriter(OutputStream stream) {
    super(stream);
  }

  @Override
  public void write(KeptClaim kept) throws IOException {
    Claim claim = kept.claim();
    List<Things.Named> named = new ArrayList<>();
    for (Role item : roles(claim, "item")) {
      named.addAll(things.in(words(kept, item)));
    }
    boolean arms = named.stream().anyMatch(n -> things.is(n.type(), "arms and related materiel"));
    if (claim.type() != ClaimType.AID || !(arms || "arms".equals(claim.mode()))) {
      return;
    }
    begin();
    boolean done = claim.stance() == Stance.ASSERTED;
    boolean ahead = claim.stance() == Stance.PLANNED || claim.stance() == Stance.DEMANDED;
    String number = number(claim.quantity(), done);
    DayRange days = days(claim);
    String year = days == null ? UNKNOWN : years(days, done);
    row(
        List.of(
            or(names(kept, "recipient")),
            or(names(kept, "actor")),
            UNKNOWN,
            ahead ? number : UNKNOWN,
            or(String.join("; ", named.stream().map(Things.Named::words).toList())),
            or(String.join("; ", named.stream().map(n -> n.type().name()).distinct().toList())),
            ahead ? UNKNOWN : number,
            ahead ? UNKNOWN : year,
            claim.stance().word(),
            sentence(kept),
            full.line(kept)));
  }

  private static String number(@Nullable Quantity quantity, boolean done) {
    if (quantity == null || Double.isInfinite(quantity.value())) {
      return UNKNOWN;
    }
    String value = String.format(Locale.ROOT, "%.0f", quantity.value());
    return done && quantity.bound() == Quantity.Bound.EXACT ? value : "(" + value + ")";
  }

  private static String years(DayRange days, boolean done) {
    int low = LocalDate.ofEpochDay(days.low()).getYear();
    int high = LocalDate.ofEpochDay(days.high()).getYear();
    String years = low == high ? String.valueOf(low) : low + "–" + high;
    return done ? years : "(" + years + ")";
  }

  private static String or(String words) {
    return words.isEmpty() ? UNKNOWN : words;
  }

  private void begin() throws IOException {
    if (first) {
      row(COLUMNS);
      first = false;
    }
  }

  @Override
  void end() throws IOException {
    begin();
  }

  private void row(List<String> cells) throws IOException {
    out.write(String.join(",", cells.stream().map(SipriWriter::cell).toList()));
    out.write("\r\n");
  }

  /** Quoted, and never a formula for the spreadsheet that opens it. */
  private static String cell(String words) {
    boolean formula = !words.isEmpty() && "=+-@\t\r".indexOf(words.charAt(0)) >= 0;
    return "\"" + (formula ? "'" : "") + words.replace("\"", "\"\"") + "\"";
  }
}
