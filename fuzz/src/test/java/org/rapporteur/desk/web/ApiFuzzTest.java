package org.rapporteur.desk.web;

import com.code_intelligence.jazzer.api.BugDetectors;
import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import org.rapporteur.fuzz.Sound;
import org.rapporteur.ledger.Ledger;
import org.rapporteur.reading.Article;
import org.rapporteur.reading.Reader;

/** Every route of a real server: whatever is asked, the answer is not a failure of the server. */
class ApiFuzzTest {

  private static final String[] PARAMETERS = {
    "q",
    "type",
    "stance",
    "mode",
    "during",
    "as-of",
    "at-least",
    "article",
    "accepted",
    "limit",
    "after",
    "min-confidence",
    "actor",
    "entity",
    "place",
    "at",
    "by",
    "a",
    "b",
    "kind",
    "of",
    "claim",
    "regime",
    "zoom",
    "keep"
  };
  private static final String[] TYPES = {"application/json", "text/plain", "x", ""};
  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1");
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final WebServer SERVER = server();
  private static final List<Routes.Route> ROUTES = SERVER.routes();

  private static WebServer server() {
    try {
      Ledger ledger =
          Ledger.open(Files.createTempDirectory("fuzz").resolve("ledger.db").toString());
      String text = "Norway sent 40 trucks to Chad on 3 May 2021, its minister said.";
      ledger.keep(Reader.load().read(Article.of("first", text)));
      return WebServer.start(ledger, Reader.load(), 0);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @FuzzTest
  void answers(FuzzedDataProvider data) throws IOException, InterruptedException {
    BugDetectors.allowNetworkConnections((host, port) -> LOOPBACK.contains(host));
    Routes.Route route = data.pickValue(ROUTES);
    String path = route.path().replace("{id}", encoded(data.consumeString(40)));
    StringBuilder query = new StringBuilder();
    for (int i = data.consumeInt(0, 4); i > 0; i--) {
      query.append(query.isEmpty() ? "?" : "&").append(data.pickValue(PARAMETERS));
      query.append('=').append(encoded(data.consumeString(60)));
    }
    URI address = URI.create(SERVER.address() + path.substring(1) + query);
    HttpRequest.Builder request = HttpRequest.newBuilder(address);
    if (route.method().name().equals("POST")) {
      String type = data.pickValue(TYPES);
      if (!type.isEmpty()) {
        request.header("Content-Type", type);
      }
      request.POST(BodyPublishers.ofByteArray(data.consumeRemainingAsBytes()));
    }

    int status = status(request.build());

    Sound.holds(status < 500, status + " from " + route.method() + " " + address);
  }

  /** The server may close an idle connection just when it is used again; once is no finding. */
  private static int status(HttpRequest request) throws IOException, InterruptedException {
    try {
      return CLIENT.send(request, BodyHandlers.discarding()).statusCode();
    } catch (IOException closed) {
      return CLIENT.send(request, BodyHandlers.discarding()).statusCode();
    }
  }

  private static String encoded(String words) {
    return URLEncoder.encode(words, StandardCharsets.UTF_8);
  }
}
