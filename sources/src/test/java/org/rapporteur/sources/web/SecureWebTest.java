package org.rapporteur.sources.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against a real server that speaks TLS, under a certificate made here, and beside a proxy. */
class SecureWebTest {

  private static final String TRUST = "javax.net.ssl.trustStore";
  private static final String WORD = "changeit";
  private static final WebLimits LIMITS =
      new WebLimits(
          100_000,
          Duration.ofSeconds(10),
          Duration.ofSeconds(20),
          Duration.ofSeconds(30),
          Duration.ZERO,
          3);

  @TempDir static Path folder;
  private static Path certificate;
  private static HttpsServer server;

  @BeforeAll
  static void start() throws Exception {
    certificate = folder.resolve("localhost.p12");
    Process keytool =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-keyalg",
                "EC",
                "-dname",
                "CN=localhost",
                "-ext",
                "san=dns:localhost",
                "-validity",
                "2",
                "-storetype",
                "PKCS12",
                "-storepass",
                WORD,
                "-keystore",
                certificate.toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(keytool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(keytool.waitFor()).as(said).isZero();
    server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setHttpsConfigurator(new HttpsConfigurator(context()));
    server.createContext(
        "/page",
        exchange -> {
          byte[] body = "<p>The envoy left.</p>".getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(200, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    server.start();
  }

  @AfterAll
  static void stop() {
    server.stop(0);
  }

  private static SSLContext context() throws IOException, GeneralSecurityException {
    KeyStore keys = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(certificate)) {
      keys.load(in, WORD.toCharArray());
    }
    KeyManagerFactory managers =
        KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    managers.init(keys, WORD.toCharArray());
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(managers.getKeyManagers(), null, null);
    return context;
  }

  private static URI at(String host) {
    return URI.create("https://" + host + ":" + server.getAddress().getPort() + "/page");
  }

  @Test
  void fetchesWhatACertificateVouchesFor() throws IOException {
    try (Web web = trusting()) {
      Fetched page = web.fetch(at("localhost"));
      assertThat(new String(page.body(), StandardCharsets.UTF_8)).contains("The envoy left.");
    }
  }

  @Test
  void aCertificateOfAnotherNameIsNotEnough() {
    try (Web web = trusting()) {
      assertThatThrownBy(() -> web.fetch(at("127.0.0.1"))).isInstanceOf(FetchException.class);
    }
  }

  @Test
  void aCertificateThatNobodyVouchesForIsRefused() {
    try (Web web = new Web(LIMITS, true)) {
      assertThatThrownBy(() -> web.fetch(at("localhost")))
          .isInstanceOf(FetchException.class)
          .hasMessageContaining("certification path");
    }
  }

  @Test
  void tlsChangesNothingInWhatIsRefused() {
    try (Web careful = new Web(LIMITS, false)) {
      assertThatThrownBy(() -> careful.fetch(at("localhost")))
          .isInstanceOf(RefusedAddressException.class);
    }
  }

  /** A proxy would look names up anew, behind the judgement on addresses. */
  @Test
  void aProxyThatTheMachineNamesIsNotAsked() throws IOException {
    ConcurrentLinkedQueue<String> asked = new ConcurrentLinkedQueue<>();
    HttpServer proxy =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    proxy.createContext(
        "/",
        exchange -> {
          asked.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
          exchange.sendResponseHeaders(502, -1);
          exchange.close();
        });
    proxy.start();
    String port = Integer.toString(proxy.getAddress().getPort());
    try {
      for (String scheme : new String[] {"http", "https"}) {
        System.setProperty(scheme + ".proxyHost", "127.0.0.1");
        System.setProperty(scheme + ".proxyPort", port);
        System.setProperty(scheme + ".nonProxyHosts", "");
      }
      try (Web web = trusting()) {
        assertThat(web.fetch(at("localhost")).status()).isEqualTo(200);
      }
    } finally {
      for (String scheme : new String[] {"http", "https"}) {
        System.clearProperty(scheme + ".proxyHost");
        System.clearProperty(scheme + ".proxyPort");
        System.clearProperty(scheme + ".nonProxyHosts");
      }
      proxy.stop(0);
    }
    assertThat(asked).isEmpty();
  }

  /** As Java is told to trust a company's own authority. */
  private static Web trusting() {
    System.setProperty(TRUST, certificate.toString());
    System.setProperty(TRUST + "Password", WORD);
    try {
      return new Web(LIMITS, true);
    } finally {
      System.clearProperty(TRUST);
      System.clearProperty(TRUST + "Password");
    }
  }
}
