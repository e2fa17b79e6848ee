package org.rapporteur.desk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.ledger.Ledger;
import org.rapporteur.reading.Article;
import org.rapporteur.reading.Reader;

/** Who may ask a server that other machines can reach. */
class AccessTest {

  private static final LocalDate DAY = LocalDate.of(2024, 5, 7);

  @TempDir Path folder;

  private final HttpClient client = HttpClient.newHttpClient();
  private Ledger ledger;
  private Tokens tokens;

  @BeforeEach
  void open() {
    ledger = Ledger.open(folder.resolve("ledger.db").toString());
    ledger.keep(Reader.load().read(Article.of("a", "Chad expelled two envoys of Peru.")));
    tokens = new Tokens(folder.resolve("config").resolve("tokens"));
  }

  @AfterEach
  void close() {
    ledger.close();
  }

  @Test
  void refusesToStartWithoutTokens() {
    assertThatThrownBy(() -> WebServer.start(ledger, Reader.load(), "0.0.0.0", 0, tokens))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("rapporteur token add");
  }

  @Test
  void asksForATokenAndGivesEachRoleItsOwn() throws Exception {
    String reader = tokens.add("ann", Role.READER, DAY);
    String reviewer = tokens.add("bob", Role.REVIEWER, DAY);
    String admin = tokens.add("cy", Role.ADMIN, DAY);
    String claim =
        ledger
            .find(org.rapporteur.ledger.search.Query.words("envoys"))
            .claims()
            .get(0)
            .claim()
            .id();
    String accept = "{\"claim\":\"" + claim + "\",\"action\":\"accept\"}";
    try (WebServer server = WebServer.start(ledger, Reader.load(), "0.0.0.0", 0, tokens)) {
      String base = server.address().replace("0.0.0.0", "127.0.0.1");
      assertThat(status(base + "health", null, null)).isEqualTo(200);
      assertThat(status(base, null, null)).isEqualTo(200);
      assertThat(status(base + "api/claims", null, null)).isEqualTo(401);
      assertThat(status(base + "api/events", null, null)).isEqualTo(401);
      assertThat(status(base + "api/claims", "rap_guess", null)).isEqualTo(401);
      assertThat(status(base + "api/claims", reader, null)).isEqualTo(200);
      assertThat(status(base + "api/reviews", reader, accept)).isEqualTo(403);
      assertThat(status(base + "api/read?keep=true", reader, "{\"text\":\"Chad left.\"}"))
          .isEqualTo(403);
      assertThat(status(base + "api/reviews", reviewer, accept)).isEqualTo(201);
      assertThat(ledger.reviews(claim).get(0).by()).isEqualTo("bob");
      assertThat(status(base + "metrics", reviewer, null)).isEqualTo(403);
      assertThat(status(base + "metrics", admin, null)).isEqualTo(200);

      assertThat(tokens.remove("ann")).isTrue();
      assertThat(status(base + "api/claims", reader, null)).isEqualTo(401);

      Files.writeString(tokens.file(), "nonsense\n");
      assertThat(status(base + "api/read", reviewer, "{\"text\":\"Chad left.\"}")).isEqualTo(503);
    }
  }

  @Test
  void letsABrowserInByACookieThatScriptsCannotRead() throws Exception {
    String secret = tokens.add("ann", Role.READER, DAY);
    try (WebServer server = WebServer.start(ledger, Reader.load(), "0.0.0.0", 0, tokens)) {
      String base = server.address().replace("0.0.0.0", "127.0.0.1");
      assertThat(status(base + "api/session", null, "{\"token\":\"rap_wrong\"}")).isEqualTo(401);
      HttpResponse<String> entered =
          client.send(
              request(base + "api/session", null, "{\"token\":\"" + secret + "\"}"),
              BodyHandlers.ofString());
      assertThat(entered.statusCode()).isEqualTo(204);
      String cookie = entered.headers().firstValue("Set-Cookie").orElse("");
      assertThat(cookie).contains("HttpOnly").contains("SameSite=Strict");
      HttpRequest asked =
          HttpRequest.newBuilder(URI.create(base + "api/claims"))
              .header("Cookie", cookie.replaceAll(";.*", ""))
              .build();
      assertThat(client.send(asked, BodyHandlers.ofString()).statusCode()).isEqualTo(200);
    }
  }

  @Test
  void stopsWhoeverGuesses() throws Exception {
    tokens.add("ann", Role.READER, DAY);
    try (WebServer server = WebServer.start(ledger, Reader.load(), "0.0.0.0", 0, tokens)) {
      String base = server.address().replace("0.0.0.0", "127.0.0.1");
      for (int i = 0; i < 10; i++) {
        assertThat(status(base + "api/claims", "rap_guess" + i, null)).isEqualTo(401);
      }
      assertThat(status(base + "api/claims", "rap_guess", null)).isEqualTo(429);
    }
  }

  @Test
  void behindAProxyItDemandsTokensOnTheLoopbackAddressToo() throws Exception {
    assertThatThrownBy(() -> WebServer.start(ledger, Reader.load(), "127.0.0.1", 0, tokens, true))
        .hasMessageContaining("rapporteur token add");
    String secret = tokens.add("ann", Role.READER, DAY);
    try (WebServer server = WebServer.start(ledger, Reader.load(), "127.0.0.1", 0, tokens, true)) {
      String base = server.address();
      assertThat(status(base + "api/claims", null, null)).isEqualTo(401);
      for (int i = 0; i < 11; i++) {
        assertThat(forwarded(base, "rap_guess" + i, "198.51.100.7, 203.0.113.1"))
            .isEqualTo(i < 10 ? 401 : 429);
      }
      assertThat(forwarded(base, "rap_guess", "203.0.113.1, 203.0.113.2")).isEqualTo(401);
      assertThat(forwarded(base, secret, "203.0.113.1")).isEqualTo(200);
      HttpResponse<String> entered =
          client.send(
              request(base + "api/session", null, "{\"token\":\"" + secret + "\"}"),
              BodyHandlers.ofString());
      assertThat(entered.headers().firstValue("Set-Cookie").orElse("")).contains("Secure");
    }
    try (WebServer server = WebServer.start(ledger, Reader.load(), 0)) {
      assertThat(forwarded(server.address(), secret, "203.0.113.1")).isEqualTo(403);
    }
  }

  private int forwarded(String base, String token, String addresses) throws Exception {
    HttpRequest asked =
        HttpRequest.newBuilder(URI.create(base + "api/claims"))
            .header("Authorization", "Bearer " + token)
            .header("X-Forwarded-For", addresses)
            .build();
    return client.send(asked, BodyHandlers.ofString()).statusCode();
  }

  @Test
  void keepsHashesOnlyWhereOnlyTheOwnerReads() throws Exception {
    String secret = tokens.add("ann", Role.READER, DAY);

    assertThat(Files.readString(tokens.file())).doesNotContain(secret).contains("ann reader 2024");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(tokens.file())))
        .isEqualTo("rw-------");
    assertThatThrownBy(() -> tokens.add("ann", Role.READER, DAY)).isInstanceOf(IOException.class);
    assertThatThrownBy(() -> tokens.add("a b", Role.READER, DAY)).isInstanceOf(IOException.class);
    Files.writeString(tokens.file(), "nonsense\n");
    assertThatThrownBy(tokens::list).hasMessageContaining(":1:");
  }

  private int status(String address, String token, String body) throws Exception {
    HttpRequest request = request(address, token, body);
    HttpResponse<java.io.InputStream> answer = client.send(request, BodyHandlers.ofInputStream());
    answer.body().close();
    return answer.statusCode();
  }

  private static HttpRequest request(String address, String token, String body) {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address));
    if (token != null) {
      request.header("Authorization", "Bearer " + token);
    }
    if (body != null) {
      request.header("Content-Type", "application/json");
      request.POST(HttpRequest.BodyPublishers.ofString(body));
    }
    return request.build();
  }
}
