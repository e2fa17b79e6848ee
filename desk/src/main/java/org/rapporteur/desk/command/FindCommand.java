package org.rapporteur.desk.command;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.desk.output.Format;
import org.rapporteur.desk.output.Ink;
import org.rapporteur.desk.output.KeptClaims;
import org.rapporteur.ledger.Ledger;
import org.rapporteur.ledger.Page;
import org.rapporteur.ledger.search.Query;
import org.rapporteur.reading.ClaimType;
import org.rapporteur.reading.Stance;
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
    footerHeading = "%nExamples:%n",
    footer = {
      "  rapporteur find missile",
      "  rapporteur find --type AID --actor \"North Korea\" --at-least 1000",
      "  rapporteur find --entity Libya --during 2024-01/2024-06 --stance estimated",
      "",
      "Exit status: 0 found, 1 nothing found, 2 wrong use."
    })
final class FindCommand implements Callable<Integer> {

  @Parameters(paramLabel = "WORDS", arity = "0..*", description = "Words to look for.")
  List<String> words = new ArrayList<>();

  @Option(names = "--entity", paramLabel = "NAME", description = "Takes part in any role.")
  List<String> entities = new ArrayList<>();

  @Option(names = "--actor", paramLabel = "NAME", description = "Does it.")
  List<String> actors = new ArrayList<>();

  @Option(names = "--recipient", paramLabel = "NAME", description = "It is done to.")
  List<String> recipients = new ArrayList<>();

  @Option(names = "--source", paramLabel = "NAME", description = "Says so.")
  List<String> sources = new ArrayList<>();

  @Option(names = "--place", paramLabel = "NAME", description = "Where it happens.")
  List<String> places = new ArrayList<>();

  @Option(
      names = "--type",
      paramLabel = "TYPE",
      split = ",",
      description = "${COMPLETION-CANDIDATES}")
  Set<ClaimType> types = EnumSet.noneOf(ClaimType.class);

  @Option(
      names = "--stance",
      split = ",",
      paramLabel = "STANCE",
      description = "${COMPLETION-CANDIDATES}")
  Set<Stance> stances = EnumSet.noneOf(Stance.class);

  @Option(
      names = "--during",
      paramLabel = "EDTF",
      description = "Its time overlaps this, such as 2024-06.")
  @Nullable String during;

  @Option(names = "--at-least", paramLabel = "N", description = "Its number may be this or more.")
  @Nullable Double atLeast;

  @Option(names = "--as-of", paramLabel = "DATE", description = "What was known by this day.")
  @Nullable LocalDate asOf;

  @Option(names = "--limit", defaultValue = "20", description = "Most claims to show.")
  int limit;

  @Option(names = "--format", defaultValue = "table", description = "${COMPLETION-CANDIDATES}")
  Format format = Format.table;

  @CommandLine.Mixin LedgerOptions ledger = new LedgerOptions();

  @CommandLine.Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it
  CommandLine.Model.CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    try (Ledger open = ledger.openExisting()) {
      Page page = open.find(query());
      KeptClaims.show(page.claims(), format, out, Ink.forStandardOutput());
      out.flush();
      if (page.claims().isEmpty()) {
        spec.commandLine().getErr().println("Nothing found. Try fewer words or conditions.");
        return ExitCode.NOTHING_FOUND;
      }
      if (page.next() != null && format == Format.table) {
        spec.commandLine().getErr().println("There are more; raise --limit to see them.");
      }
      return ExitCode.DONE;
    }
  }

  private Query query() {
    Query.Builder query =
        Query.builder()
            .words(words.isEmpty() ? null : String.join(" ", words))
            .types(types)
            .stances(stances)
            .during(during)
            .atLeast(atLeast)
            .asOf(asOf)
            .limit(limit);
    entities.forEach(query::entity);
    actors.forEach(name -> query.entity(name, "actor"));
    recipients.forEach(name -> query.entity(name, "recipient"));
    sources.forEach(name -> query.entity(name, "source"));
    places.forEach(name -> query.entity(name, "place"));
    return query.build();
  }
}
