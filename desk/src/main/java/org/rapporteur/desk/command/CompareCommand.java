package org.rapporteur.desk.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.desk.output.ClaimCards;
import org.rapporteur.desk.output.Ink;
import org.rapporteur.ledger.Ledger;
import org.rapporteur.ledger.link.Event;
import org.rapporteur.ledger.link.Link;
import org.rapporteur.ledger.link.LinkKind;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows all accounts of one event, or where accounts contradict each other. */
@Command(
    name = "compare",
    description = {
      "Shows all accounts of the event that a claim tells of, by independent origin, with what"
          + " agrees and what contradicts.",
      "Without an ID: the contradictions in the ledger, the most specific first."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footerHeading = "%nExamples:%n",
    footer = {
      "  rapporteur compare",
      "  rapporteur compare clm-0f3a9b1c2d4e5f607182",
      "",
      "Exit status: 0 shown, 1 nothing to compare, 2 wrong use."
    })
final class CompareCommand implements Callable<Integer> {

  @Parameters(paramLabel = "ID", arity = "0..1", description = "A claim's id.")
  @Nullable String id;

  @Option(names = "--limit", defaultValue = "20", description = "Most contradictions to show.")
  int limit;

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
      int status = id == null ? contradictions(open) : event(open, id);
      out.flush();
      return status;
    }
  }

  private int event(Ledger open, String claim) {
    Optional<Event> found = open.compare(claim);
    if (found.isEmpty()) {
      spec.commandLine().getErr().println("rapporteur: " + claim + " is not in " + open.place());
      return ExitCode.NOTHING_FOUND;
    }
    Event event = found.get();
    out.printf(
        Locale.ROOT,
        "%n%d accounts from %d independent origins%n",
        event.accounts().size(),
        event.origins());
    ClaimCards cards = new ClaimCards(out, ink);
    for (Event.Telling telling : event.accounts()) {
      out.println();
      out.println(
          ink.faint("origin " + telling.origin() + " · " + telling.claim().article().ref()));
      cards.card(telling.claim().article(), telling.claim().claim(), telling.origin());
    }
    out.println();
    event.links().forEach(this::link);
    return ExitCode.DONE;
  }

  private int contradictions(Ledger open) {
    List<Link> links = open.links(LinkKind.CONTRADICTS, limit);
    if (links.isEmpty()) {
      spec.commandLine().getErr().println("No contradictions in " + open.place() + ".");
      return ExitCode.NOTHING_FOUND;
    }
    for (Link link : links) {
      out.println();
      link(link);
      for (String claim : List.of(link.earlier(), link.later())) {
        open.claim(claim)
            .ifPresent(
                kept ->
                    out.println(
                        "   “"
                            + kept.sentence().replaceAll("\\s+", " ")
                            + "”"
                            + ink.faint("  " + kept.article().ref() + "  " + claim)));
      }
    }
    return ExitCode.DONE;
  }

  private void link(Link link) {
    String kind = link.kind().word();
    boolean clash = link.kind() == LinkKind.CONTRADICTS;
    String field = link.field().isEmpty() ? "" : " in " + link.field();
    out.println((clash ? ink.fault(kind) : ink.bold(kind)) + field + ": " + link.reason());
  }
}
