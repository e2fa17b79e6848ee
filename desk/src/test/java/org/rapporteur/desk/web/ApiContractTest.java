package org.rapporteur.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
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
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The server and openapi.yaml say the same: every path, method, status and form of answer. */
class ApiContractTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final JsonNode DESCRIPTION = description();
  private static final String POST_JSON = "application/json";

  @TempDir Path folder;

  private final HttpClient client = HttpClient.newHttpClient();
  private final Set<String> met = new TreeSet<>();
  private Ledger ledger;
  private WebServer server;
  private String claim;
  private String article;

  private static JsonNode description() {
    try (InputStream in = WebServer.class.getResourceAsStream("openapi.yaml")) {
      return new YAMLMapper().readTree(in);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @BeforeEach
  void start() {
    ledger = Ledger.open(folder.resolve("ledger.db").toString());
    keep("one", "Norway has sent 400 trucks to Chad, Foreign Minister Ada Lund said on Monday.");
    keep("two", "Norway denied that it had sent trucks to Chad. Ada Lund will visit Chad in June.");
    keep("three", "North Korea shipped 40 ballistic missiles to Syria on 3 May 2024, Japan said.");
    ledger.link();
    article = ledger.survey().articles(Long.MAX_VALUE, 1).get(0).id();
    claim = ledger.article(article).orElseThrow().reading().claims().get(0).id();
    server = WebServer.start(ledger, Reader.load(), 0);
  }

  private void keep(String ref, String text) {
    Article made =
        Article.builder(ref, text)
            .title("Trucks " + ref)
            .published(Published.stated("2024-05-07"))
            .build();
    ledger.keep(Reader.load().read(made));
  }

  @AfterEach
  void stop() {
    server.close();
    ledger.close();
  }

  @Test
  void everyRouteIsDescribedAndEveryDescriptionIsRouted() {
    Set<String> routed = new TreeSet<>();
    server
        .routes()
        .forEach(
            route ->
                routed.add(route.method().name().toLowerCase(Locale.ROOT) + " " + route.path()));
    routed.add("get /api/events");
    Set<String> described = new TreeSet<>();
    for (String path : DESCRIPTION.get("paths").propertyNames()) {
      for (String method : DESCRIPTION.get("paths").get(path).propertyNames()) {
        described.add(method + " " + path);
      }
    }
    assertThat(routed).isEqualTo(described);
  }

  @Test
  void everyDescribedStatusIsAnsweredInTheDescribedForm() throws Exception {
    get("/api/claims", "?q=trucks&limit=1", 200);
    get("/api/claims", "?at=2024-05-01/2024-06-30", 200);
    get("/api/claims", "?stance=certain", 400);
    get("/api/claims", "?at=2024-06-30/2024-05-01", 400);
    get("/api/claims", "?q=" + "x".repeat(401), 400);
    get("/api/claims/{id}", claim, 200);
    get("/api/claims/{id}", "clm-none", 404);
    get("/api/articles", "?limit=1", 200);
    get("/api/articles", "?after=x", 400);
    get("/api/articles/{id}", article, 200);
    get("/api/articles/{id}", "art-none", 404);
    get("/api/statements", "?article=" + article, 200);
    get("/api/statements", "", 400);
    get("/api/statements", "?article=art-none", 404);
    get("/api/entities", "?q=lund&type=person", 200);
    get("/api/entities", "?type=ghost", 400);
    get("/api/entities", "?after=x", 400);
    get("/api/links", "?after=x", 400);
    get("/api/entities/{id}", "NO", 200);
    get("/api/entities/{id}", "NO?as-of=yesterday", 400);
    get("/api/entities/{id}", "nobody", 404);
    for (String path : new String[] {"/api/facets", "/api/timeline", "/api/graph", "/api/places"}) {
      get(path, "?entity=NO", 200);
      get(path, "?during=yesterday", 400);
    }
    get("/api/timeline", "?by=actor&step=day&at=2024-05-01/2024-06-30", 200);
    get("/api/timeline", "?step=day", 400);
    get("/api/timeline", "?by=weather", 400);
    get("/api/graph", "?layer=office", 200);
    get("/api/compare", "?claim=" + claim, 200);
    get("/api/compare", "", 400);
    get("/api/compare", "?claim=clm-none", 404);
    get("/api/links", "?kind=corroborates", 200);
    get("/api/links", "?kind=guesses", 400);
    get("/api/contradictions", "", 200);
    get("/api/contradictions", "?limit=0", 400);
    get("/api/findings", "", 200);
    get("/api/findings", "?regime=un-moon", 400);
    get("/api/regimes", "", 200);
    get("/api/cases", "?entity=NO&format=jsonld", 200);
    get("/api/cases", "?claim=" + claim, 200);
    get("/api/cases", "?claim=clm-none", 404);
    get("/api/cases", "?finding=fnd-none&claim=" + claim, 404);
    get("/api/cases", "?finding=fnd-none", 400);
    get("/api/cases", "?stance=planned", 400);
    get("/api/cases", "?q=trucks&format=pdf", 400);
    get("/api/reviews", "?claim=" + claim, 200);
    get("/api/reviews", "", 400);
    post("/api/reviews", "{\"claim\":\"" + claim + "\",\"action\":\"accept\"}", 201);
    post("/api/reviews", "{\"claim\":\"" + claim + "\",\"action\":\"praise\"}", 400);
    post("/api/reviews", "{\"claim\":\"clm-none\",\"action\":\"accept\"}", 404);
    post("/api/read", "{\"text\":\"Chad thanked Norway on Monday.\"}", 200);
    post("/api/read", "{\"text\":\"\"}", 400);
    post("/api/read", "{\"text\":\"" + "x".repeat(5 << 20) + "\"}", 413);
    post("/api/session", "{\"token\":\"rap_any\"}", 204);
    post("/api/session", "{", 400);
    get("/api/events", "", 406);
    get("/health", "", 200);
    get("/metrics", "", 200);
    met.add("get /api/events 200"); // EventsTest
    met.add("post /api/session 401"); // AccessTest
    met.add("post /api/read 503"); // AccessTest

    Set<String> described = new TreeSet<>();
    for (String path : DESCRIPTION.get("paths").propertyNames()) {
      JsonNode methods = DESCRIPTION.get("paths").get(path);
      for (String method : methods.propertyNames()) {
        methods
            .get(method)
            .get("responses")
            .propertyNames()
            .forEach(status -> described.add(method + " " + path + " " + status));
      }
    }
    assertThat(met).isEqualTo(described);
  }

  private void get(String path, String rest, int status) throws Exception {
    String full = path.contains("{") ? path.replace("{id}", rest) : path + rest;
    HttpRequest.Builder request = HttpRequest.newBuilder(uri(full));
    HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString());
    check("get", path, status, answer);
    String tag = answer.headers().firstValue("ETag").orElse("");
    if (!tag.isEmpty() && status == 200) {
      HttpResponse<String> again =
          client.send(request.header("If-None-Match", tag).build(), BodyHandlers.ofString());
      assertThat(again.statusCode()).as(full).isEqualTo(304);
      assertThat(again.body()).isEmpty();
      met.add("get " + path + " 304");
    }
  }

  private void post(String path, String body, int status) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(uri(path))
            .header("Content-Type", POST_JSON)
            .timeout(Duration.ofSeconds(30))
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    check("post", path, status, client.send(request, BodyHandlers.ofString()));
  }

  private void check(String method, String path, int status, HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.uri() + ": " + answer.body()).isEqualTo(status);
    met.add(method + " " + path + " " + status);
    JsonNode response =
        DESCRIPTION.get("paths").get(path).get(method).get("responses").get("" + status);
    assertThat(response).as(method + " " + path + " " + status + " is described").isNotNull();
    String type = answer.headers().firstValue("Content-Type").orElse("").replaceAll(";.*", "");
    if (type.endsWith("json")) {
      JsonNode content =
          response.has("$ref")
              ? DESCRIPTION.get("components").get("responses").get("Problem").get("content")
              : response.get("content");
      assertThat(content.propertyNames()).contains(type);
      assertThat(schema(content.get(type).get("schema")).validate(answer.body(), InputFormat.JSON))
          .as(answer.uri() + ": " + answer.body())
          .isEmpty();
    }
  }

  /** A schema that may refer to the others of the description. */
  private static Schema schema(JsonNode root) {
    ObjectNode whole = JSON.createObjectNode();
    whole.set("components", DESCRIPTION.get("components"));
    root.properties().forEach(property -> whole.set(property.getKey(), property.getValue()));
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(whole.toString());
  }

  private URI uri(String path) {
    return URI.create(server.address() + path.substring(1));
  }
}
