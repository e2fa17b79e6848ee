package org.rapporteur.desk.exchange;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ledger.KeptClaim;
import org.rapporteur.reading.Claim;
import org.rapporteur.reading.ClaimType;
import org.rapporteur.reading.Entity;
import org.rapporteur.reading.EntityType;
import org.rapporteur.reading.Role;
import org.rapporteur.reading.Stance;
import org.rapporteur.reading.Where;
import org.rapporteur.reading.world.State;
import org.rapporteur.reading.world.World;

/**
 * The 61 columns of GDELT 2.0's event table, tab-separated without a head, coded in CAMEO. Only
 * what is told as done, and what is planned as an intention: the table has no place for denials,
 * demands or possibilities, which are left out, as are offices and kin.
 */
final class GdeltWriter extends TextForm {

  private static final int COLUMNS = 61;
  private static final Map<String, String[]> CAMEO = codes();

  GdeltWriter(OutputStream stream) {
    super(stream);
  }

  @Override
  public void write(KeptClaim kept) throws IOException {
    Claim claim = kept.claim();
    LocalDate day = day(kept);
    String[] code = code(claim);
    if (code == null || day == null) {
      return;
    }
    String[] row = new String[COLUMNS];
    Arrays.fill(row, "");
    String basic = day.format(DateTimeFormatter.BASIC_ISO_DATE);
    row[0] = String.valueOf(number(claim.id()));
    row[1] = basic;
    row[2] = basic.substring(0, 6);
    row[3] = basic.substring(0, 4);
    row[4] = String.format(Locale.ROOT, "%.4f", day.getYear() + (day.getDayOfYear() - 1) / 365.25);
    party(row, 5, kept, roles(claim, "actor"));
    party(row, 15, kept, roles(claim, "recipient"));
    row[25] = "1";
    row[26] = code[0];
    row[27] = code[0].substring(0, Math.min(3, code[0].length()));
    row[28] = code[0].substring(0, 2);
    row[29] = String.valueOf(quad(Integer.parseInt(row[28])));
    row[30] = code[1];
    row[31] = "1";
    row[32] = "1";
    row[33] = "1";
    place(row, claim.where(), kept);
    row[59] = basic + "000000";
    row[60] = kept.article().url() == null ? kept.article().ref() : kept.article().url();
    out.write(String.join("\t", Arrays.stream(row).map(GdeltWriter::cell).toList()));
    out.write('\n');
  }

  /** Code and Goldstein value, or null if the table has no place for the claim. */
  private static String @Nullable [] code(Claim claim) {
    Stance stance = claim.stance();
    ClaimType type = PloverWriter.type(claim);
    if (stance == Stance.DENIED || stance == Stance.DEMANDED || stance == Stance.POSSIBLE) {
      return null;
    }
    if (stance == Stance.PLANNED && type == claim.type() && quadOf(type) == 4) {
      type = ClaimType.THREATEN;
    }
    boolean own = type == claim.type() && claim.mode() != null;
    String[] exact = own ? CAMEO.get(type + "\t" + claim.mode()) : null;
    return exact == null ? CAMEO.get(type + "\t*") : exact;
  }

  private static int quadOf(ClaimType type) {
    String[] code = CAMEO.get(type + "\t*");
    return code == null ? 0 : quad(Integer.parseInt(code[0].substring(0, 2)));
  }

  private static int quad(int root) {
    return root <= 5 ? 1 : root <= 8 ? 2 : root <= 13 ? 3 : 4;
  }

  /** A positive number that is the same for the same claim. */
  private static long number(String id) {
    return Long.parseLong(id.substring(4, 17), 16);
  }

  private static void party(String[] row, int at, KeptClaim kept, List<Role> roles) {
    if (roles.isEmpty()) {
      return;
    }
    Role role = roles.get(0);
    Entity who = role.entity();
    State state =
        who != null && who.type() == EntityType.STATE ? World.shipped().state(who.id()) : null;
    row[at] = state == null ? "" : state.iso3();
    row[at + 1] = name(kept, role).toUpperCase(Locale.ROOT);
    row[at + 2] = state == null ? "" : state.iso3();
  }

  private static void place(String[] row, @Nullable Where where, KeptClaim kept) {
    if (where == null || where.latitude() == null || where.longitude() == null) {
      row[51] = "0";
      return;
    }
    boolean state = where.entity() != null && where.entity().type() == EntityType.STATE;
    row[51] = state ? "1" : "4";
    row[52] = kept.article().quote(where.span());
    // The table wants FIPS 10-4 here; only ISO codes are known, so the country is left empty.
    row[56] = String.format(Locale.ROOT, "%.4f", where.latitude());
    row[57] = String.format(Locale.ROOT, "%.4f", where.longitude());
  }

  private static String cell(String words) {
    return words.replaceAll("\\s+", " ");
  }

  private static Map<String, String[]> codes() {
    Map<String, String[]> codes = new HashMap<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(GdeltWriter.class.getResourceAsStream("cameo.tsv")),
                StandardCharsets.UTF_8))) {
      for (String line : lines.lines().toList()) {
        String[] fields = line.split("\t", -1);
        if (!line.startsWith("#") && fields.length == 4) {
          codes.put(fields[0] + "\t" + fields[1], new String[] {fields[2], fields[3]});
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cameo.tsv is missing from the program", e);
    }
    return codes;
  }
}
