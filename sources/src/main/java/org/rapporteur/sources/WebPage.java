package org.rapporteur.sources;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Fetches one page over http or https: public hosts only, few redirects, a limit on size. */
final class WebPage {

  private static final int MOST_REDIRECTS = 5;
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final String NAME = "Rapporteur (+https://rapporteur.org)";

  /** The bytes of a page and where they were found after redirects. */
  record Body(URI uri, byte[] bytes, @Nullable String contentType) {}

  private WebPage() {}

  /**
   * @throws IOException if the page cannot be fetched; the message says why
   * @throws RefusedAddressException if the page or a redirect leads into a private network
   */
  static Body fetch(URI start) throws IOException {
    HttpClient client =
        HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(PATIENCE)
            .build();
    URI uri = start;
    for (int hops = 0; hops <= MOST_REDIRECTS; hops++) {
      check(uri);
      HttpResponse<InputStream> response = send(client, uri);
      try (InputStream in = response.body()) {
        int status = response.statusCode();
        if (status >= 300 && status < 400) {
          String location = response.headers().firstValue("location").orElse("");
          if (location.isEmpty()) {
            throw new IOException("the server redirects to nowhere");
          }
          uri = uri.resolve(location);
          continue;
        }
        if (status != 200) {
          throw new IOException("the server answered " + status);
        }
        byte[] bytes = in.readNBytes(Sources.LARGEST_ARTICLE + 1);
        return new Body(uri, bytes, response.headers().firstValue("content-type").orElse(null));
      }
    }
    throw new IOException("more than " + MOST_REDIRECTS + " redirects");
  }

  private static void check(URI uri) throws IOException {
    try {
      SafeAddress.check(uri);
    } catch (UnknownHostException e) {
      throw new IOException("the host " + uri.getHost() + " was not found", e);
    }
  }

  private static HttpResponse<InputStream> send(HttpClient client, URI uri) throws IOException {
    HttpRequest request =
        HttpRequest.newBuilder(uri)
            .timeout(PATIENCE)
            .header("User-Agent", NAME)
            .header("Accept", "text/html, text/plain;q=0.8, */*;q=0.1")
            .build();
    try {
      return client.send(request, HttpResponse.BodyHandlers.ofInputStream());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }
}
