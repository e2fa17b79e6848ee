package org.rapporteur.desk.command;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.rapporteur.desk.output.Answer;
import org.rapporteur.desk.output.CustodyJson;
import org.rapporteur.desk.output.JsonDocument;
import org.rapporteur.ledger.Ledger;
import org.rapporteur.ledger.custody.Verification;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Checks that the ledger still holds what was captured. */
@Command(
    name = "verify",
    description = {
      "Checks the whole ledger: makes the hash of every article again and compares every quote"
          + " with the article's text at its offsets."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footerHeading = "%nExamples:%n",
    footer = {
      "  rapporteur verify",
      "  rapporteur verify --ledger case.db",
      "",
      "Exit status: 0 all holds, 1 something does not (the differences are printed)."
    })
final class VerifyCommand implements Callable<Integer> {

  @Option(names = "--format", defaultValue = "table", description = "${COMPLETION-CANDIDATES}")
  Answer format = Answer.table;

  @CommandLine.Mixin LedgerOptions ledger = new LedgerOptions();

  @CommandLine.Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it
  CommandLine.Model.CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    try (Ledger open = ledger.openExisting()) {
      Verification result = open.verify();
      if (format == Answer.json) {
        JsonDocument.print(out, json -> CustodyJson.members(json, open.place(), result));
        return result.holds() ? ExitCode.DONE : ExitCode.NOTHING_FOUND;
      }
      result.differences().forEach(out::println);
      out.printf(
          Locale.ROOT,
          "%s: %,d articles and %,d quotes checked in %s%n",
          result.holds() ? "holds" : "DOES NOT HOLD",
          result.articles(),
          result.quotes(),
          open.place());
      out.flush();
      return result.holds() ? ExitCode.DONE : ExitCode.NOTHING_FOUND;
    }
  }
}
