package org.rapporteur.desk.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.desk.intake.Columns;
import org.rapporteur.desk.intake.CountedIntake;
import org.rapporteur.desk.intake.Intake;
import org.rapporteur.desk.intake.IntakeFile;
import org.rapporteur.desk.output.Numbers;
import org.rapporteur.ledger.Ledger;
import org.rapporteur.reading.Article;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes records of other programs into the ledger. */
@Command(
    name = "import",
    description = {
      "Takes records of other programs into the ledger: claims as 'export jsonl' writes them,"
          + " PLOVER and NGEC events, FollowTheMoney articles, articles as JSON lines, and tables"
          + " (.csv, .tsv).",
      "What a record does not say is left open; every claim says that it was imported."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    exitCodeList = {
      "0:done",
      "1:nothing new",
      "2:wrong use",
      "3:something could not be taken (the rest was)"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  rapporteur import claims.jsonl",
      "  rapporteur import claims.jsonl --articles articles/",
      "  rapporteur import polecat.jsonl",
      "  rapporteur import readings/                    what a cluster read (docs/cluster.md)",
      "  rapporteur import fights.csv --map type:=ASSAULT,actor=side_a,recipient=side_b,when=date",
      "  rapporteur import events.csv --map type=kind,type.Battles=ASSAULT,actor=who"
    })
final class ImportCommand implements Callable<Integer> {

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "What to take in.")
  List<Path> files = new ArrayList<>();

  @Option(
      names = "--map",
      paramLabel = "COLUMNS",
      description = {
        "Which columns of a table say what: FIELD=COLUMN, FIELD:=VALUE for all rows,"
            + " FIELD.WORD=VALUE for what the table's word means; separated by commas.",
        "Columns named like a field need no entry."
      })
  @Nullable String map;

  @Option(
      names = "--articles",
      paramLabel = "SOURCE",
      description =
          "The articles of imported claims. Without it only the words that the claims quote are"
              + " known of them.")
  @Nullable String articles;

  @CommandLine.Mixin EngineOptions engine = new EngineOptions();

  @CommandLine.Mixin LedgerOptions ledger = new LedgerOptions();

  @CommandLine.Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it
  CommandLine.Model.CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter err = spec.commandLine().getErr();
    Columns columns = columns();
    Map<String, Article> texts = articles == null ? Map.of() : GivenArticles.of(articles, err);
    try (Ledger open = ledger.open()) {
      Progress progress = Progress.beside("articles and events", () -> 0);
      Intake intake =
          new Intake(
              open,
              engine.reader(),
              id -> Optional.ofNullable(texts.get(id)),
              (where, what) -> {
                progress.clear();
                err.println("rapporteur: " + where + ": " + what);
              });
      intake.comparing(
          kept -> {
            progress.clear();
            Keeping.compare(kept);
          });
      try (intake) {
        for (Path file : files) {
          if (!Files.exists(file)) {
            intake.fault(file.toString(), "there is no such file; check the path");
            continue;
          }
          try {
            IntakeFile.of(file).read(file, columns, new CountedIntake(intake, progress::step));
          } catch (IOException e) {
            intake.fault(file.toString(), "could not be read: " + e.getMessage());
          }
        }
      }
      intake
          .passed()
          .forEach((what, n) -> err.printf(Locale.ROOT, "passed over: %,d %s%n", n, what));
      err.printf(
          Locale.ROOT,
          "%s found, %,d new in the ledger %s%n",
          Numbers.count(intake.claims(), "claim"),
          intake.fresh(),
          open.place());
      return intake.faulty() > 0
          ? ExitCode.SOURCE_UNREADABLE
          : intake.fresh() + intake.read() == 0 ? ExitCode.NOTHING_FOUND : ExitCode.DONE;
    }
  }

  private Columns columns() {
    try {
      return map == null ? Columns.byName() : Columns.of(map);
    } catch (IllegalArgumentException e) {
      throw new CommandLine.ParameterException(spec.commandLine(), "--map: " + e.getMessage(), e);
    }
  }
}
