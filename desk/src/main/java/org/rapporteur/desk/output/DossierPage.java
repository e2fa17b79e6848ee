package org.rapporteur.desk.output;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rapporteur.ledger.KeptClaim;
import org.rapporteur.ledger.entity.Dossier;
import org.rapporteur.ledger.entity.Tenure;
import org.rapporteur.reading.Stance;

/** A dossier for people. */
public final class DossierPage {

  private static final int SHOWN = 8;

  private final PrintWriter out;
  private final Ink ink;

  public DossierPage(PrintWriter out, Ink ink) {
    this.out = out;
    this.ink = ink;
  }

  public void show(Dossier dossier) {
    out.println();
    out.println(ink.bold(dossier.entity().name()) + ink.faint("  " + dossier.entity().id()));
    counts("seen as", dossier.seen());
    ties("offices", dossier.offices());
    ties("kin", dossier.kin());
    ties("member", dossier.memberships());
    counts("acts", dossier.actsByType());
    claims("", dossier.acts());
    claims("done to it", dossier.received());
    claims("says (" + dossier.statementCount() + ")", dossier.statements());
    counts("with", dossier.counterparts());
  }

  /** Who held an office on a day. */
  public void holders(LocalDate day, List<Tenure> tenures) {
    for (Tenure tenure : tenures) {
      out.println();
      out.println(
          ink.bold(tenure.person().name())
              + ", "
              + tenure.office()
              + " of "
              + tenure.organisation().name());
      String until = tenure.until() == null ? "" : ", until " + tenure.until();
      String how = tenure.told() ? "" : "; nothing says that it ended before " + day;
      field("held", "since " + tenure.since() + until + how);
      field("told by", String.join(" ", tenure.claims().stream().limit(SHOWN).toList()));
    }
  }

  private void counts(String label, Map<String, Long> counts) {
    List<String> parts = new ArrayList<>();
    counts.forEach((what, n) -> parts.add(what + (n > 1 ? " ×" + n : "")));
    if (!parts.isEmpty()) {
      field(label, String.join(", ", parts.subList(0, Math.min(SHOWN, parts.size()))));
    }
  }

  private void ties(String label, List<Dossier.Tie> ties) {
    String heading = label;
    for (Dossier.Tie tie : ties) {
      String time =
          tie.told() != null ? tie.told() : tie.firstReported() + "/" + tie.lastReported();
      String ended = tie.ended() == null ? "" : ", left " + tie.ended();
      String stance = tie.stance() == Stance.ASSERTED ? "" : ", " + tie.stance().word();
      String what = tie.what().isEmpty() ? "of" : tie.what() + " of";
      field(
          heading,
          tie.one()
              + ", "
              + what
              + " "
              + tie.other()
              + ink.faint("  " + time + ended + stance + "  " + tie.claims().get(0)));
      heading = "";
    }
  }

  private void claims(String label, List<KeptClaim> claims) {
    String heading = label;
    for (KeptClaim kept : claims.subList(0, Math.min(SHOWN, claims.size()))) {
      String type = kept.claim().type().name().toLowerCase(Locale.ROOT);
      field(
          heading,
          type
              + " ("
              + kept.claim().stance().word()
              + ")  “"
              + kept.sentence().replaceAll("\\s+", " ")
              + "”"
              + ink.faint("  " + kept.claim().id()));
      heading = "";
    }
  }

  private void field(String label, String value) {
    out.println("  " + ink.faint(String.format(Locale.ROOT, "%-12s", label)) + value);
  }
}
