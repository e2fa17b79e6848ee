package org.rapporteur.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.desk.casefile.CaseCheck;
import org.rapporteur.ledger.Ledger;
import org.rapporteur.reading.Article;
import org.rapporteur.reading.Published;
import org.rapporteur.reading.Reader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The case file that a click gives is the one that the command line writes and checks. */
class CasesApiTest {

  private static final String NEWS =
      "North Korea shipped 40 ballistic missiles to Syria on 3 May 2024, Japan said.";

  @TempDir Path folder;

  private final HttpClient client = HttpClient.newHttpClient();
  private Ledger ledger;
  private WebServer server;

  @BeforeEach
  void start() {
    ledger = Ledger.open(folder.resolve("ledger.db").toString());
    ledger.keep(
        Reader.load()
            .read(
                Article.builder("missiles", NEWS)
                    .title("Missiles")
                    .published(Published.stated("2024-05-07"))
                    .build()));
    server = WebServer.start(ledger, Reader.load(), 0);
  }

  @AfterEach
  void stop() {
    server.close();
    ledger.close();
  }

  @Test
  void theFileOfAFindingHoldsAgainstTheLedger() throws Exception {
    JsonNode finding =
        new ObjectMapper().readTree(get("api/findings").body()).get("findings").get(0);
    HttpResponse<String> page =
        get(
            "api/cases?finding="
                + finding.get("id").stringValue()
                + "&claim="
                + finding.get("claim").stringValue());

    assertThat(page.body()).contains("Case file · finding", "shipped 40 ballistic missiles");
    CaseCheck.Result result = CaseCheck.against(ledger).page(page.body());
    assertThat(result.differences()).isEmpty();
    assertThat(result.quotes()).isPositive();
  }

  @Test
  void itsStyleIsAllowedByItsHashAndNothingElseIs() throws Exception {
    HttpResponse<String> page = get("api/cases?entity=KP");

    assertThat(page.body()).contains("Case file · entity", "<h1>North Korea</h1>");
    assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
        .startsWith("default-src 'none'; style-src 'sha256-")
        .doesNotContain("unsafe", "script");
    assertThat(page.headers().firstValue("Content-Disposition"))
        .contains("inline; filename=\"case-north-korea.html\"");
  }

  private HttpResponse<String> get(String path) throws Exception {
    URI uri = URI.create(server.address() + path);
    return client.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
  }
}
