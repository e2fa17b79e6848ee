package org.rapporteur.desk.command;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.engine.Reader;
import org.rapporteur.score.Figures;
import org.rapporteur.score.claims.ClaimScore;
import org.rapporteur.score.claims.ClaimsGold;
import org.rapporteur.score.claims.ErrorList;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Measures the engine against what people marked. */
@Command(
    name = "score",
    description = {
      "Measures the engine against a gold file and prints one figure a line.",
      "",
      "A claim is right if one of the same type stands in the gold with an overlapping trigger,"
          + " or in an overlapping sentence with an overlapping filler of the same role. Roles are"
          + " right by name and by overlapping words or equal entity. The entity, stance,"
          + " attribution, when, where and quantity are shares of the claims that were found;"
          + " '.given' counts only those that have one in the gold. Claims marked with doubt count"
          + " neither way."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footerHeading = "%nExamples:%n",
    footer = {
      "  rapporteur score gold.jsonl",
      "  rapporteur score gold.jsonl --errors 20",
      "  rapporteur score gold.jsonl --predicted claims.jsonl"
    })
final class ScoreCommand implements Callable<Integer> {

  @Parameters(paramLabel = "FILE", description = "Gold articles, one JSON object a line.")
  @Nullable Path file;

  @Option(
      names = "--predicted",
      paramLabel = "CLAIMS",
      description = "Score these claims (public JSON lines with \"ref\") instead of reading.")
  @Nullable Path predicted;

  @Option(
      names = "--errors",
      arity = "0..1",
      fallbackValue = "50",
      defaultValue = "0",
      paramLabel = "N",
      description = "Show N missed, spurious and wrong claims (50 if no number is given).")
  int errors;

  @CommandLine.Spec CommandLine.Model.@Nullable CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    if (file == null || !Files.isRegularFile(file)) {
      throw new CommandLine.ParameterException(
          spec.commandLine(), "there is no gold file " + file + "; check the path");
    }
    ClaimsGold gold = ClaimsGold.read(file);
    ClaimScore score =
        predicted == null ? gold.score(Reader.shipped()::read) : gold.score(predicted);
    if (errors > 0) {
      out.println(ErrorList.of(score, errors));
      out.println();
    }
    Figures figures = score.figures();
    out.print(figures.lines());
    out.flush();
    return ExitCode.DONE;
  }
}
