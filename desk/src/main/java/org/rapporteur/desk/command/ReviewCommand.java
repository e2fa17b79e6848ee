package org.rapporteur.desk.command;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.desk.output.ClaimCards;
import org.rapporteur.desk.output.Ink;
import org.rapporteur.ledger.KeptClaim;
import org.rapporteur.ledger.Ledger;
import org.rapporteur.ledger.review.Review;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Records what a person decides about a claim. */
@Command(
    name = "review",
    description = {
      "Records what you decide about a claim; remembered with your name and the time, also when the"
          + " article is read again.",
      "Without a decision: the claim and what was decided so far."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footerHeading = "%nExamples:%n",
    footer = {
      "  rapporteur review clm-0f3a9b1c2d4e5f607182 accept",
      "  rapporteur review clm-0f3a9b1c2d4e5f607182 reject --note \"the speaker denies it\"",
      "  rapporteur review clm-0f3a9b1c2d4e5f607182 edit --field mode --value arms",
      "",
      "Exit status: 0 recorded, 1 not in the ledger, 2 wrong use."
    })
final class ReviewCommand implements Callable<Integer> {

  @Parameters(index = "0", paramLabel = "ID", description = "A claim's id.")
  String id = "";

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "DECISION",
      description = "${COMPLETION-CANDIDATES}")
  Review.@Nullable Action action;

  @Option(names = "--field", defaultValue = "", description = "The field that edit changes.")
  String field = "";

  @Option(
      names = "--value",
      defaultValue = "",
      description = "Its new value; for merge and split, the other claim's id.")
  String value = "";

  @Option(names = "--by", defaultValue = "${sys:user.name}", description = "Who decides.")
  String by = "";

  @Option(names = "--note", defaultValue = "", description = "Why.")
  String note = "";

  @CommandLine.Mixin LedgerOptions ledger = new LedgerOptions();

  @CommandLine.Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it
  CommandLine.Model.CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    try (Ledger open = ledger.openExisting()) {
      Optional<KeptClaim> claim = open.claim(id);
      if (claim.isEmpty()) {
        spec.commandLine().getErr().println("rapporteur: " + id + " is not in " + open.place());
        return ExitCode.NOTHING_FOUND;
      }
      if (action != null) {
        open.review(id, action, field, value, by, note);
      }
      new ClaimCards(out, Ink.forStandardOutput())
          .card(claim.get().article(), claim.get().claim(), 1);
      for (Review review : open.reviews(id)) {
        out.printf(
            Locale.ROOT,
            "     %s by %s, %s %s %s %s%n",
            review.action().word(),
            review.by(),
            review.at(),
            review.field(),
            review.value(),
            review.note());
      }
      out.flush();
      return ExitCode.DONE;
    }
  }
}
