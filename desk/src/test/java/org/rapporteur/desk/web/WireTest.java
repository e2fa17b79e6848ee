package org.rapporteur.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.ledger.Ledger;
import org.rapporteur.reading.Article;
import org.rapporteur.reading.Published;
import org.rapporteur.reading.Reader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** What goes over the wire: compression, tags, pages, and how much may come in. */
class WireTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String[] STATES = {"Norway", "Chile", "Chad", "Peru", "Ghana", "Laos"};

  @TempDir Path folder;

  private final HttpClient client = HttpClient.newHttpClient();
  private Ledger ledger;
  private WebServer server;

  @BeforeEach
  void start() {
    ledger = Ledger.open(folder.resolve("ledger.db").toString());
    for (int i = 0; i < STATES.length; i++) {
      keep(i, STATES[i] + " has sent " + (100 + i) + " trucks to Mali on 3 May 2024, it said.");
      keep(i, STATES[i] + " has sent " + (900 + i) + " trucks to Mali on 3 May 2024, Togo said.");
    }
    ledger.link();
    server = WebServer.start(ledger, Reader.load(), 0);
  }

  private void keep(int day, String text) {
    Article.Builder article = Article.builder(text.substring(0, 20), text);
    ledger.keep(Reader.load().read(article.published(Published.stated("2024-05-1" + day)).build()));
  }

  @AfterEach
  void stop() {
    server.close();
    ledger.close();
  }

  @Test
  void answersAreCompressedForWhoeverAsksForIt() throws Exception {
    for (String path : List.of("api/claims", "api/facets", "app.js", "openapi.yaml", "")) {
      HttpResponse<byte[]> plain = get(path, "Accept-Encoding", "identity");
      assertThat(plain.headers().firstValue("Content-Encoding")).as(path).isEmpty();
      HttpResponse<byte[]> packed = get(path, "Accept-Encoding", "gzip");
      if (plain.body().length > 2000) {
        assertThat(packed.headers().firstValue("Content-Encoding")).as(path).hasValue("gzip");
        assertThat(packed.body().length).as(path).isLessThan(plain.body().length / 2);
        assertThat(new GZIPInputStream(new ByteArrayInputStream(packed.body())).readAllBytes())
            .as(path)
            .isEqualTo(plain.body());
      }
    }
    assertThat(
            get("api/claims", "Accept-Encoding", "gzip").headers().firstValue("Content-Encoding"))
        .hasValue("gzip");
  }

  @Test
  void aTagHoldsUntilTheLedgerChanges() throws Exception {
    HttpResponse<byte[]> first = get("api/claims", "Accept-Encoding", "gzip");
    String tag = first.headers().firstValue("ETag").orElseThrow();
    HttpResponse<byte[]> again = get("api/claims", "If-None-Match", tag);
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    assertThat(get("api/claims?limit=3", "If-None-Match", tag).statusCode()).isEqualTo(200);
    keep(9, "Fiji has sent 12 trucks to Mali on 9 May 2024, it said.");
    assertThat(get("api/claims", "If-None-Match", tag).statusCode()).isEqualTo(200);
    String file = get("app.js", "Accept", "*/*").headers().firstValue("ETag").orElseThrow();
    assertThat(get("app.js", "If-None-Match", file).statusCode()).isEqualTo(304);
  }

  /** Also while articles come in between: what was there is met once, whatever is added. */
  @Test
  void everyListIsReadToItsEndPageByPage() throws Exception {
    for (String[] list :
        new String[][] {
          {"api/claims?limit=2", "claims"},
          {"api/articles?limit=2", "articles"},
          {"api/entities?limit=2", "entities"},
          {"api/links?limit=2&kind=contradicts", "links"},
          {"api/contradictions?limit=2", "links"}
        }) {
      List<String> whole = names(list[0].replace("limit=2", "limit=200"), list[1], false);
      List<String> paged = names(list[0], list[1], list[1].equals("claims"));
      assertThat(paged).as(list[0]).doesNotHaveDuplicates().containsExactlyElementsOf(whole);
      assertThat(whole.size()).as(list[0]).isGreaterThan(4);
    }
  }

  private List<String> names(String path, String list, boolean grows) throws Exception {
    List<String> names = new ArrayList<>();
    String next = "";
    while (next != null) {
      String after = next.isEmpty() ? "" : "&after=" + next;
      JsonNode page = JSON.readTree(get(path + after, "Accept", "*/*").body());
      page.get(list).forEach(one -> names.add(name(one)));
      next = page.get("next").isNull() ? null : page.get("next").stringValue();
      if (grows && names.size() == 2) {
        keep(9, "Fiji has sent 12 trucks to Mali on 9 May 2024, it said.");
      }
    }
    return names;
  }

  private static String name(JsonNode one) {
    return one.has("claim")
        ? one.get("claim").get("id").stringValue()
        : one.has("entity") ? one.get("entity").get("id").stringValue() : one.toString();
  }

  @Test
  void whatComesInIsLimited() throws Exception {
    assertThat(status("api/claims?" + "entity=NO&".repeat(41))).isEqualTo(400);
    assertThat(status("api/claims?entity=" + "x".repeat(401))).isEqualTo(400);
    assertThat(status("api/claims?limit=201")).isEqualTo(400);
    assertThat(status("api/claims?after=" + "x".repeat(30))).isEqualTo(400);
    assertThat(raw("GET /api/claims?q=" + "x".repeat(20_000) + " HTTP/1.1")).isIn(414, 431);
    assertThat(raw("GET /health HTTP/1.1\r\nX-Much: " + "x".repeat(20_000))).isEqualTo(431);
    HttpRequest.BodyPublisher long_ = HttpRequest.BodyPublishers.ofString("a ".repeat(600_000));
    HttpRequest read = HttpRequest.newBuilder(uri("api/read")).POST(long_).build();
    HttpResponse<String> refused = client.send(read, BodyHandlers.ofString());
    assertThat(refused.statusCode()).isEqualTo(413);
    assertThat(refused.body()).contains("a million characters");
    HttpRequest foreign =
        HttpRequest.newBuilder(uri("api/claims")).header("Sec-Fetch-Site", "cross-site").build();
    assertThat(client.send(foreign, BodyHandlers.ofString()).statusCode()).isEqualTo(403);
  }

  @Test
  void otherMachinesMayAskSoOftenAMinute() throws Exception {
    Tokens tokens = new Tokens(folder.resolve("tokens"));
    tokens.add("ann", Role.READER, LocalDate.of(2024, 5, 7));
    try (WebServer open = WebServer.start(ledger, Reader.load(), "0.0.0.0", 0, tokens)) {
      URI health = URI.create(open.address().replace("0.0.0.0", "127.0.0.1") + "health");
      HttpRequest request = HttpRequest.newBuilder(health).build();
      int refused = 0;
      for (int i = 0; i < 1300 && refused == 0; i++) {
        HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
        if (answer.statusCode() == 429) {
          refused = i;
          assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        }
      }
      assertThat(refused).isEqualTo(1200);
    }
  }

  private int raw(String request) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", URI.create(server.address()).getPort())) {
      String whole = request + "\r\nHost: localhost\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(whole.getBytes(StandardCharsets.US_ASCII));
      byte[] answer = socket.getInputStream().readAllBytes();
      return Integer.parseInt(new String(answer, StandardCharsets.UTF_8).split(" ")[1]);
    }
  }

  private int status(String path) throws Exception {
    return get(path, "Accept", "*/*").statusCode();
  }

  private HttpResponse<byte[]> get(String path, String header, String value) throws Exception {
    HttpRequest request = HttpRequest.newBuilder(uri(path)).header(header, value).build();
    return client.send(request, BodyHandlers.ofByteArray());
  }

  private URI uri(String path) {
    return URI.create(server.address() + path);
  }
}
