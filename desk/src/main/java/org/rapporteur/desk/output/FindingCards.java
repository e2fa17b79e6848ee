package org.rapporteur.desk.output;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.rapporteur.ledger.KeptClaim;
import org.rapporteur.ledger.link.Link;
import org.rapporteur.ledger.regime.CapSum;
import org.rapporteur.ledger.regime.Checked;
import org.rapporteur.ledger.regime.Finding;
import org.rapporteur.ledger.regime.Fit;
import org.rapporteur.ledger.regime.Paragraph;
import org.rapporteur.ledger.regime.Reason;

/** Findings for people at a terminal: the sentence, then each rule it would fall under. */
public final class FindingCards {

  private final PrintWriter out;
  private final Ink ink;

  public FindingCards(PrintWriter out, Ink ink) {
    this.out = out;
    this.ink = ink;
  }

  /** All findings of one claim. */
  public void show(List<Finding> findings) {
    if (findings.isEmpty()) {
      return;
    }
    Finding first = findings.get(0);
    KeptClaim claim = first.claim();
    out.println();
    out.println("“" + ink.bold(claim.sentence().replaceAll("\\s+", " ")) + "”");
    out.println(
        ink.faint(
            claim.claim().stance().word()
                + " · "
                + claim.article().ref()
                + " · "
                + claim.claim().id()));
    out.printf(
        Locale.ROOT,
        "  %d independent origin%s in %d account%s%n",
        first.support().origins(),
        first.support().origins() == 1 ? "" : "s",
        first.support().accounts(),
        first.support().accounts() == 1 ? "" : "s");
    for (Link link : first.support().contradictions()) {
      out.println("  " + ink.fault("contradicted") + " in " + link.field() + ": " + link.reason());
    }
    findings.forEach(this::rule);
  }

  private void rule(Finding finding) {
    Paragraph paragraph = finding.paragraph();
    String fit = finding.fit().word();
    out.println();
    out.println(
        "  "
            + (finding.fit() == Fit.WITHIN ? ink.bold(fit) : ink.doubt(fit))
            + "  "
            + paragraph.citation()
            + ink.faint("  " + finding.regime().name() + "  " + finding.id()));
    out.println("    rule      " + paragraph.says());
    out.println(
        "    in force  "
            + paragraph.inForce()
            + (paragraph.unverified() ? ink.doubt("  entry not yet checked") : ""));
    out.println("    bound     " + paragraph.bound());
    for (Checked each : paragraph.checked()) {
      out.println("    compared  " + each.words() + ink.faint("  " + each.source()));
    }
    String heading = "because";
    for (Reason reason : finding.reasons()) {
      String quote = finding.quote(reason).replaceAll("\\s+", " ");
      boolean open = reason.holds() == Reason.Holds.OPEN;
      out.printf(
          "    %-9s %s%s%s%n",
          heading,
          open ? ink.doubt("open: ") : "",
          reason.why(),
          quote.isEmpty() ? "" : ink.faint("  “" + quote + "”"));
      heading = "";
    }
    for (CapSum sum : finding.support().sums()) {
      out.println("    sum       " + sum.sentence());
    }
    heading = "missing";
    for (String question : finding.missing()) {
      out.printf("    %-9s %s%n", heading, question);
      heading = "";
    }
    out.println("    " + ink.faint(finding.statement()));
  }
}
