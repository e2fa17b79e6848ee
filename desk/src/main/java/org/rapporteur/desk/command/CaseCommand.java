package org.rapporteur.desk.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.desk.casefile.CaseAssembly;
import org.rapporteur.desk.casefile.CaseFile;
import org.rapporteur.desk.casefile.CaseJsonLd;
import org.rapporteur.desk.casefile.CasePage;
import org.rapporteur.ledger.Ledger;
import org.rapporteur.ledger.LedgerException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a case file. */
@Command(
    name = "case",
    description = {
      "Writes all that the ledger has on one matter as one HTML page, fit for the screen and for"
          + " A4 paper, and as JSON-LD beside it.",
      "The matter is a finding (fnd-…), a claim (clm-…), the name of somebody or something, or a"
          + " search."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    exitCodeList = {"0:written", "1:nothing found", "2:wrong use", "3:could not be written"},
    footerHeading = "%nExamples:%n",
    footer = {
      "  rapporteur case fnd-5d0c41f0a92e7b36c8d1-1f7a09c4 --out shells.html",
      "  rapporteur case Libya",
      "  rapporteur case shells --type AID --as-of 2024-06-30",
      "  rapporteur verify shells.html       whether its quotes and hashes still hold"
    })
final class CaseCommand implements Callable<Integer> {

  @Parameters(
      paramLabel = "FINDING|CLAIM|NAME|WORDS",
      arity = "1..*",
      description = "What it is about.")
  List<String> subject = new ArrayList<>();

  @CommandLine.Mixin QueryOptions which = new QueryOptions();

  @CommandLine.Mixin RegimeOptions rules = new RegimeOptions();

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "The page; the JSON-LD goes beside it. Default: case-….html here.")
  @Nullable Path out;

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "60",
      description = "Most claims of a name or search, the newest first. Default: ${DEFAULT-VALUE}.")
  int limit;

  @CommandLine.Mixin LedgerOptions ledger = new LedgerOptions();

  @CommandLine.Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it
  CommandLine.Model.CommandSpec spec;

  @Override
  public Integer call() {
    if (limit < 1) {
      throw new CommandLine.ParameterException(spec.commandLine(), "--limit is 1 or more");
    }
    String words = String.join(" ", subject);
    Optional<CaseFile> found;
    try (Ledger open = ledger.openExisting()) {
      CaseAssembly assembly = new CaseAssembly(open, rules.regimes(), Instant.now());
      found = find(open, assembly, words).filter(file -> !file.claims().isEmpty());
    }
    if (found.isEmpty()) {
      spec.commandLine().getErr().println("The ledger has nothing on " + words + ".");
      return ExitCode.NOTHING_FOUND;
    }
    Path page = out == null ? Path.of("case-" + slug(words) + ".html") : out;
    Path data = beside(page);
    try {
      Files.writeString(page, CasePage.of(found.get()));
      Files.writeString(data, CaseJsonLd.of(found.get()));
    } catch (IOException e) {
      spec.commandLine()
          .getErr()
          .println(
              "rapporteur: could not write "
                  + page
                  + ": "
                  + e
                  + ". Choose another file with --out.");
      return ExitCode.SOURCE_UNREADABLE;
    }
    CaseFile file = found.get();
    spec.commandLine()
        .getErr()
        .printf(
            Locale.ROOT,
            "claims: %d, findings: %d, articles: %d. Written: %s and %s%n",
            file.claims().size(),
            file.findings().size(),
            file.articles().size(),
            page,
            data);
    return ExitCode.DONE;
  }

  private Optional<CaseFile> find(Ledger open, CaseAssembly assembly, String words) {
    if (words.startsWith("fnd-")) {
      return assembly.ofFinding(words, which.asOf);
    }
    if (words.startsWith("clm-")) {
      return assembly.ofClaim(words, which.asOf);
    }
    try {
      String name = open.entity(words).name();
      CaseFile file = assembly.ofQuery(name, "entity", which.query(List.of()).entity(words), limit);
      if (!file.claims().isEmpty()) {
        return Optional.of(file);
      }
    } catch (LedgerException unknown) {
      // Not a name that the ledger knows: words to search for.
    }
    return Optional.of(assembly.ofQuery(words, "search", which.query(subject), limit));
  }

  private static Path beside(Path page) {
    String name = String.valueOf(page.getFileName());
    return page.resolveSibling(name.replaceFirst("\\.html?$", "") + ".jsonld");
  }

  private static String slug(String words) {
    String slug = words.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    return slug.length() > 40 ? slug.substring(0, 40) : slug;
  }
}
