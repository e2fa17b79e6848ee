package org.rapporteur.desk.command;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.rapporteur.desk.output.FindingCards;
import org.rapporteur.desk.output.FindingForm;
import org.rapporteur.desk.output.FindingJson;
import org.rapporteur.desk.output.Ink;
import org.rapporteur.ledger.Ledger;
import org.rapporteur.ledger.regime.Check;
import org.rapporteur.ledger.regime.Finding;
import org.rapporteur.ledger.regime.Fit;
import org.rapporteur.ledger.regime.Regimes;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks claims of the ledger against dated rules. */
@Command(
    name = "check",
    description = {
      "Checks claims of the ledger against sanctions regimes: under which paragraph each would"
          + " fall if it is true, why, and what is missing for certainty. Never a verdict.",
      "All of the ledger, or the claims that answer a search; --as-of takes what was known and"
          + " the rules made by that day."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    exitCodeList = {"0:findings shown", "1:no finding", "2:wrong use"},
    footerHeading = "%nExamples:%n",
    footer = {
      "  rapporteur check",
      "  rapporteur check shells --actor \"North Korea\" --as-of 2024-06-30",
      "  rapporteur check --regime un-libya --fit within --format jsonl",
      "  rapporteur check --regimes my-rules/"
    })
final class CheckCommand implements Callable<Integer> {

  private static final int PAGE = 200;

  @Parameters(paramLabel = "WORDS", arity = "0..*", description = "Words to look for.")
  List<String> words = new ArrayList<>();

  @CommandLine.Mixin QueryOptions which = new QueryOptions();

  @CommandLine.Mixin RegimeOptions rules = new RegimeOptions();

  @Option(
      names = "--regime",
      paramLabel = "ID",
      split = ",",
      description = "Only these regimes, such as un-libya.")
  Set<String> regimes = Set.of();

  @Option(
      names = "--fit",
      paramLabel = "FIT",
      completionCandidates = Words.Fits.class,
      split = ",",
      description = "Only ${COMPLETION-CANDIDATES}.")
  Set<Fit> fits = EnumSet.allOf(Fit.class);

  @Option(names = "--list", description = "List the regimes and their paragraphs instead.")
  boolean list;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
  FindingForm format = FindingForm.table;

  @CommandLine.Mixin LedgerOptions ledger = new LedgerOptions();

  @CommandLine.Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it
  CommandLine.Model.CommandSpec spec;

  private PrintWriter out = new PrintWriter(System.out);
  private FindingCards cards = new FindingCards(out, Ink.plain());
  private final List<Finding> ofOneClaim = new ArrayList<>();
  private int shown;

  @Override
  public Integer call() {
    out = spec.commandLine().getOut();
    cards = new FindingCards(out, Ink.forStandardOutput());
    Regimes known = rules.regimes();
    for (String id : regimes) {
      if (known.regime(id).isEmpty()) {
        String ids = String.join(", ", known.all().stream().map(r -> r.id()).toList());
        throw new CommandLine.ParameterException(
            spec.commandLine(), "no such regime: " + id + "; there are " + ids);
      }
    }
    if (list) {
      list(known);
      return ExitCode.DONE;
    }
    if (format == FindingForm.json) {
      out.println("[");
    }
    try (Ledger open = ledger.openExisting()) {
      Progress progress =
          Progress.of("claims", () -> which.everything(words) ? open.facts().claims() : 0);
      new Check(known).each(open, which.query(words).limit(PAGE), this::take, progress::to);
      progress.clear();
    }
    endClaim();
    if (format == FindingForm.json) {
      out.println(shown == 0 ? "]" : "\n]");
    }
    out.flush();
    if (shown == 0) {
      spec.commandLine().getErr().println("No claim falls under a rule.");
      return ExitCode.NOTHING_FOUND;
    }
    return ExitCode.DONE;
  }

  private void take(Finding finding) {
    boolean wanted =
        fits.contains(finding.fit())
            && (regimes.isEmpty() || regimes.contains(finding.regime().id()));
    if (!wanted) {
      return;
    }
    if (format == FindingForm.table) {
      String claim = finding.claim().claim().id();
      if (!ofOneClaim.isEmpty() && !ofOneClaim.get(0).claim().claim().id().equals(claim)) {
        endClaim();
      }
      ofOneClaim.add(finding);
    } else {
      String end = format == FindingForm.jsonl ? "\n" : "";
      out.print(
          (format == FindingForm.json && shown > 0 ? ",\n" : "") + FindingJson.line(finding) + end);
    }
    shown++;
  }

  private void endClaim() {
    cards.show(ofOneClaim);
    ofOneClaim.clear();
  }

  private void list(Regimes known) {
    known.all().stream()
        .filter(regime -> regimes.isEmpty() || regimes.contains(regime.id()))
        .forEach(
            regime -> {
              out.println();
              out.println(regime.id() + "  " + regime.name() + " (" + regime.authority() + ")");
              regime
                  .paragraphs()
                  .forEach(
                      p ->
                          out.printf(
                              Locale.ROOT,
                              "  %-16s %s; %s%s%n",
                              p.id(),
                              p.citation(),
                              p.inForce(),
                              p.unverified() ? "; unverified" : ""));
            });
    out.flush();
  }
}
