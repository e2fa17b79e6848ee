package org.rapporteur.desk.command;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.desk.output.Answer;
import org.rapporteur.desk.output.DossierPage;
import org.rapporteur.desk.output.EntityJson;
import org.rapporteur.desk.output.Ink;
import org.rapporteur.desk.output.JsonDocument;
import org.rapporteur.ledger.Ledger;
import org.rapporteur.ledger.entity.Dossier;
import org.rapporteur.ledger.entity.Tenure;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints what the ledger knows about somebody or something, or who held an office. */
@Command(
    name = "who",
    description = {
      "Prints the dossier of a person, state or organisation: names as seen, offices with dates,"
          + " kin, memberships, acts, statements, counterparts.",
      "With --office: who held that office of NAME, by which claims."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    exitCodeList = {"0:printed", "1:not known", "2:wrong use"},
    footerHeading = "%nExamples:%n",
    footer = {
      "  rapporteur who \"Hayk Terzian\"",
      "  rapporteur who Libya --as-of 2024-03-01",
      "  rapporteur who Norway --office \"defence minister\" --on 2023-11-05"
    })
final class WhoCommand implements Callable<Integer> {

  @Parameters(paramLabel = "NAME", arity = "1..*", description = "A name or an entity's id.")
  List<String> name = new ArrayList<>();

  @Option(names = "--office", paramLabel = "OFFICE", description = "Who held this office of NAME.")
  @Nullable String office;

  @Option(
      names = "--on",
      paramLabel = "DATE",
      description = "The day on which the office was held; else that of --as-of, else today.")
  @Nullable LocalDate on;

  @Option(names = "--as-of", paramLabel = "DATE", description = "What was known by this day.")
  @Nullable LocalDate asOf;

  @CommandLine.Mixin AnswerOptions answer = new AnswerOptions();
  @CommandLine.Mixin LedgerOptions ledger = new LedgerOptions();

  @CommandLine.Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it
  CommandLine.Model.CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    String who = String.join(" ", name);
    try (Ledger open = ledger.openExisting()) {
      if (office != null) {
        return holders(open, office, who, out);
      }
      Dossier dossier = open.dossier(who, asOf);
      if (answer.format == Answer.json) {
        JsonDocument.print(out, json -> EntityJson.members(json, dossier));
      } else {
        new DossierPage(out, Ink.forStandardOutput()).show(dossier);
      }
    }
    out.flush();
    return ExitCode.DONE;
  }

  private int holders(Ledger open, String wanted, String who, PrintWriter out) {
    LocalDate day =
        Objects.requireNonNullElseGet(
            on, () -> Objects.requireNonNullElseGet(asOf, LocalDate::now));
    List<Tenure> found = open.holders(wanted, who, day, asOf);
    if (answer.format == Answer.json) {
      JsonDocument.print(
          out,
          json -> {
            json.writeStringProperty("on", day.toString());
            EntityJson.tenures(json, "holders", found);
          });
    } else {
      new DossierPage(out, Ink.forStandardOutput()).holders(day, found);
    }
    out.flush();
    if (found.isEmpty()) {
      spec.commandLine()
          .getErr()
          .println("No claim tells who was " + wanted + " of " + who + " on " + day + ".");
      return ExitCode.NOTHING_FOUND;
    }
    return ExitCode.DONE;
  }
}
