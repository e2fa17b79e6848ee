package org.rapporteur.desk.command;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.desk.output.Ink;
import org.rapporteur.desk.output.KeptClaims;
import org.rapporteur.ledger.Ledger;
import org.rapporteur.ledger.Page;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Searches the ledger. */
@Command(
    name = "find",
    description = {
      "Searches the ledger for claims by words and by what they say.",
      "",
      "Words are sought in the sentences and in the names behind them; \"two words\" in quotes"
          + " stand together, -word must not stand there. All conditions must hold."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    exitCodeList = {"0:found", "1:nothing found", "2:wrong use"},
    footerHeading = "%nExamples:%n",
    footer = {
      "  rapporteur find missile",
      "  rapporteur find --type AID --actor \"North Korea\" --at-least 1000",
      "  rapporteur find --entity Libya --during 2024-01/2024-06 --stance estimated",
      "  rapporteur find --overdue --as-of 2024-07-01"
    })
final class FindCommand implements Callable<Integer> {

  @Parameters(paramLabel = "WORDS", arity = "0..*", description = "Words to look for.")
  List<String> words = new ArrayList<>();

  @CommandLine.Mixin QueryOptions which = new QueryOptions();

  @Option(
      names = "--overdue",
      description = "Plans whose time is over and of which no outcome is known; takes no words.")
  boolean overdue;

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "20",
      description = "Most claims to show. Default: ${DEFAULT-VALUE}.")
  int limit;

  @Option(
      names = "--after",
      paramLabel = "CURSOR",
      description = "Go on behind the page that ended with this cursor.")
  @Nullable String after;

  @CommandLine.Mixin ClaimOptions answer = new ClaimOptions();

  @CommandLine.Mixin LedgerOptions ledger = new LedgerOptions();

  @CommandLine.Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it
  CommandLine.Model.CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    if (limit < 1) {
      throw new CommandLine.ParameterException(spec.commandLine(), "--limit is 1 or more");
    }
    if (overdue && !words.isEmpty()) {
      throw new CommandLine.ParameterException(spec.commandLine(), "--overdue takes no words");
    }
    try (Ledger open = ledger.openExisting()) {
      Page page =
          overdue ? overdue(open) : open.find(which.query(words).limit(limit).after(after).build());
      KeptClaims.show(page.claims(), answer.format, out, Ink.forStandardOutput());
      out.flush();
      if (page.claims().isEmpty()) {
        spec.commandLine().getErr().println("Nothing found. Try fewer words or conditions.");
        return ExitCode.NOTHING_FOUND;
      }
      if (page.next() != null) {
        spec.commandLine()
            .getErr()
            .println("There are more: raise --limit, or go on with --after " + page.next());
      }
      return ExitCode.DONE;
    }
  }

  private Page overdue(Ledger open) {
    LocalDate day = Objects.requireNonNullElseGet(which.asOf, LocalDate::now);
    return new Page(open.overdue(day, limit), null);
  }
}
