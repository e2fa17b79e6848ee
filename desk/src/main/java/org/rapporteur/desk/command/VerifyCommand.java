package org.rapporteur.desk.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.desk.casefile.CaseCheck;
import org.rapporteur.desk.output.Answer;
import org.rapporteur.desk.output.CustodyJson;
import org.rapporteur.desk.output.JsonDocument;
import org.rapporteur.desk.output.Numbers;
import org.rapporteur.ledger.Ledger;
import org.rapporteur.ledger.custody.Verification;
import org.rapporteur.reading.Article;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks that the ledger still holds what was captured. */
@Command(
    name = "verify",
    description = {
      "Checks the whole ledger: makes the hash of every article again and compares every quote"
          + " with the article's text at its offsets.",
      "With FILE: does the same for a case file, against the ledger, or against article files with"
          + " --articles."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    exitCodeList = {
      "0:all holds",
      "1:something does not (the differences are printed)",
      "2:wrong use",
      "3:the case file could not be read"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  rapporteur verify",
      "  rapporteur verify --ledger case.db",
      "  rapporteur verify case-libya.html",
      "  rapporteur verify case-libya.html --articles samples/"
    })
final class VerifyCommand implements Callable<Integer> {

  @CommandLine.Mixin AnswerOptions answer = new AnswerOptions();

  @Parameters(paramLabel = "FILE", arity = "0..1", description = "A case file's HTML page.")
  @Nullable Path page;

  @Option(
      names = "--articles",
      paramLabel = "SOURCE",
      description = "Check FILE against these articles instead of the ledger.")
  @Nullable String articles;

  @CommandLine.Mixin LedgerOptions ledger = new LedgerOptions();

  @CommandLine.Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it
  CommandLine.Model.CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    if (page != null) {
      return caseFile(page, out);
    }
    if (articles != null) {
      throw new CommandLine.ParameterException(
          spec.commandLine(), "--articles goes with a case file: rapporteur verify FILE");
    }
    try (Ledger open = ledger.openExisting()) {
      Verification result = verified(open);
      if (answer.format == Answer.json) {
        JsonDocument.print(out, json -> CustodyJson.members(json, open.place(), result));
        return result.holds() ? ExitCode.DONE : ExitCode.NOTHING_FOUND;
      }
      result.differences().forEach(out::println);
      out.printf(
          Locale.ROOT,
          "%s: %s and %s checked in %s%n",
          result.holds() ? "holds" : "DOES NOT HOLD",
          Numbers.count(result.articles(), "article"),
          Numbers.count(result.quotes(), "quote"),
          open.place());
      if (result.patchworks() > 0) {
        out.printf(
            Locale.ROOT,
            "%,d of the articles are known only by quotes of imported claims; their own hash cannot"
                + " be made again. Import the claims with --articles, or read the articles.%n",
            result.patchworks());
      }
      out.flush();
      return result.holds() ? ExitCode.DONE : ExitCode.NOTHING_FOUND;
    }
  }

  private int caseFile(Path file, PrintWriter out) {
    String html;
    try {
      html = Files.readString(file);
    } catch (IOException e) {
      spec.commandLine().getErr().println("rapporteur: " + file + " could not be read: " + e);
      return ExitCode.SOURCE_UNREADABLE;
    }
    CaseCheck.Result result;
    if (articles != null) {
      Map<String, Article> given = GivenArticles.of(articles, spec.commandLine().getErr());
      result =
          new CaseCheck(
                  id ->
                      Optional.ofNullable(given.get(id))
                          .map(article -> new CaseCheck.AtHand(article.text(), null)))
              .page(html);
    } else {
      try (Ledger open = ledger.openExisting()) {
        result = CaseCheck.against(open).page(html);
      }
    }
    result.differences().forEach(out::println);
    out.printf(
        Locale.ROOT,
        "%s: %s and %s of %s checked%n",
        result.holds() ? "holds" : "DOES NOT HOLD",
        Numbers.count(result.articles(), "article"),
        Numbers.count(result.quotes(), "quote"),
        file);
    out.flush();
    return result.holds() ? ExitCode.DONE : ExitCode.NOTHING_FOUND;
  }

  private static Verification verified(Ledger open) {
    Progress progress = Progress.beside("articles", () -> open.facts().articles());
    Verification result = open.verify(progress::to);
    progress.clear();
    return result;
  }
}
