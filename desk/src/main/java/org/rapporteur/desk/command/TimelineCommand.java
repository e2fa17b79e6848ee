package org.rapporteur.desk.command;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.desk.output.Answer;
import org.rapporteur.desk.output.DatedClaim;
import org.rapporteur.desk.output.Ink;
import org.rapporteur.desk.output.JsonDocument;
import org.rapporteur.desk.output.KeptClaimJson;
import org.rapporteur.desk.output.SideBySide;
import org.rapporteur.desk.output.SurveyJson;
import org.rapporteur.desk.output.TimelinePage;
import org.rapporteur.ledger.Ledger;
import org.rapporteur.ledger.Page;
import org.rapporteur.ledger.survey.Chart;
import org.rapporteur.ledger.survey.Scope;
import org.rapporteur.ledger.survey.Step;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what happened when. */
@Command(
    name = "timeline",
    description = {
      "Shows the events that claims tell of in the order of time, each with its words. An event lies"
          + " on the first day that its words tell, else on the day of the report.",
      "With --by: how many there are in each period, as bars; what is not told as having happened"
          + " is never drawn full."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    exitCodeList = {"0:shown", "1:nothing found", "2:wrong use"},
    footerHeading = "%nExamples:%n",
    footer = {
      "  rapporteur timeline shells",
      "  rapporteur timeline --entity Libya --from 2024-01-01 --to 2024-06-30",
      "  rapporteur timeline --actor \"North Korea\" --by type --step year",
      "  rapporteur timeline --place Marib --as-of 2024-06-30 --format json"
    })
final class TimelineCommand implements Callable<Integer> {

  /** What the bars of a row have in common. */
  enum By {
    type,
    actor,
    stance
  }

  private static final int LONGEST_IN_DAYS = 3700;

  @Parameters(paramLabel = "WORDS", arity = "0..*", description = "Words to look for.")
  List<String> words = new ArrayList<>();

  @CommandLine.Mixin QueryOptions which = new QueryOptions();

  @Option(names = "--from", paramLabel = "DATE", description = "First day of the events.")
  @Nullable LocalDate from;

  @Option(names = "--to", paramLabel = "DATE", description = "Last day of the events.")
  @Nullable LocalDate to;

  @Option(
      names = "--by",
      paramLabel = "ROW",
      description = "Count by ${COMPLETION-CANDIDATES} instead of listing.")
  @Nullable By by;

  @Option(
      names = "--step",
      paramLabel = "STEP",
      completionCandidates = Words.Steps.class,
      description = "Periods of --by: ${COMPLETION-CANDIDATES}. Default: what fits.")
  @Nullable Step step;

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "100",
      description = "Most events to list, those last reported. Default: ${DEFAULT-VALUE}.")
  int limit;

  @CommandLine.Mixin AnswerOptions answer = new AnswerOptions();
  @CommandLine.Mixin LedgerOptions ledger = new LedgerOptions();

  @CommandLine.Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it
  CommandLine.Model.CommandSpec spec;

  private PrintWriter out = new PrintWriter(System.out);

  @Override
  public Integer call() {
    out = spec.commandLine().getOut();
    if (limit < 1) {
      throw wrong("--limit is 1 or more");
    }
    if (from != null && to != null && to.isBefore(from)) {
      throw wrong("--to is before --from");
    }
    if (step != null && by == null) {
      throw wrong("--step goes with --by");
    }
    if (step == Step.DAY && !brief()) {
      throw wrong("--step day needs --from and --to at most ten years apart");
    }
    try (Ledger open = ledger.openExisting()) {
      Scope scope = new Scope(which.query(words).limit(limit).build(), from, to);
      boolean found = by == null ? list(open, scope) : count(open, scope, by);
      out.flush();
      if (!found) {
        spec.commandLine().getErr().println("Nothing found. Try fewer words or conditions.");
      }
      return found ? ExitCode.DONE : ExitCode.NOTHING_FOUND;
    }
  }

  private boolean brief() {
    return from != null && to != null && ChronoUnit.DAYS.between(from, to) <= LONGEST_IN_DAYS;
  }

  private boolean list(Ledger open, Scope scope) {
    boolean bounded = from != null || to != null;
    Page page = bounded ? open.survey().page(scope) : open.find(scope.query());
    List<DatedClaim> dated = DatedClaim.inOrder(page.claims());
    if (answer.format == Answer.json) {
      JsonDocument.print(
          out,
          json -> {
            KeptClaimJson claims = new KeptClaimJson();
            json.writeArrayPropertyStart("claims");
            for (DatedClaim one : dated) {
              json.writeStartObject();
              LocalDate day = one.day();
              JsonDocument.string(json, "day", day == null ? null : day.toString());
              json.writeBooleanProperty("told", one.told());
              claims.members(json, one.kept());
              json.writeEndObject();
            }
            json.writeEndArray();
          });
    } else if (!dated.isEmpty()) {
      new TimelinePage(out, Ink.forStandardOutput(), SideBySide.terminalWidth()).show(dated);
    }
    if (page.next() != null) {
      String last = "These are the " + dated.size() + " last reported; there are more.";
      spec.commandLine().getErr().println(last + " Raise --limit, or narrow with --from and --to.");
    }
    return !dated.isEmpty();
  }

  private boolean count(Ledger open, Scope scope, By row) {
    Chart chart = open.survey().timeline(scope, row.name().toLowerCase(Locale.ROOT), step);
    if (answer.format == Answer.json) {
      JsonDocument.print(out, json -> SurveyJson.members(json, chart));
    } else if (!chart.cells().isEmpty()) {
      new TimelinePage(out, Ink.forStandardOutput(), SideBySide.terminalWidth()).show(chart);
    }
    return !chart.cells().isEmpty();
  }

  private CommandLine.ParameterException wrong(String what) {
    return new CommandLine.ParameterException(spec.commandLine(), what);
  }
}
