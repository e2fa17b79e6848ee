package org.rapporteur.desk.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.desk.output.Answer;
import org.rapporteur.desk.output.EntityJson;
import org.rapporteur.desk.output.Format;
import org.rapporteur.desk.output.Ink;
import org.rapporteur.desk.output.JsonDocument;
import org.rapporteur.desk.output.KeptClaims;
import org.rapporteur.ledger.KeptClaim;
import org.rapporteur.ledger.Ledger;
import org.rapporteur.ledger.entity.Decision;
import org.rapporteur.ledger.entity.Dossier;
import org.rapporteur.ledger.entity.Known;
import org.rapporteur.ledger.entity.Suggestion;
import org.rapporteur.ledger.review.Review;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Records what a person decides about claims and about names that may mean one. */
@Command(
    name = "review",
    description = {
      "Records what you decide about a claim, or about two names that may mean one; remembered with"
          + " your name and the time, also when the article is read again.",
      "A claim can be accepted, edited, rejected, and merged with or split from another; two names"
          + " can be merged, refused (they are not one) and split again.",
      "With an ID alone: what was decided so far. Without one: merges that the ledger suggests."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    exitCodeList = {"0:recorded or shown", "1:not in the ledger", "2:wrong use"},
    footerHeading = "%nExamples:%n",
    footer = {
      "  rapporteur review clm-0f3a9b1c2d4e5f607182 accept",
      "  rapporteur review clm-0f3a9b1c2d4e5f607182 reject --note \"the speaker denies it\"",
      "  rapporteur review clm-0f3a9b1c2d4e5f607182 edit --field mode --value arms",
      "  rapporteur review clm-0f3a9b1c2d4e5f607182 merge clm-1a2b3c4d5e6f70819203",
      "  rapporteur review",
      "  rapporteur review \"Shin Wonsik\" merge \"Shin Won-sik\" --note \"one minister\""
    })
final class ReviewCommand implements Callable<Integer> {

  /** What can be decided about a claim or a name. */
  enum Verdict {
    accept,
    edit,
    reject,
    merge,
    split,
    refuse
  }

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "ID|NAME",
      description = "A claim's id, or an entity's id or name.")
  @Nullable String id;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "DECISION",
      description = "${COMPLETION-CANDIDATES}")
  @Nullable Verdict verdict;

  @Parameters(
      index = "2",
      arity = "0..1",
      paramLabel = "OTHER",
      description = "The other claim or name of merge, split and refuse.")
  @Nullable String other;

  @Option(
      names = "--field",
      paramLabel = "FIELD",
      defaultValue = "",
      description = "The field that edit changes.")
  String field = "";

  @Option(
      names = "--value",
      paramLabel = "VALUE",
      defaultValue = "",
      description = "Its new value.")
  String value = "";

  @Option(
      names = "--by",
      paramLabel = "NAME",
      defaultValue = "${sys:user.name}",
      description = "Who decides.")
  String by = "";

  @Option(names = "--note", paramLabel = "WORDS", defaultValue = "", description = "Why.")
  String note = "";

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "20",
      description = "Most suggestions to show. Default: ${DEFAULT-VALUE}.")
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
    try (Ledger open = ledger.openExisting()) {
      String subject = id;
      int status =
          subject == null
              ? waiting(open)
              : subject.startsWith("clm-") ? claim(open, subject) : names(open, subject);
      out.flush();
      return status;
    }
  }

  private int claim(Ledger open, String claim) {
    if (open.claim(claim).isEmpty()) {
      spec.commandLine()
          .getErr()
          .println(
              "rapporteur: "
                  + claim
                  + " is not in "
                  + open.place()
                  + ". 'rapporteur find WORDS' prints the ids that are.");
      return ExitCode.NOTHING_FOUND;
    }
    if (verdict != null) {
      Review.Action action =
          switch (verdict) {
            case accept -> Review.Action.ACCEPT;
            case edit -> Review.Action.EDIT;
            case reject -> Review.Action.REJECT;
            case merge -> Review.Action.MERGE;
            case split -> Review.Action.SPLIT;
            case refuse -> throw wrong("a claim is accepted, edited, rejected, merged or split");
          };
      if (action == Review.Action.EDIT && field.isEmpty()) {
        throw wrong("say which field: --field NAME --value NEW");
      }
      boolean pair = action == Review.Action.MERGE || action == Review.Action.SPLIT;
      open.review(claim, action, field, pair ? second() : value, by, note);
    }
    Optional<KeptClaim> now = open.claim(claim);
    Format form = answer.format == Answer.json ? Format.json : Format.table;
    now.ifPresent(kept -> KeptClaims.show(List.of(kept), form, out, Ink.forStandardOutput()));
    return ExitCode.DONE;
  }

  private int names(Ledger open, String name) {
    if (verdict != null) {
      switch (verdict) {
        case merge -> open.merge(name, second(), by, note);
        case refuse -> open.refuse(name, second(), by, note);
        case split -> open.split(open.entity(name).id(), by, note);
        default -> throw wrong("names are merged, refused or split; " + verdict + " is for claims");
      }
      if (verdict == Verdict.merge || verdict == Verdict.split) {
        open.link();
      }
    }
    Dossier about = open.dossier(name, null);
    List<String> ids = about.names().stream().map(Known::id).toList();
    List<Decision> decided =
        open.decisions(Integer.MAX_VALUE).stream()
            .filter(d -> ids.contains(d.one()) || ids.contains(d.other()))
            .toList();
    if (answer.format == Answer.json) {
      JsonDocument.print(
          out,
          json -> {
            json.writeStringProperty("entity", about.entity().id());
            EntityJson.decisions(json, "decisions", decided);
          });
      return ExitCode.DONE;
    }
    decided.forEach(this::show);
    if (decided.isEmpty()) {
      out.println("Nothing was decided about " + name + ".");
    }
    return ExitCode.DONE;
  }

  private int waiting(Ledger open) {
    List<Suggestion> suggestions = open.suggestions(limit);
    List<Decision> decisions = open.decisions(limit);
    if (answer.format == Answer.json) {
      JsonDocument.print(
          out,
          json -> {
            EntityJson.suggestions(json, "suggestions", suggestions);
            EntityJson.decisions(json, "decisions", decisions);
          });
      return ExitCode.DONE;
    }
    for (Suggestion one : suggestions) {
      out.printf(
          Locale.ROOT,
          "%.2f  %s = %s?  (%s)%n",
          one.score(),
          one.one().name(),
          one.other().name(),
          String.join(", ", one.reasons()));
      out.println("      rapporteur review " + one.one().id() + " merge " + one.other().id());
      out.println("      rapporteur review " + one.one().id() + " refuse " + one.other().id());
    }
    if (suggestions.isEmpty()) {
      out.println("No merges to decide on.");
    }
    decisions.forEach(this::show);
    return ExitCode.DONE;
  }

  private void show(Decision decision) {
    String why = decision.note().isEmpty() ? "" : "  “" + decision.note() + "”";
    out.println(
        decision.kind()
            + " "
            + decision.one()
            + " "
            + decision.other()
            + ", by "
            + decision.by()
            + ", "
            + decision.at()
            + why);
  }

  private String second() {
    if (other != null) {
      return other;
    }
    if (!value.isEmpty()) {
      return value;
    }
    throw wrong("say with which other: " + id + " " + verdict + " OTHER");
  }

  private CommandLine.ParameterException wrong(String what) {
    return new CommandLine.ParameterException(spec.commandLine(), what);
  }
}
