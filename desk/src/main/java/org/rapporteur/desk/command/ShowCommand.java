package org.rapporteur.desk.command;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.desk.output.Ink;
import org.rapporteur.desk.output.KeptClaims;
import org.rapporteur.ledger.KeptArticle;
import org.rapporteur.ledger.KeptClaim;
import org.rapporteur.ledger.Ledger;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows one claim or one article with its claims. */
@Command(
    name = "show",
    description = "Shows a claim (clm-…) or an article with all its claims (art-…).",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    exitCodeList = {"0:shown", "1:not in the ledger", "2:wrong use"},
    footerHeading = "%nExamples:%n",
    footer = {
      "  rapporteur show clm-0f3a9b1c2d4e5f607182",
      "  rapporteur show art-91ab0c2d3e4f5a6b7c8d --format json"
    })
final class ShowCommand implements Callable<Integer> {

  @Parameters(paramLabel = "ID", description = "A claim's or an article's id.")
  String id = "";

  @Option(names = "--as-of", paramLabel = "DATE", description = "If it was known by this day.")
  @Nullable LocalDate asOf;

  @CommandLine.Mixin ClaimOptions answer = new ClaimOptions();

  @CommandLine.Mixin LedgerOptions ledger = new LedgerOptions();

  @CommandLine.Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it
  CommandLine.Model.CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    Ink ink = Ink.forStandardOutput();
    try (Ledger open = ledger.openExisting()) {
      Optional<KeptClaim> claim = open.claim(id, asOf);
      Optional<KeptArticle> article = claim.isPresent() ? Optional.empty() : open.article(id, asOf);
      if (claim.isEmpty() && article.isEmpty()) {
        String then = asOf == null ? "" : ", or was not known by " + asOf;
        spec.commandLine()
            .getErr()
            .println(
                "rapporteur: "
                    + id
                    + " is not in "
                    + open.place()
                    + then
                    + ". 'rapporteur find WORDS' prints the ids that are.");
        return ExitCode.NOTHING_FOUND;
      }
      claim.ifPresent(kept -> KeptClaims.show(List.of(kept), answer.format, out, ink));
      article.ifPresent(kept -> KeptClaims.show(kept, answer.format, out, ink));
      out.flush();
      return ExitCode.DONE;
    }
  }
}
