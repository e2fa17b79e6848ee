package org.rapporteur.desk.command;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.desk.output.Answer;
import org.rapporteur.desk.output.EventJson;
import org.rapporteur.desk.output.Ink;
import org.rapporteur.desk.output.JsonDocument;
import org.rapporteur.desk.output.SideBySide;
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
      "Shows all accounts of the event that a claim tells of side by side, with their independent"
          + " origins, what agrees and what contradicts.",
      "Without an ID: the contradictions in the ledger, the latest first."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    exitCodeList = {"0:shown", "1:nothing to compare", "2:wrong use"},
    footerHeading = "%nExamples:%n",
    footer = {
      "  rapporteur compare",
      "  rapporteur compare clm-0f3a9b1c2d4e5f607182",
      "  rapporteur compare clm-0f3a9b1c2d4e5f607182 --as-of 2024-06-19 --format json"
    })
final class CompareCommand implements Callable<Integer> {

  @Parameters(paramLabel = "ID", arity = "0..1", description = "A claim's id.")
  @Nullable String id;

  @Option(names = "--as-of", paramLabel = "DATE", description = "What was known by this day.")
  @Nullable LocalDate asOf;

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "20",
      description = "Most contradictions to show. Default: ${DEFAULT-VALUE}.")
  int limit;

  @CommandLine.Mixin AnswerOptions answer = new AnswerOptions();
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
    Optional<Event> found = open.compare(claim, asOf);
    if (found.isEmpty()) {
      String then = asOf == null ? "" : ", or was not known by " + asOf;
      spec.commandLine()
          .getErr()
          .println(
              "rapporteur: "
                  + claim
                  + " is not in "
                  + open.place()
                  + then
                  + ". 'rapporteur find WORDS' prints the ids that are.");
      return ExitCode.NOTHING_FOUND;
    }
    if (answer.format == Answer.json) {
      JsonDocument.print(out, json -> EventJson.members(json, found.get()));
    } else {
      new SideBySide(out, ink, SideBySide.terminalWidth()).show(found.get());
    }
    return ExitCode.DONE;
  }

  private int contradictions(Ledger open) {
    List<Link> links = open.links(LinkKind.CONTRADICTS, limit, asOf, null).links();
    if (answer.format == Answer.json) {
      JsonDocument.print(out, json -> EventJson.links(json, "contradictions", links));
    }
    if (links.isEmpty()) {
      spec.commandLine().getErr().println("No contradictions in " + open.place() + ".");
      return ExitCode.NOTHING_FOUND;
    }
    if (answer.format == Answer.table) {
      links.forEach(link -> show(open, link));
    }
    return ExitCode.DONE;
  }

  private void show(Ledger open, Link link) {
    out.println();
    String field = link.field().isEmpty() ? "" : " in " + link.field();
    out.println(ink.fault(link.kind().word()) + field + ": " + link.reason());
    for (String claim : List.of(link.earlier(), link.later())) {
      open.claim(claim)
          .ifPresent(
              kept -> {
                out.println("   “" + kept.sentence().replaceAll("\\s+", " ") + "”");
                out.println("     " + ink.faint(claim + "  " + kept.article().ref()));
              });
    }
  }
}
