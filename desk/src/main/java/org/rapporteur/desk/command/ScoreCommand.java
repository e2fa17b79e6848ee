package org.rapporteur.desk.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.Article;
import org.rapporteur.reading.Reader;
import org.rapporteur.reading.Reading;
import org.rapporteur.reading.language.Analyzer;
import org.rapporteur.reading.language.LanguageModel;
import org.rapporteur.reading.language.NameTagger;
import org.rapporteur.reading.mention.MentionFinder;
import org.rapporteur.reading.world.World;
import org.rapporteur.score.Figures;
import org.rapporteur.score.Flaw;
import org.rapporteur.score.GoldKind;
import org.rapporteur.score.Measured;
import org.rapporteur.score.claims.ClaimScore;
import org.rapporteur.score.claims.ClaimsGold;
import org.rapporteur.score.claims.ErrorList;
import org.rapporteur.score.coreference.EntityTreebank;
import org.rapporteur.score.coreference.LinkScore;
import org.rapporteur.score.dates.DatedArticles;
import org.rapporteur.score.knowledgenet.KnowledgeNetGold;
import org.rapporteur.score.language.Conllu;
import org.rapporteur.score.language.GoldText;
import org.rapporteur.score.language.GoldTexts;
import org.rapporteur.score.language.GoldTree;
import org.rapporteur.score.language.RawTextScore;
import org.rapporteur.score.language.TreeScore;
import org.rapporteur.score.meantime.EventScore;
import org.rapporteur.score.names.Iob2;
import org.rapporteur.score.names.NameScore;
import org.rapporteur.score.names.NamedSentence;
import org.rapporteur.score.plover.PloverGold;
import org.rapporteur.score.re3d.Re3dScore;
import org.rapporteur.score.report.HtmlReport;
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
      "What FILE holds is told by its content:",
      "",
      "  @|bold marked articles|@ (JSON lines with \"claims\"). A claim is right if one of the same"
          + " type stands in the gold with an overlapping trigger, or in an overlapping sentence"
          + " with an overlapping filler of the same role. Roles are right by name and by"
          + " overlapping words or equal entity. Entity, stance, attribution, when, where and"
          + " quantity are shares of the claims that were found; '.given' counts only those that"
          + " have one in the gold. Claims marked with doubt count neither way. The table says how"
          + " often claims of a confidence are right; 'confidence.ece' is the mean distance between"
          + " the two.",
      "",
      "  @|bold dated articles|@ (JSON lines with \"text\" and \"date\" or \"published\", no"
          + " claims). The date is hidden and the article dated by its own words: how many are"
          + " answered, and how many of the answers hold the true day; dated.days is an answer's"
          + " mean length.",
      "",
      "  @|bold PLOVER records|@ (JSON lines with \"eventText\"). type.r: the gold type is among"
          + " those read from the sentence; type.p: share of the types read that are the gold type;"
          + " source and target country: the gold country is among those of the actors, of the"
          + " recipients.",
      "",
      "  @|bold KnowledgeNet|@ (JSON lines with \"passageText\"). Facts from claims of kinship,"
          + " office and membership: child, spouse, employee or member, chief executive, party."
          + " Right if subject and object overlap the gold's words; each pair of words that names"
          + " both ends is a fact, as its authors count text facts.",
      "",
      "  @|bold re3d|@ (its folder, or one of its folders). entity.TYPE: overlapping words and"
          + " fitting type; relation.TYPE.r: share of the marked pairs that one claim joins. Marks"
          + " of confidence below 0.8 are left out.",
      "",
      "  @|bold MEANTIME|@ (a folder of its XML files, or one). Certainty, polarity and time of all"
          + " marked events ('events.') and of those that a claim names ('shared.'), beside what"
          + " always saying the commonest value would reach ('.majority').",
      "",
      "  @|bold CoNLL-U|@. Tags, lemmas and trees on gold tokens, and from raw text ('raw.'). Where"
          + " entities are marked as in GUM: links of names and pronouns to what they refer to,"
          + " over gold trees; accuracy is of the links made, abstentions are counted apart.",
      "",
      "  @|bold IOB2|@. Names by exact span and type."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    exitCodeList = {"0:measured", "2:wrong use, or no such file", "3:the file could not be read"},
    footerHeading = "%nExamples:%n",
    footer = {
      "  rapporteur score gold.jsonl",
      "  rapporteur score en_ewt-ud-dev.conllu",
      "  rapporteur score gold.jsonl --errors 20",
      "  rapporteur score gold.jsonl --html report.html",
      "  rapporteur score gold.jsonl --predicted claims.jsonl"
    })
final class ScoreCommand implements Callable<Integer> {

  @Parameters(paramLabel = "FILE", description = "A gold file, or for re3d and MEANTIME a folder.")
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
      description = "text or json. Default: ${DEFAULT-VALUE}.")
  String format = "text";

  @Option(
      names = "--errors",
      arity = "0..1",
      fallbackValue = "50",
      defaultValue = "0",
      paramLabel = "N",
      description =
          "Show N differences from the gold (50 if no number is given), and how many each cause"
              + " has.")
  int errors;

  @Option(
      names = "--html",
      paramLabel = "PAGE",
      description = "Also write every marked article with its claims found, missed and misread.")
  @Nullable Path html;

  @CommandLine.Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it
  CommandLine.Model.CommandSpec spec;

  private @Nullable Progress progress;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    if (file == null || !Files.exists(file)) {
      throw new CommandLine.ParameterException(
          spec.commandLine(), "there is no gold file " + file + "; check the path");
    }
    Measured measured;
    try {
      GoldKind kind = GoldKind.of(file);
      if (kind != GoldKind.CLAIMS && (html != null || predicted != null)) {
        throw new CommandLine.ParameterException(
            spec.commandLine(),
            (html != null ? "--html" : "--predicted") + " needs marked articles; this is " + kind);
      }
      measured = measured(file, kind);
    } catch (IllegalArgumentException | UncheckedIOException unreadable) {
      spec.commandLine().getErr().println("rapporteur: " + unreadable.getMessage());
      return ExitCode.SOURCE_UNREADABLE;
    } finally {
      if (progress != null) {
        progress.clear();
      }
    }
    Figures figures = measured.figures();
    if (errors > 0) {
      show(measured.flaws(), out);
    }
    out.print(format.equals("json") ? asJson(figures) : measured.table() + figures.lines());
    out.flush();
    return ExitCode.DONE;
  }

  private void show(List<Flaw> flaws, PrintWriter out) {
    flaws.stream().limit(errors).forEach(f -> out.printf("%s%n  %s%n", f.cause(), f.text()));
    out.printf("%nErrors by cause (%d):%n%s%n", flaws.size(), Flaw.counts(flaws));
  }

  private Measured measured(Path gold, GoldKind kind) {
    return switch (kind) {
      case CLAIMS -> claims(ClaimsGold.read(gold));
      case ARTICLES -> DatedArticles.read(gold).score(reading(0));
      case PLOVER -> PloverGold.read(gold).score(reading(0));
      case KNOWLEDGENET -> KnowledgeNetGold.read(gold).score(reading(0));
      case RE3D -> Re3dScore.score(gold, reading(0));
      case MEANTIME -> EventScore.score(gold, Reader.load());
      case IOB2 -> names(gold);
      case CONLLU -> trees(gold);
    };
  }

  /**
   * The engine's reader, with a line on the terminal that tells how far it is.
   *
   * @param articles how many there are; 0 if nobody knows
   */
  private Function<Article, Reading> reading(int articles) {
    Reader reader = Reader.load();
    Progress read = counting("articles", articles);
    return article -> {
      Reading reading = reader.read(article);
      read.step();
      return reading;
    };
  }

  private Measured names(Path gold) {
    try {
      List<List<NamedSentence>> documents = Iob2.read(gold);
      Progress read = counting("documents", 2L * documents.size());
      return new Measured(
          NameScore.score(
              documents,
              sentences -> {
                read.step();
                return NameTagger.shipped().names(sentences);
              }),
          List.of());
    } catch (IOException e) {
      throw new UncheckedIOException(e.getMessage(), e);
    }
  }

  private Progress counting(String what, long expected) {
    Progress counting = Progress.beside(what, () -> expected);
    progress = counting;
    return counting;
  }

  /** The same, with a step for each as it is taken up. */
  private static <T> Iterable<T> counted(List<T> all, Progress progress) {
    return () -> all.stream().peek(one -> progress.step()).iterator();
  }

  /** Trees, raw text and, where entities are marked as in GUM, links between mentions. */
  private Measured trees(Path gold) {
    try {
      List<GoldTree> trees = Conllu.read(gold);
      List<GoldText> texts = GoldTexts.read(gold);
      // Both go over all of it twice: what is not yet compiled is not measured.
      Progress read = counting("trees and texts", 2L * (trees.size() + texts.size()));
      Figures figures = TreeScore.score(counted(trees, read), LanguageModel.shipped());
      figures.putAll(RawTextScore.score(counted(texts, read), Analyzer.shipped()));
      if (!EntityTreebank.isMarked(gold)) {
        return new Measured(figures, List.of());
      }
      Measured links = LinkScore.score(gold, new MentionFinder(World.shipped()));
      figures.putAll(links.figures());
      return new Measured(figures, links.flaws());
    } catch (IOException e) {
      throw new UncheckedIOException(e.getMessage(), e);
    }
  }

  private Measured claims(ClaimsGold gold) {
    ClaimScore score =
        predicted == null ? gold.score(reading(gold.articles().size())) : gold.score(predicted);
    if (html != null) {
      write(html, HtmlReport.of(gold.articles(), score));
    }
    return new Measured(score.figures(), ErrorList.of(score), score.reliability().table());
  }

  private static void write(Path file, String page) {
    try {
      Files.writeString(file, page);
    } catch (IOException e) {
      throw new UncheckedIOException(file + " could not be written: " + e.getMessage(), e);
    }
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
