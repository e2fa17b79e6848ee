package org.rapporteur.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.rapporteur.desk.web.WebServer;
import org.rapporteur.ledger.Ledger;
import org.rapporteur.reading.Article;
import org.rapporteur.reading.Reader;

/**
 * A reading service in a process with little heap: whether it bears the work, and what it holds.
 */
final class Service {

  static final String HEAP = "-Xmx400m";

  private Service() {}

  /** A sentence on the service; says so if it did not bear the work, and of what it failed. */
  static String line(Path articles) {
    String out = Started.java(HEAP, List.of(Service.class.getName(), articles.toString()));
    return out.lines()
        .filter(line -> line.startsWith("A reading service"))
        .findFirst()
        .orElse("A reading service under `" + HEAP + "` died without a word.");
  }

  /** {@code Service ARTICLES.jsonl} reads and keeps them all over HTTP. */
  public static void main(String[] args) {
    try {
      serve(args[0]);
    } catch (IOException | InterruptedException | RuntimeException | Error e) {
      System.out.printf("A reading service under `%s` **failed:** %s%n", HEAP, e);
    }
    System.exit(0);
  }

  private static void serve(String file) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("service");
    HttpClient client = HttpClient.newHttpClient();
    List<Article> articles = Texts.read(Path.of(file));
    try (Ledger ledger = Ledger.open(folder.resolve("ledger.db").toString());
        WebServer server = WebServer.start(ledger, Reader.load(), 0)) {
      URI read = URI.create(server.address() + "api/read?keep=true");
      int kept = 0;
      for (Article article : articles) {
        HttpRequest request =
            HttpRequest.newBuilder(read).POST(BodyPublishers.ofString(article.text())).build();
        kept += client.send(request, BodyHandlers.ofString()).statusCode() == 200 ? 1 : 0;
      }
      if (kept < articles.size()) {
        throw new IllegalStateException(articles.size() - kept + " articles were not read");
      }
      System.out.printf(
          "A reading service under `%s` read and kept %d articles over HTTP; its heap then holds %d"
              + " MB.%n",
          HEAP, kept, Speed.heap());
    }
  }
}
