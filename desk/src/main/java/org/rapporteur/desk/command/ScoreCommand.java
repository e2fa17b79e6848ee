package org.rapporteur.desk.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.engine.Reader;
import org.rapporteur.reading.language.Analyzer;
import org.rapporteur.reading.language.LanguageModel;
import org.rapporteur.reading.language.NameTagger;
import org.rapporteur.score.Figures;
import org.rapporteur.score.claims.ClaimScore;
import org.rapporteur.score.claims.ClaimsGold;
import org.rapporteur.score.claims.ErrorList;
import org.rapporteur.score.language.Conllu;
import org.rapporteur.score.language.GoldTexts;
import org.rapporteur.score.language.RawTextScore;
import org.rapporteur.score.language.TreeScore;
import org.rapporteur.score.names.Iob2;
import org.rapporteur.score.names.NameScore;
import org.rapporteur.score.plover.PloverGold;
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
      "The file is told by its name: .conllu trees (tags, lemmas and trees on gold tokens, and from"
          + " raw text), .iob2 names (exact spans), .jsonl marked articles or PLOVER records (the"
          + " sentence's type, the countries of actor and recipient).",
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
      "  rapporteur score en_ewt-ud-dev.conllu",
      "  rapporteur score gold.jsonl --errors 20",
      "  rapporteur score gold.jsonl --predicted claims.jsonl"
    })
final class ScoreCommand implements Callable<Integer> {

  @Parameters(paramLabel = "FILE", description = "A gold file: .jsonl, .conllu or .iob2.")
  @Nullable Path file;

  @Option(
      names = "--predicted",
      paramLabel = "CLAIMS",
      description = "Score these claims (public JSON lines with \"ref\") instead of reading.")
  @Nullable Path predicted;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text or json (default: ${DEFAULT-VALUE})")
  String format = "text";

  @Option(
      names = "--errors",
      arity = "0..1",
      fallbackValue = "50",
      defaultValue = "0",
      paramLabel = "N",
      description = "Show N missed, spurious and wrong claims (50 if no number is given).")
  int errors;

  @CommandLine.Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it
  CommandLine.Model.CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    if (file == null || !Files.isRegularFile(file)) {
      throw new CommandLine.ParameterException(
          spec.commandLine(), "there is no gold file " + file + "; check the path");
    }
    Figures figures = measured(file, out);
    out.print(format.equals("json") ? asJson(figures) : figures.lines());
    out.flush();
    return ExitCode.DONE;
  }

  /** The kind of gold is told by the file's name and, for JSON lines, by its first record. */
  private Figures measured(Path gold, PrintWriter out) {
    String name = gold.getFileName().toString();
    try {
      if (name.endsWith(".conllu")) {
        Figures figures = TreeScore.score(Conllu.read(gold), LanguageModel.shipped());
        RawTextScore.score(GoldTexts.read(gold), Analyzer.shipped())
            .all()
            .forEach((figure, value) -> figures.put(figure, value));
        return figures;
      }
      if (name.endsWith(".iob2") || name.endsWith(".txt")) {
        return NameScore.score(Iob2.read(gold), NameTagger.shipped()::names);
      }
      try (Stream<String> lines = Files.lines(gold)) {
        String first = lines.findFirst().orElse("");
        if (first.contains("\"eventText\"")) {
          return PloverGold.read(gold).score(Reader.shipped()::read);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(gold + " could not be read", e);
    }
    return claims(ClaimsGold.read(gold), out);
  }

  private Figures claims(ClaimsGold gold, PrintWriter out) {
    ClaimScore score =
        predicted == null ? gold.score(Reader.shipped()::read) : gold.score(predicted);
    if (errors > 0) {
      out.println(ErrorList.of(score, errors));
      out.println();
    }
    return score.figures();
  }

  private static String asJson(Figures figures) {
    StringJoiner members = new StringJoiner(",", "{", "}" + System.lineSeparator());
    figures
        .all()
        .forEach(
            (name, value) -> members.add(String.format(Locale.ROOT, "\"%s\":%.6f", name, value)));
    return members.toString();
  }
}
