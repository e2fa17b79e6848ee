package org.rapporteur.desk.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.rapporteur.ledger.Ledger;
import org.rapporteur.reading.engine.Reader;

/**
 * Serves the API and the web page on the loopback address. Nothing of it is reachable from other
 * machines, so there is no login.
 */
public final class WebServer implements AutoCloseable {

  private static final long LARGEST_REQUEST = 4L * 1024 * 1024;

  private static final Map<String, String> PAGES =
      Map.of(
          "/", "index.html",
          "/app.js", "app.js",
          "/cards.js", "cards.js",
          "/style.css", "style.css",
          "/openapi.yaml", "openapi.yaml");

  /** No script but our own file, no frame around us, nothing from elsewhere. */
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self';"
          + " img-src 'self' data:; form-action 'none'; frame-ancestors 'none'; base-uri 'none'";

  private final Javalin server;

  private WebServer(Javalin server) {
    this.server = server;
  }

  /**
   * Starts the server.
   *
   * @param port 0 for any free one
   */
  public static WebServer start(Ledger ledger, Reader reader, int port) {
    ReadApi read = new ReadApi(reader);
    ClaimsApi claims = new ClaimsApi(ledger);
    Javalin server = Javalin.create(config -> configure(config, read, claims));
    return new WebServer(server.start("127.0.0.1", port));
  }

  private static void configure(JavalinConfig config, ReadApi read, ClaimsApi claims) {
    config.startup.showJavalinBanner = false;
    config.http.maxRequestSize = LARGEST_REQUEST;
    config.http.generateEtags = true;
    config.routes.before(WebServer::guard);
    PAGES.forEach((path, file) -> config.routes.get(path, request -> page(request, file)));
    config.routes.get("/health", request -> request.result("ok\n"));
    config.routes.get("/api/claims", claims::list);
    config.routes.get("/api/articles/{id}", claims::article);
    config.routes.post("/api/read", read::read);
    config.routes.exception(
        ProblemException.class,
        (e, request) ->
            JsonAnswer.problem(
                request, e.status(), "Not answered", String.valueOf(e.getMessage())));
    config.routes.exception(
        HttpResponseException.class,
        (e, request) ->
            JsonAnswer.problem(
                request, e.getStatus(), "Not answered", String.valueOf(e.getMessage())));
    config.routes.exception(
        Exception.class,
        (e, request) ->
            JsonAnswer.problem(request, 500, "Failed", "The request failed; nothing was changed."));
  }

  /**
   * Security headers on every answer; and no answer to a page of another site, or under another
   * host's name, which is how such a page would reach a server on this machine.
   */
  private static void guard(Context request) {
    request.header("Content-Security-Policy", POLICY);
    request.header("X-Content-Type-Options", "nosniff");
    request.header("Referrer-Policy", "no-referrer");
    String host = request.host() == null ? "" : request.host().replaceFirst(":\\d+$", "");
    if (!host.equals("127.0.0.1") && !host.equals("localhost") && !host.equals("[::1]")) {
      throw new ProblemException(403, "This server answers on the loopback address only.");
    }
    String origin = request.header("Origin");
    if (origin != null && !origin.equals("http://" + request.host())) {
      throw new ProblemException(403, "Pages of other sites may not ask this server.");
    }
  }

  private static void page(Context request, String file) throws IOException {
    try (InputStream in = WebServer.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("resource " + file + " is missing");
      }
      request.contentType(type(file)).result(in.readAllBytes());
    }
  }

  private static String type(String file) {
    if (file.endsWith(".js")) {
      return "text/javascript; charset=utf-8";
    }
    return file.endsWith(".css")
        ? "text/css; charset=utf-8"
        : file.endsWith(".yaml") ? "application/yaml; charset=utf-8" : "text/html; charset=utf-8";
  }

  /** Where the page is. */
  public String address() {
    return "http://127.0.0.1:" + server.port() + "/";
  }

  @Override
  public void close() {
    server.stop();
  }
}
