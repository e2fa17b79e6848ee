package org.rapporteur.desk.command;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.desk.output.Answer;
import org.rapporteur.desk.output.CustodyJson;
import org.rapporteur.desk.output.JsonDocument;
import org.rapporteur.desk.output.Numbers;
import org.rapporteur.ledger.Ledger;
import org.rapporteur.ledger.LedgerException;
import org.rapporteur.ledger.custody.Facts;
import org.rapporteur.ledger.custody.Verification;
import org.rapporteur.reading.Reader;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Tells what is installed, where the ledger is and whether it holds. */
@Command(
    name = "doctor",
    description = "Tells what is installed, where the ledger is and whether it holds.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    exitCodeList = {
      "0:all is well, or nothing was read yet",
      "1:the ledger is damaged or unreachable",
      "2:wrong use"
    },
    footerHeading = "%nExamples:%n",
    footer = {"  rapporteur doctor", "  rapporteur doctor --ledger case.db --format json"})
final class DoctorCommand implements Callable<Integer> {

  private static final int SHOWN = 5;

  @CommandLine.Mixin AnswerOptions answer = new AnswerOptions();
  @CommandLine.Mixin LedgerOptions ledger = new LedgerOptions();

  @CommandLine.Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it
  CommandLine.Model.CommandSpec spec;

  private PrintWriter out = new PrintWriter(System.out);

  /** What was found out; facts are missing where there is no ledger, or none that opens. */
  private record Findings(
      @Nullable Facts facts, @Nullable Verification verification, @Nullable String trouble) {

    boolean well() {
      return trouble == null && (verification == null || verification.holds());
    }
  }

  @Override
  public Integer call() {
    out = spec.commandLine().getOut();
    Findings findings;
    String none = null;
    try (Ledger open = ledger.openExisting()) {
      Facts facts = open.facts();
      findings = new Findings(facts, open.verify(), null);
    } catch (NoLedgerException e) {
      none = e.getMessage();
      findings = new Findings(null, null, null);
    } catch (LedgerException e) {
      findings = new Findings(null, null, e.getMessage());
    }
    if (answer.format == Answer.json) {
      json(findings);
    } else {
      tell(findings, none);
    }
    out.flush();
    return findings.well() ? ExitCode.DONE : ExitCode.NOTHING_FOUND;
  }

  private void json(Findings findings) {
    JsonDocument.print(
        out,
        json -> {
          json.writeStringProperty("program", Version.number());
          json.writeStringProperty("engine", Reader.VERSION);
          json.writeStringProperty("java", System.getProperty("java.version"));
          json.writeBooleanProperty("well", findings.well());
          Facts facts = findings.facts();
          Verification verification = findings.verification();
          if (facts != null && verification != null) {
            json.writeObjectPropertyStart("ledger");
            CustodyJson.members(json, facts);
            json.writeEndObject();
            json.writeObjectPropertyStart("verification");
            CustodyJson.members(json, facts.place(), verification);
            json.writeEndObject();
          }
          if (findings.trouble() != null) {
            json.writeStringProperty("trouble", findings.trouble());
          }
        });
  }

  private void tell(Findings findings, @Nullable String none) {
    line("program", Version.number());
    line("engine", Reader.VERSION);
    line("java", System.getProperty("java.version") + ", " + System.getProperty("java.vendor"));
    Facts facts = findings.facts();
    if (facts != null) {
      tell(facts);
    }
    Verification result = findings.verification();
    if (result != null) {
      line("verified", result.holds() ? "all hashes and quotes hold" : "DOES NOT HOLD");
      result.differences().stream().limit(SHOWN).forEach(difference -> line("", difference));
      if (result.differences().size() > SHOWN) {
        line("", "more: rapporteur verify");
      }
    }
    if (none != null) {
      line("ledger", none);
    }
    if (findings.trouble() != null) {
      line("ledger", findings.trouble());
    }
  }

  private void tell(Facts facts) {
    line("ledger", facts.place() + (facts.writable() ? "" : " (cannot be written)"));
    line("store", facts.store() + ", schema " + facts.schema() + " of " + facts.newestSchema());
    line("size", String.format(Locale.ROOT, "%,d bytes", facts.bytes()));
    line(
        "holds",
        String.join(
            ", ",
            Numbers.count(facts.articles(), "article"),
            Numbers.count(facts.readings(), "reading"),
            Numbers.count(facts.claims(), "claim"),
            Numbers.count(facts.entities(), "entity")));
    line("last kept", Objects.requireNonNullElse(facts.lastKept(), "never"));
  }

  private void line(String what, String value) {
    out.printf(Locale.ROOT, "%-10s %s%n", what, value);
  }
}
