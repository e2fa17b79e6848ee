package org.rapporteur.sources.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Against a real server on this machine. */
class WebTest {

  /** Generous in time, for a busy machine; small in size. */
  private static final WebLimits SMALL = limits(20_000, 30_000);

  private static WebLimits limits(int answerMillis, int wholeMillis) {
    return new WebLimits(
        100_000,
        Duration.ofSeconds(10),
        Duration.ofMillis(answerMillis),
        Duration.ofMillis(wholeMillis),
        Duration.ZERO,
        3);
  }

  private final ConcurrentLinkedQueue<String> asked = new ConcurrentLinkedQueue<>();
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private HttpServer server;
  private Web web;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.start();
    web = new Web(SMALL, true);
    answer("/page", 200, "<p>The envoy left.</p>");
  }

  @AfterEach
  void stop() {
    web.close();
    server.stop(0);
    threads.shutdownNow();
  }

  @Test
  void fetchesAPageAndWhatTheServerTellsOfIt() throws IOException {
    server.createContext(
        "/told",
        exchange -> {
          exchange.getResponseHeaders().set("Content-Type", "text/html; charset=ISO-8859-2");
          exchange.getResponseHeaders().set("ETag", "\"7\"");
          boolean known = "\"7\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
          exchange.sendResponseHeaders(known ? 304 : 200, known ? -1 : 2);
          if (!known) {
            exchange.getResponseBody().write(new byte[] {'o', 'k'});
          }
          exchange.close();
        });
    Fetched first = web.fetch(at("/told"));
    assertThat(first.body()).containsExactly('o', 'k');
    assertThat(first.contentType()).contains("ISO-8859-2");
    assertThat(first.moved()).isNull();
    assertThat(web.fetch(at("/told"), first.etag(), null).status()).isEqualTo(304);
  }

  @Test
  void refusesThisMachineUnlessAllowed() {
    try (Web careful = new Web(SMALL, false)) {
      for (String host : List.of("localhost", "127.0.0.1", "127.1", "[::1]", "0.0.0.0")) {
        URI uri = URI.create("http://" + host + ":" + server.getAddress().getPort() + "/page");
        assertThatThrownBy(() -> careful.fetch(uri)).isInstanceOf(RefusedAddressException.class);
      }
    }
    assertThat(asked).isEmpty();
  }

  /** Only 127.0.0.1 counts as public here, so that a server of ours can stand for the open web. */
  private Web judging(SafeAddress.Names names) {
    return new Web(SMALL, names, address -> address.getHostAddress().equals("127.0.0.1"));
  }

  @Test
  void everyRedirectIsJudgedAnew() throws IOException {
    redirect("/inside", "http://127.0.0.2:" + server.getAddress().getPort() + "/page");
    redirect("/cloud", "http://169.254.169.254/latest/meta-data/");
    redirect("/file", "file:///etc/passwd");
    try (Web judging = judging(InetAddress::getAllByName)) {
      assertThat(judging.fetch(at("/page")).status()).isEqualTo(200);
      for (String path : List.of("/inside", "/cloud", "/file")) {
        assertThatThrownBy(() -> judging.fetch(at(path)))
            .isInstanceOf(RefusedAddressException.class);
      }
    }
    assertThat(asked).containsExactly("/page");
  }

  /** A name is looked up once for a connection, and the address that was judged is connected to. */
  @Test
  void aNameThatAnswersOtherwiseTheSecondTimeGainsNothing() throws IOException {
    AtomicInteger looked = new AtomicInteger();
    SafeAddress.Names rebinding =
        host ->
            new InetAddress[] {
              InetAddress.getByName(looked.getAndIncrement() == 0 ? "127.0.0.1" : "127.0.0.2")
            };
    answer("/robots.txt", 200, "User-agent: nobody");
    URI uri = URI.create("http://rebind.example:" + server.getAddress().getPort() + "/page");
    try (Web judging = judging(rebinding)) {
      // robots.txt and the page go over the one connection that was judged.
      assertThat(judging.fetch(uri).status()).isEqualTo(200);
      assertThat(looked).hasValue(1);
    }
    try (Web judging = judging(rebinding)) {
      assertThatThrownBy(() -> judging.fetch(uri)).isInstanceOf(RefusedAddressException.class);
    }
    assertThat(asked).containsExactly("/robots.txt", "/page");
  }

  @Test
  void followsFewRedirectsAndTellsPermanentOnes() throws IOException {
    redirect("/old", "/page");
    assertThat(web.fetch(at("/old")).moved()).isEqualTo(at("/page"));
    redirect("/round", "/round");
    assertThatThrownBy(() -> web.fetch(at("/round"))).hasMessageContaining("redirects");
  }

  @Test
  void keepsToRobotsTxt() throws IOException {
    answer("/robots.txt", 200, "User-agent: *\nDisallow: /page\nAllow: /page/open\n");
    answer("/page/open", 200, "open");
    assertThatThrownBy(() -> web.fetch(at("/page"))).hasMessageContaining("robots.txt");
    assertThat(web.fetch(at("/page/open")).status()).isEqualTo(200);
    assertThat(asked).containsExactly("/robots.txt", "/page/open");
  }

  @Test
  void aSiteWhoseRobotsTxtFailsIsNotAsked() {
    answer("/robots.txt", 503, "");
    assertThatThrownBy(() -> web.fetch(at("/page"))).hasMessageContaining("robots.txt");
    assertThat(asked).doesNotContain("/page");
  }

  @Test
  void asksAHostOneThingAtATime() throws Exception {
    AtomicInteger now = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    server.createContext(
        "/slow",
        exchange -> {
          most.accumulateAndGet(now.incrementAndGet(), Math::max);
          sleep(40);
          now.decrementAndGet();
          exchange.sendResponseHeaders(200, -1);
          exchange.close();
        });
    List<Future<Fetched>> all = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      all.add(threads.submit(() -> web.fetch(at("/slow"))));
    }
    for (Future<Fetched> one : all) {
      one.get();
    }
    assertThat(most).hasValue(1);
  }

  @Test
  void givesUpOnAServerThatHangsOrDrips() {
    server.createContext(
        "/hang",
        exchange -> {
          sleep(3000);
          exchange.close();
        });
    server.createContext(
        "/drip",
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          try (OutputStream out = exchange.getResponseBody()) {
            for (int i = 0; i < 50; i++) {
              out.write('x');
              out.flush();
              sleep(100);
            }
          }
        });
    try (Web impatient = new Web(limits(800, 1500), true)) {
      assertThatThrownBy(() -> impatient.fetch(at("/hang"))).hasMessageContaining("in time");
      assertThatThrownBy(() -> impatient.fetch(at("/drip"))).hasMessageContaining("in time");
    }
  }

  @Test
  void takesNoMoreThanTheLimitOfABodyAlsoIfItGrowsWhenUnpacked() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(packed)) {
      byte[] zeros = new byte[1 << 20];
      for (int i = 0; i < 200; i++) {
        gzip.write(zeros);
      }
    }
    server.createContext(
        "/bomb",
        exchange -> {
          exchange.getResponseHeaders().set("Content-Encoding", "gzip");
          exchange.sendResponseHeaders(200, packed.size());
          exchange.getResponseBody().write(packed.toByteArray());
          exchange.close();
        });
    assertThatThrownBy(() -> web.fetch(at("/bomb"))).hasMessageContaining("larger than");
    answer("/big", 200, "x".repeat(100_001));
    assertThatThrownBy(() -> web.fetch(at("/big"))).hasMessageContaining("larger than");
  }

  @Test
  void tellsWhatTheServerAnsweredAndHowLongItWantsPeace() {
    server.createContext(
        "/busy",
        exchange -> {
          exchange.getResponseHeaders().set("Retry-After", "120");
          exchange.sendResponseHeaders(429, -1);
          exchange.close();
        });
    assertThatThrownBy(() -> web.fetch(at("/busy")))
        .isInstanceOfSatisfying(
            FetchException.class,
            e -> {
              assertThat(e.status()).isEqualTo(429);
              assertThat(e.retrySeconds()).isEqualTo(120);
            });
  }

  private void answer(String path, int status, String body) {
    server.createContext(
        path,
        exchange -> {
          if (!exchange.getRequestURI().getPath().equals(path)) {
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
            return;
          }
          asked.add(path);
          byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
          if (bytes.length > 0) {
            exchange.getResponseBody().write(bytes);
          }
          exchange.close();
        });
  }

  private void redirect(String path, String to) {
    server.createContext(
        path,
        exchange -> {
          exchange.getResponseHeaders().set("Location", to);
          exchange.sendResponseHeaders(301, -1);
          exchange.close();
        });
  }

  private URI at(String path) {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
  }

  private static void sleep(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
