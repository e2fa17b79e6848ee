package org.rapporteur.desk.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.ledger.Ledger;
import org.rapporteur.ledger.review.Review;
import org.rapporteur.ledger.search.Query;
import org.rapporteur.reading.Article;
import org.rapporteur.reading.Reader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class WebServerTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String NEWS = "Norway has sent 400 trucks to Chad, the ministry said.";

  @TempDir Path folder;

  private final HttpClient client = HttpClient.newHttpClient();
  private Ledger ledger;
  private WebServer server;

  @BeforeEach
  void start() {
    ledger = Ledger.open(folder.resolve("ledger.db").toString());
    ledger.keep(Reader.load().read(Article.of("trucks", NEWS)));
    server = WebServer.start(ledger, Reader.load(), 0);
  }

  @AfterEach
  void stop() {
    server.close();
    ledger.close();
  }

  @Test
  void servesThePageWithAStrictPolicy() throws Exception {
    for (String file : new String[] {"", "app.js", "cards.js", "style.css", "openapi.yaml"}) {
      HttpResponse<String> page = get(file);
      assertThat(page.statusCode()).as(file).isEqualTo(200);
      assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
          .contains("script-src 'self'")
          .doesNotContain("unsafe");
    }
    assertThat(get("").body()).doesNotContain("onclick").doesNotContain("style=");
  }

  @Test
  void decisionsComePageByPage() throws Exception {
    String claim = ledger.find(Query.words("trucks")).claims().get(0).claim().id();
    for (int i = 0; i < 5; i++) {
      ledger.review(claim, Review.Action.ACCEPT, "", "", "ana", "note " + i);
    }
    List<String> notes = new ArrayList<>();
    List<Integer> sizes = new ArrayList<>();
    String next = "";
    while (next != null) {
      String after = next.isEmpty() ? "" : "&after=" + URLEncoder.encode(next, UTF_8);
      JsonNode page = JSON.readTree(get("api/reviews?limit=2&claim=" + claim + after).body());
      page.get("reviews").forEach(review -> notes.add(review.get("note").stringValue()));
      sizes.add(page.get("reviews").size());
      next = page.get("next").isNull() ? null : page.get("next").stringValue();
    }

    assertThat(notes).containsExactly("note 0", "note 1", "note 2", "note 3", "note 4");
    assertThat(sizes).containsExactly(2, 2, 1);
    assertThat(get("api/reviews?claim=" + claim + "&after=nowhere").statusCode()).isEqualTo(400);
  }

  @Test
  void readsAPostedText() throws Exception {
    JsonNode reading =
        JSON.readTree(
            post("api/read", "{\"text\":\"" + NEWS + "\",\"published\":\"2024-05-01\"}").body());

    assertThat(reading.get("claims").size()).isPositive();
    JsonNode trigger = reading.get("claims").get(0).get("trigger");
    assertThat(NEWS.substring(trigger.get("begin").intValue(), trigger.get("end").intValue()))
        .isEqualTo(trigger.get("text").stringValue());
    assertThat(reading.get("article").get("published").get("edtf").stringValue())
        .isEqualTo("2024-05-01");
  }

  @Test
  void findsInTheLedger() throws Exception {
    JsonNode page = JSON.readTree(get("api/claims?q=trucks").body());

    assertThat(page.get("claims").size()).isPositive();
    String article = page.get("claims").get(0).get("claim").get("article").stringValue();
    assertThat(
            JSON.readTree(get("api/articles/" + article).body())
                .get("article")
                .get("text")
                .stringValue())
        .isEqualTo(NEWS);
    assertThat(JSON.readTree(get("api/claims?q=submarine").body()).get("claims").size()).isZero();
  }

  @Test
  void tellsProblemsAsProblemDetails() throws Exception {
    assertProblem(get("api/claims?limit=0"), 400);
    assertProblem(get("api/claims?type=NONSENSE"), 400);
    assertProblem(get("api/claims?during=yesterday"), 400);
    assertProblem(get("api/articles/art-none"), 404);
    assertProblem(get("api/nothing"), 404);
    assertProblem(post("api/read", "{broken"), 400);
    assertProblem(post("api/read", "{\"text\":\"\"}"), 400);
    assertProblem(post("api/read", "{\"text\":\"" + "x".repeat(5 << 20) + "\"}"), 413);
  }

  @Test
  void refusesOtherSitesAndOtherHostNames() throws Exception {
    HttpRequest foreign =
        HttpRequest.newBuilder(uri("api/claims")).header("Origin", "https://evil.example").build();
    assertProblem(client.send(foreign, BodyHandlers.ofString()), 403);
    assertThat(statusUnderHost("rebound.example")).isEqualTo(403);
    assertThat(statusUnderHost("localhost")).isEqualTo(200);
  }

  private int statusUnderHost(String host) throws IOException {
    URI address = URI.create(server.address());
    try (Socket socket = new Socket(address.getHost(), address.getPort())) {
      OutputStream out = socket.getOutputStream();
      String request = "GET /health HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
      out.write(request.getBytes(StandardCharsets.US_ASCII));
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return Integer.parseInt(answer.split(" ")[1]);
    }
  }

  private static void assertProblem(HttpResponse<String> response, int status) throws IOException {
    assertThat(response.statusCode()).isEqualTo(status);
    assertThat(response.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
    assertThat(JSON.readTree(response.body()).get("detail").stringValue()).isNotBlank();
  }

  private HttpResponse<String> get(String path) throws Exception {
    return client.send(HttpRequest.newBuilder(uri(path)).build(), BodyHandlers.ofString());
  }

  private HttpResponse<String> post(String path, String body) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(uri(path))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    return client.send(request, BodyHandlers.ofString());
  }

  private URI uri(String path) {
    return URI.create(server.address() + path);
  }
}
