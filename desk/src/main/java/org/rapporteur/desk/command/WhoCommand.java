package org.rapporteur.desk.command;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.desk.output.Ink;
import org.rapporteur.ledger.KeptClaim;
import org.rapporteur.ledger.Ledger;
import org.rapporteur.ledger.entity.Dossier;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints what the ledger knows about somebody or something. */
@Command(
    name = "who",
    description = {
      "Prints the dossier of a person, state or organisation: names as seen, offices with dates,"
          + " kin, memberships, acts, statements, counterparts."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footerHeading = "%nExamples:%n",
    footer = {
      "  rapporteur who \"Hayk Terzian\"",
      "  rapporteur who Libya --as-of 2024-03-01",
      "",
      "Exit status: 0 printed, 1 not known, 2 wrong use."
    })
final class WhoCommand implements Callable<Integer> {

  private static final int SHOWN = 8;

  @Parameters(paramLabel = "NAME", arity = "1..*", description = "A name or an entity's id.")
  List<String> name = new ArrayList<>();

  @Option(names = "--as-of", paramLabel = "DATE", description = "What was known by this day.")
  @Nullable LocalDate asOf;

  @CommandLine.Mixin LedgerOptions ledger = new LedgerOptions();

  @CommandLine.Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it
  CommandLine.Model.CommandSpec spec;

  private PrintWriter out = new PrintWriter(System.out);
  private Ink ink = Ink.plain();

  @Override
  public Integer call() {
    out = spec.commandLine().getOut();
    ink = Ink.forStandardOutput();
    try (Ledger open = ledger.openExisting()) {
      print(open.dossier(String.join(" ", name), asOf));
    }
    out.flush();
    return ExitCode.DONE;
  }

  private void print(Dossier dossier) {
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
      String what = tie.what().isEmpty() ? "of" : tie.what() + " of";
      field(
          heading,
          tie.one()
              + ", "
              + what
              + " "
              + tie.other()
              + ink.faint("  " + time + ended + "  " + tie.claims().get(0)));
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
