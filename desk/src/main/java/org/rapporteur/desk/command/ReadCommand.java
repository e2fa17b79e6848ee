package org.rapporteur.desk.command;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.desk.output.Format;
import org.rapporteur.desk.output.Ink;
import org.rapporteur.desk.output.ReadingSink;
import org.rapporteur.ledger.days.EdtfDays;
import org.rapporteur.reading.Article;
import org.rapporteur.reading.Published;
import org.rapporteur.reading.Reader;
import org.rapporteur.reading.Reading;
import org.rapporteur.sources.Found;
import org.rapporteur.sources.Sources;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads articles, prints their claims and keeps them in the ledger. */
@Command(
    name = "read",
    description = {
      "Reads articles, prints every claim in them and keeps them in the ledger.",
      "",
      "A SOURCE is a file (.txt, .html, .jsonl, .warc, .wet, also .gz and .zst), a folder, a glob"
          + " pattern in quotes, an http or https page, or - for standard input. JSON lines hold"
          + " id, title, published, url, publisher and text.",
      "",
      "Pages are fetched from public hosts only, one request per host at a time, and only where"
          + " the site's robots.txt allows it. Reading an archive that was broken off goes on where"
          + " it was."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    exitCodeList = {"0:done", "2:wrong use", "3:a source could not be read (the others were)"},
    footerHeading = "%nExamples:%n",
    footer = {
      "  rapporteur read samples/",
      "  rapporteur read --format jsonl articles.jsonl > claims.jsonl",
      "  rapporteur read --published 2024-06-17 page.txt",
      "  rapporteur read https://example.org/news/envoy-leaves",
      "  rapporteur read crawl/news.warc.gz",
      "  pbpaste | rapporteur read --no-keep -"
    })
final class ReadCommand implements Callable<Integer> {

  @Parameters(paramLabel = "SOURCE", arity = "1..*", description = "What to read.")
  List<String> sources = new ArrayList<>();

  @CommandLine.Mixin ClaimOptions answer = new ClaimOptions();

  @Option(
      names = "--published",
      paramLabel = "EDTF",
      description = "Date of publication of articles that do not state one, such as 2024-06-17.")
  @Nullable String published;

  @Option(
      names = "--min-confidence",
      paramLabel = "X",
      defaultValue = "0",
      description = "Leave out claims of lower confidence, from 0 to 1.")
  double minConfidence;

  @CommandLine.Mixin EngineOptions engine = new EngineOptions();

  @Option(names = "--no-keep", description = "Print the claims without keeping them.")
  boolean noKeep;

  @Option(
      names = "--allow-private",
      description = "Also fetch pages from private networks and from this machine.")
  boolean allowPrivate;

  @Option(
      names = "--again",
      description = "Read archives from their beginning, also where reading was broken off.")
  boolean again;

  @CommandLine.Mixin LedgerOptions ledger = new LedgerOptions();

  @CommandLine.Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it
  CommandLine.Model.CommandSpec spec;

  @Override
  public Integer call() {
    checkDate();
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    Progress progress = Progress.of("articles", () -> Expected.articles(sources));
    int[] unreadable = {0};
    try (ReadingSink sink = answer.format.to(out, Ink.forStandardOutput());
        Keeping keeping = new Keeping(noKeep ? null : ledger);
        Sources reading = new Sources(System.in, allowPrivate)) {
      Reader reader = keeping.informed(engine.reader());
      Optional<Bookmarks> bookmarks =
          noKeep
              ? Optional.empty()
              : Optional.of(new Bookmarks(() -> keeping.ledger().orElseThrow(), err));
      bookmarks.ifPresent(
          marks ->
              reading.archives(
                  path -> again ? marks.anew(path) : marks.passed(path), marks::finished));
      for (String source : sources) {
        reading.read(
            source,
            found -> {
              if (found instanceof Found.Unreadable fault) {
                progress.clear();
                err.println("rapporteur: " + fault.line());
                unreadable[0]++;
              } else if (found instanceof Found.Text text) {
                Reading read = reader.read(dated(text.article()));
                keeping.keep(read, text, bookmarks.map(marks -> marks.after(text)).orElse(null));
                progress.clear();
                sink.show(confident(read));
                progress.step();
              }
            });
      }
      progress.clear();
      out.flush();
      if (answer.format == Format.table) {
        keeping.summary(err);
      }
    }
    out.flush();
    return unreadable[0] > 0 ? ExitCode.SOURCE_UNREADABLE : ExitCode.DONE;
  }

  private Article dated(Article article) {
    if (published == null || article.published() != null) {
      return article;
    }
    return article.withPublished(Published.stated(published));
  }

  /** A date that nobody can read would be kept with every article. */
  private void checkDate() {
    if (published != null && EdtfDays.of(published) == null) {
      throw new CommandLine.ParameterException(
          spec.commandLine(),
          "--published "
              + published
              + ": not a date in EDTF. Give a day (2024-06-17), a month (2024-06) or an interval"
              + " (2024-06-10/2024-06-17).");
    }
  }

  private Reading confident(Reading reading) {
    return minConfidence <= 0 ? reading : reading.withConfidence(minConfidence);
  }
}
