package org.rapporteur.desk.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.desk.Main;
import org.rapporteur.desk.command.FeedServer.Body;
import org.rapporteur.ledger.Capture;
import org.rapporteur.ledger.Ledger;
import org.rapporteur.reading.Reader;
import org.rapporteur.sources.Found;
import org.rapporteur.sources.feed.Entry;
import org.rapporteur.sources.feed.FeedSink;
import org.rapporteur.sources.feed.FeedWatch;
import org.rapporteur.sources.web.Web;
import org.rapporteur.sources.web.WebLimits;

/** Feeds watched on a real server, kept in a real ledger. */
class WatchCommandTest {

  private static final String RSS = "application/rss+xml";

  @TempDir Path folder;
  private FeedServer server;

  @BeforeEach
  void start() throws IOException {
    server = new FeedServer();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void readsWhatIsNewInFeedsOfEachKindAndNothingTwice() {
    server.bodies.put(
        "/rss", Body.of(RSS, FeedServer.rss(FeedServer.item("a", "Norway arrested three spies."))));
    server.bodies.put(
        "/atom",
        Body.of(
            "application/atom+xml",
            "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>Coast Post</title><entry><id>x</id>"
                + "<title>Talks</title><link href=\"/talks.html\"/>"
                + "<published>2024-06-18T10:00:00Z</published><summary>Short.</summary>"
                + "</entry></feed>"));
    String page = FeedServer.article("t", "The president of Chile met the king of Spain.");
    server.bodies.put(
        "/talks.html",
        Body.of("text/html", "<html><body><article>" + page + "</article></body></html>"));
    server.bodies.put(
        "/json",
        Body.of(
            "application/feed+json",
            "{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"Islands\",\"items\":[{"
                + "\"id\":\"j1\",\"content_text\":\""
                + "France sent ten tanks to Ukraine. ".repeat(50)
                + "\",\"date_published\":\"2024-06-19T00:00:00Z\"}]}"));
    Terminal terminal = watchOnce("/rss", "/atom", "/json");
    assertThat(terminal.err).contains("3 articles");
    assertThat(terminal.out).contains("spies").contains("king of Spain").contains("tanks");

    server.asked.clear();
    assertThat(watchOnce("/rss", "/atom", "/json").out).isEmpty();
    assertThat(server.asked).containsExactlyInAnyOrder("304 /rss", "304 /atom", "304 /json");

    // One entry says something else now, and one repeats a known text under another name.
    server.bodies.put(
        "/rss",
        Body.of(
            RSS,
            FeedServer.rss(
                FeedServer.item("b", "Norway arrested three spies.").replace("quay b", "quay a"),
                FeedServer.item("a", "Norway arrested four spies."))));
    Terminal third = watchOnce("/rss");
    assertThat(third.out).contains("four spies").doesNotContain("three spies");
    try (Ledger ledger = Ledger.open(folder.resolve("l.db").toString())) {
      assertThat(ledger.facts().articles()).isEqualTo(4);
    }
  }

  @Test
  void survivesFeedsThatHangLieOrChangeTheirEncoding() throws IOException {
    server.bodies.put("/good", Body.of(RSS, FeedServer.rss(FeedServer.item("g", "It rained."))));
    String accents = "Präsident Müller traf Kanzlerin Strauß in Zürich über Ostern.";
    server.bodies.put("/turns", Body.of(RSS, FeedServer.rss(FeedServer.item("u", accents))));
    List<String> faults = new ArrayList<>();
    List<String> texts = new ArrayList<>();
    try (Liar liar = new Liar();
        Ledger ledger = Ledger.open(folder.resolve("l.db").toString());
        Web web =
            new Web(
                new WebLimits(
                    1 << 20,
                    Duration.ofSeconds(5),
                    Duration.ofSeconds(4),
                    Duration.ofSeconds(8),
                    Duration.ZERO,
                    3),
                true)) {
      LedgerFeedMemory memory = new LedgerFeedMemory(ledger, Clock.systemUTC());
      FeedSink sink = keeping(ledger, memory, texts, faults);
      FeedWatch watch = new FeedWatch(web, memory, sink, Clock.systemUTC(), Duration.ofHours(1));
      List<URI> feeds =
          List.of(
              server.uri("/hang"),
              liar.at("/long"),
              liar.at("/short"),
              server.uri("/turns"),
              server.uri("/good"));
      server.bodies.put("/hang", Body.of(RSS, FeedServer.rss()));
      watch.once(feeds);
      assertThat(texts).anyMatch(t -> t.contains("It rained.")).anyMatch(t -> t.contains(accents));
      assertThat(faults).anyMatch(f -> f.contains("/hang")).anyMatch(f -> f.contains("/long"));
      // Cut short: what stands before the cut is read, the cut entry waits until it is whole.
      assertThat(texts)
          .anyMatch(t -> t.contains("First of two"))
          .noneMatch(t -> t.contains("Second"));
      long hang = memory.state(server.at("/hang")).orElseThrow().due();
      long good = memory.state(server.at("/good")).orElseThrow().due();
      assertThat(hang - good).isBetween(3000L, 3700L);

      texts.clear();
      String latin =
          FeedServer.rss(FeedServer.item("v", "Größe bleibt."), FeedServer.item("u", accents))
              .replace("UTF-8", "ISO-8859-1");
      server.bodies.put("/turns", new Body(RSS, latin.getBytes(Charset.forName("windows-1252"))));
      liar.honest = true;
      watch.once(feeds);
      assertThat(texts)
          .anyMatch(t -> t.contains("Größe bleibt."))
          .anyMatch(t -> t.contains("Second"));
      assertThat(texts).noneMatch(t -> t.contains(accents));
      assertThat(memory.state(server.at("/hang")).orElseThrow().failures()).isEqualTo(2);
      assertThat(memory.state(liar.at("/long").toString()).orElseThrow().failures()).isZero();
    }
  }

  @Test
  void goesOnWhereItWasAfterAKillAndEndsPolitely() throws Exception {
    int count = 24;
    String[] items = new String[count];
    for (int i = 0; i < count; i++) {
      items[i] = FeedServer.item("k" + i, "Norway arrested " + (i + 2) + " spies.");
    }
    server.bodies.put("/many", Body.of(RSS, FeedServer.rss(items)));
    List<String> printed = new ArrayList<>();
    Process killed = watching();
    printed.addAll(linesUntil(killed, 3));
    // By handle: the process's own method closes what it still has to say.
    killed.toHandle().destroyForcibly();
    printed.addAll(linesUntil(killed, Integer.MAX_VALUE));
    Process stopped = watching();
    printed.addAll(linesUntil(stopped, 3));
    stopped.toHandle().destroy();
    printed.addAll(linesUntil(stopped, Integer.MAX_VALUE));
    assertThat(stopped.waitFor(40, TimeUnit.SECONDS)).isTrue();
    Terminal last = watchOnce("/many");
    printed.addAll(last.out.lines().filter(line -> !line.isBlank()).toList());
    Set<String> each = new HashSet<>(printed);
    assertThat(each).hasSameSizeAs(printed);
    try (Ledger ledger = Ledger.open(folder.resolve("l.db").toString())) {
      assertThat(ledger.facts().articles()).isEqualTo(count);
      assertThat(ledger.verify().holds()).isTrue();
    }
  }

  private Terminal watchOnce(String... feeds) {
    List<String> line =
        new ArrayList<>(
            List.of(
                "watch",
                "--once",
                "--allow-private",
                "--ledger",
                folder.resolve("l.db").toString()));
    if (feeds[0].equals("/many")) {
      line.addAll(List.of("--format", "jsonl"));
    }
    for (String feed : feeds) {
      line.add(server.at(feed));
    }
    Terminal terminal = new Terminal();
    assertThat(terminal.run(line.toArray(new String[0]))).as(terminal.err).isZero();
    return terminal;
  }

  private Process watching() throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx512m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            Main.class.getName(),
            "watch",
            "--every",
            "0.02",
            "--allow-private",
            "--format",
            "jsonl",
            "--ledger",
            folder.resolve("l.db").toString(),
            server.at("/many"))
        .redirectError(Files.createTempFile(folder, "err", ".txt").toFile())
        .start();
  }

  private static List<String> linesUntil(Process process, int count) throws IOException {
    List<String> lines = new ArrayList<>();
    InputStream in = process.getInputStream();
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int b = 0; lines.size() < count && b >= 0; ) {
      b = in.read();
      if (b == '\n') {
        lines.add(line.toString(StandardCharsets.UTF_8));
        line.reset();
      } else if (b >= 0) {
        line.write(b);
      }
    }
    return lines;
  }

  private static FeedSink keeping(
      Ledger ledger, LedgerFeedMemory memory, List<String> texts, List<String> faults) {
    return new FeedSink() {
      @Override
      public void article(String feed, Entry entry, Found.Text text) {
        texts.add(text.article().text());
        ledger.keep(
            Reader.load().read(text.article()),
            Capture.of(text.origin(), Clock.systemUTC().instant()),
            memory.mark(feed, entry));
      }

      @Override
      public void unreadable(Found.Unreadable fault) {
        faults.add(fault.line());
      }
    };
  }

  /** A server that promises more bytes than it sends, or fewer. */
  private static final class Liar implements AutoCloseable {

    private final ServerSocket socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    volatile boolean honest;

    Liar() throws IOException {
      Thread thread = new Thread(this::serve, "liar");
      thread.setDaemon(true);
      thread.start();
    }

    URI at(String path) {
      return URI.create("http://127.0.0.1:" + socket.getLocalPort() + path);
    }

    private void serve() {
      while (!socket.isClosed()) {
        try (Socket client = socket.accept()) {
          byte[] request = new byte[8192];
          int read = client.getInputStream().read(request);
          String path = new String(request, 0, Math.max(read, 0), StandardCharsets.US_ASCII);
          answer(client.getOutputStream(), path.split(" ")[1]);
        } catch (IOException | ArrayIndexOutOfBoundsException e) {
          // The client went away, or the test is over.
        }
      }
    }

    private void answer(OutputStream out, String path) throws IOException {
      if (path.equals("/robots.txt")) {
        out.write("HTTP/1.1 404 No\r\nContent-Length: 0\r\nConnection: close\r\n\r\n".getBytes());
        return;
      }
      byte[] body =
          FeedServer.rss(
                  FeedServer.item(path + "1", "First of two."),
                  FeedServer.item(path + "2", "Second of two."))
              .getBytes(StandardCharsets.UTF_8);
      int told = honest ? body.length : path.equals("/long") ? body.length * 2 : body.length - 400;
      out.write(
          ("HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: " + told + "\r\n\r\n")
              .getBytes(StandardCharsets.US_ASCII));
      out.write(body);
      out.flush();
    }

    @Override
    public void close() throws IOException {
      socket.close();
    }
  }
}
