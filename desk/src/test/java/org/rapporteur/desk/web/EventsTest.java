package org.rapporteur.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.ledger.Ledger;
import org.rapporteur.reading.Article;
import org.rapporteur.reading.Reader;

class EventsTest {

  @TempDir Path folder;

  @Test
  @Timeout(20)
  void tellsOfClaimsThatAnotherConnectionKeeps() throws Exception {
    String file = folder.resolve("ledger.db").toString();
    try (Ledger ledger = Ledger.open(file);
        Ledger other = Ledger.open(file);
        WebServer server = WebServer.start(ledger, Reader.load(), 0)) {
      HttpResponse<java.io.InputStream> stream =
          HttpClient.newHttpClient()
              .send(
                  HttpRequest.newBuilder(URI.create(server.address() + "api/events"))
                      .header("Accept", "text/event-stream")
                      .build(),
                  HttpResponse.BodyHandlers.ofInputStream());
      assertThat(stream.headers().firstValue("Content-Type").orElse(""))
          .startsWith("text/event-stream");
      BufferedReader lines =
          new BufferedReader(new InputStreamReader(stream.body(), StandardCharsets.UTF_8));
      next(lines, "event: ready");
      other.keep(Reader.load().read(Article.of("a", "Chad expelled two envoys of Peru.")));
      next(lines, "event: claim");
      assertThat(next(lines, "data: ")).contains("Chad expelled two envoys of Peru.");
      stream.body().close();
    }
  }

  private static String next(BufferedReader lines, String start) throws Exception {
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (line.startsWith(start)) {
        return line;
      }
    }
    throw new AssertionError("the stream ended before " + start);
  }
}
