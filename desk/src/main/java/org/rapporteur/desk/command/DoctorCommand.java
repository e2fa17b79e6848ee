package org.rapporteur.desk.command;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.rapporteur.ledger.Ledger;
import org.rapporteur.ledger.custody.Facts;
import org.rapporteur.ledger.custody.Verification;
import org.rapporteur.reading.engine.Reader;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Tells what is installed, where the ledger is and whether it holds. */
@Command(
    name = "doctor",
    description = "Tells what is installed, where the ledger is and whether it holds.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footerHeading = "%nExamples:%n",
    footer = {"  rapporteur doctor", "  rapporteur doctor --ledger case.db"})
final class DoctorCommand implements Callable<Integer> {

  @CommandLine.Mixin LedgerOptions ledger = new LedgerOptions();

  @CommandLine.Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it
  CommandLine.Model.CommandSpec spec;

  private PrintWriter out = new PrintWriter(System.out);

  @Override
  public Integer call() {
    out = spec.commandLine().getOut();
    line("program", Version.number());
    line("engine", Reader.VERSION);
    line("java", System.getProperty("java.version") + ", " + System.getProperty("java.vendor"));
    int status = ExitCode.DONE;
    try (Ledger open = ledger.openExisting()) {
      tell(open.facts());
      Verification result = open.verify();
      line("verified", result.holds() ? "all hashes and quotes hold" : "DOES NOT HOLD, see verify");
      status = result.holds() ? ExitCode.DONE : ExitCode.NOTHING_FOUND;
    } catch (NoLedgerException e) {
      line("ledger", String.valueOf(e.getMessage()));
    }
    out.flush();
    return status;
  }

  private void tell(Facts facts) {
    line("ledger", facts.place() + (facts.writable() ? "" : " (cannot be written)"));
    line("store", facts.store() + ", schema " + facts.schema() + " of " + facts.newestSchema());
    line("size", String.format(Locale.ROOT, "%,d bytes", facts.bytes()));
    line(
        "holds",
        String.format(
            Locale.ROOT,
            "%,d articles, %,d readings, %,d claims, %,d entities",
            facts.articles(),
            facts.readings(),
            facts.claims(),
            facts.entities()));
    line("last kept", Objects.requireNonNullElse(facts.lastKept(), "never"));
  }

  private void line(String what, String value) {
    out.printf(Locale.ROOT, "%-10s %s%n", what, value);
  }
}
