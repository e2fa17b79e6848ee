package org.rapporteur.desk.command;

import java.io.PrintWriter;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.rapporteur.desk.output.Format;
import org.rapporteur.desk.output.Ink;
import org.rapporteur.desk.output.ReadingSink;
import org.rapporteur.ledger.Ledger;
import org.rapporteur.reading.Reader;
import org.rapporteur.reading.Reading;
import org.rapporteur.sources.Found;
import org.rapporteur.sources.feed.Entry;
import org.rapporteur.sources.feed.FeedSink;
import org.rapporteur.sources.feed.FeedWatch;
import org.rapporteur.sources.web.Web;
import org.rapporteur.sources.web.WebAddress;
import org.rapporteur.sources.web.WebLimits;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Watches feeds and reads what is new in them. */
@Command(
    name = "watch",
    description = {
      "Asks feeds again and again, reads what is new in them, prints the claims and keeps them in"
          + " the ledger.",
      "",
      "A FEED is the http or https address of an RSS feed, an Atom feed or a JSON Feed. Feeds are"
          + " asked politely: only for what has changed, one request per host at a time, less and"
          + " less often while they fail, and never against the site's robots.txt. Ctrl-C ends the"
          + " watch; the next one goes on where it was."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    exitCodeList = {"0:done", "2:wrong use", "3:with --once, something could not be read"},
    footerHeading = "%nExamples:%n",
    footer = {
      "  rapporteur watch https://example.org/world.rss",
      "  rapporteur watch --once --format jsonl https://example.org/atom.xml > claims.jsonl"
    })
final class WatchCommand implements Callable<Integer> {

  private static final Duration FAREWELL = Duration.ofSeconds(30);

  @Parameters(paramLabel = "FEED", arity = "1..*", description = "Addresses of feeds.")
  List<String> feeds = new ArrayList<>();

  @Option(
      names = "--every",
      paramLabel = "MINUTES",
      defaultValue = "15",
      description = "How often a feed is asked (default: ${DEFAULT-VALUE}).")
  double every;

  @Option(names = "--once", description = "Ask every feed once, now, and end: for timers.")
  boolean once;

  @Option(
      names = "--allow-private",
      description = "Also ask hosts in private networks and this machine.")
  boolean allowPrivate;

  @CommandLine.Mixin ClaimOptions answer = new ClaimOptions();

  @CommandLine.Mixin EngineOptions engine = new EngineOptions();

  @CommandLine.Mixin LedgerOptions ledger = new LedgerOptions();

  @CommandLine.Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it
  CommandLine.Model.CommandSpec spec;

  private int unreadable;

  @Override
  public Integer call() {
    List<URI> addresses = addresses();
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    CountDownLatch ended = new CountDownLatch(1);
    try (ReadingSink sink = answer.format.to(out, Ink.forStandardOutput());
        Keeping keeping = new Keeping(ledger);
        Web web = new Web(WebLimits.usual(), allowPrivate)) {
      Ledger open = keeping.ledger().orElseThrow();
      LedgerFeedMemory memory = new LedgerFeedMemory(open, Clock.systemUTC());
      Reader reader = keeping.informed(engine.reader());
      FeedSink news = news(memory, keeping, reader, sink);
      FeedWatch watch =
          new FeedWatch(
              web, memory, news, Clock.systemUTC(), Duration.ofSeconds(Math.round(every * 60)));
      Thread farewell = new Thread(() -> farewell(watch, ended), "farewell");
      Runtime.getRuntime().addShutdownHook(farewell);
      if (once) {
        watch.once(addresses);
      } else {
        err.println("rapporteur: watching " + addresses.size() + " feeds; Ctrl-C ends it.");
        err.flush();
        watch.run(addresses);
      }
      forget(farewell);
      if (answer.format == Format.table) {
        keeping.summary(err);
      }
    } finally {
      out.flush();
      err.flush();
      ended.countDown();
    }
    return once && unreadable > 0 ? ExitCode.SOURCE_UNREADABLE : ExitCode.DONE;
  }

  private List<URI> addresses() {
    List<URI> addresses = new ArrayList<>();
    for (String feed : feeds) {
      try {
        addresses.add(WebAddress.parse(feed));
      } catch (URISyntaxException e) {
        throw new CommandLine.ParameterException(
            spec.commandLine(), feed + ": not an address. Give a feed's http or https address.");
      }
      if (!feed.matches("(?i)https?://.+")) {
        throw new CommandLine.ParameterException(
            spec.commandLine(), feed + ": not an http or https address.");
      }
    }
    return addresses;
  }

  private FeedSink news(LedgerFeedMemory memory, Keeping keeping, Reader reader, ReadingSink sink) {
    PrintWriter err = spec.commandLine().getErr();
    Progress progress = Progress.of("articles", () -> 0);
    return new FeedSink() {
      @Override
      public void article(String feed, Entry entry, Found.Text text) {
        Reading reading = reader.read(text.article());
        keeping.keep(reading, text, memory.mark(feed, entry));
        progress.clear();
        keeping.link();
        sink.show(reading);
        spec.commandLine().getOut().flush();
        progress.step();
      }

      @Override
      public void unreadable(Found.Unreadable fault) {
        unreadable++;
        progress.clear();
        err.println("rapporteur: " + fault.line());
        err.flush();
      }
    };
  }

  private static void forget(Thread farewell) {
    try {
      Runtime.getRuntime().removeShutdownHook(farewell);
    } catch (IllegalStateException e) {
      // The program is ending: the hook is what brought us here.
    }
  }

  /** On Ctrl-C or a polite kill: the article being read is kept before the program ends. */
  private static void farewell(FeedWatch watch, CountDownLatch ended) {
    watch.stop();
    try {
      ended.await(FAREWELL.toSeconds(), TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
