package org.rapporteur.desk.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.HttpResponseException;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.rapporteur.ledger.Ledger;
import org.rapporteur.ledger.LedgerException;
import org.rapporteur.reading.Reader;

/**
 * Serves the API and the web page. On the loopback address nothing of it is reachable from other
 * machines, so there is no login; on any other address it demands tokens.
 */
public final class WebServer implements AutoCloseable {

  private static final Logger LOG = Logger.getLogger(WebServer.class.getName());
  private static final long LARGEST_REQUEST = 4L * 1024 * 1024;
  private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "::1");

  private final Javalin server;
  private final Routes routes;
  private final EventsApi events;
  private final Answers answers;
  private final String host;

  private WebServer(Javalin server, Routes routes, EventsApi events, Answers answers, String host) {
    this.answers = answers;
    this.server = server;
    this.routes = routes;
    this.events = events;
    this.host = host;
  }

  /**
   * Starts the server on the loopback address.
   *
   * @param port 0 for any free one
   */
  public static WebServer start(Ledger ledger, Reader reader, int port) {
    return launch(ledger, reader, "127.0.0.1", port, new Guard(null, false));
  }

  /**
   * Starts the server.
   *
   * @param tokens who may use it from other machines
   * @throws IOException if the host is not the loopback address and there are no tokens
   */
  public static WebServer start(Ledger ledger, Reader reader, String host, int port, Tokens tokens)
      throws IOException {
    return start(ledger, reader, host, port, tokens, false);
  }

  /**
   * Starts the server.
   *
   * @param behindProxy whether a proxy on this machine speaks for other machines: tokens are
   *     demanded on the loopback address too, and limits count the addresses that it reports
   * @throws IOException if others may ask and there are no tokens
   */
  public static WebServer start(
      Ledger ledger, Reader reader, String host, int port, Tokens tokens, boolean behindProxy)
      throws IOException {
    if (LOOPBACK.contains(host) && !behindProxy) {
      return launch(ledger, reader, host, port, new Guard(null, false));
    }
    if (tokens.list().isEmpty()) {
      throw new IOException(
          "Serving other machines on "
              + host
              + " needs tokens, and "
              + tokens.file()
              + " has none. Make one: rapporteur token add NAME --role reader");
    }
    return launch(ledger, reader, host, port, new Guard(tokens, behindProxy));
  }

  private static WebServer launch(
      Ledger ledger, Reader reader, String host, int port, Guard guard) {
    EventsApi events = new EventsApi(ledger);
    Metrics metrics = new Metrics(ledger);
    // Before anybody asks: of many claims it takes some seconds, and all would wait for it.
    ledger.survey().ready();
    Answers answers = new Answers(ledger);
    Routes routes = new Routes(ledger, reader, guard, events, metrics, answers);
    Javalin server = Javalin.create(config -> configure(config, guard, routes, metrics));
    try {
      server.start(host, port);
    } catch (RuntimeException e) {
      answers.close();
      events.close();
      throw e;
    }
    link(ledger);
    return new WebServer(server, routes, events, answers, host);
  }

  /** Compares what was kept since the last time, beside the first requests. */
  private static void link(Ledger ledger) {
    Thread linking =
        new Thread(
            () -> {
              try {
                ledger.link();
              } catch (LedgerException e) {
                LOG.log(Level.INFO, "not compared: {0}", e.getMessage());
              }
            },
            "linking");
    linking.setDaemon(true);
    linking.start();
  }

  private static void configure(JavalinConfig config, Guard guard, Routes routes, Metrics metrics) {
    config.startup.showJavalinBanner = false;
    config.http.maxRequestSize = LARGEST_REQUEST;
    config.routes.before(guard::before);
    config.routes.after(metrics::after);
    Assets assets = new Assets();
    Assets.paths()
        .forEach((path, file) -> config.routes.get(path, request -> assets.send(request, file)));
    routes.install(config);
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
        (e, request) -> {
          LOG.log(Level.WARNING, request.method() + " " + request.path() + " failed", e);
          JsonAnswer.problem(request, 500, "Failed", "The request failed; nothing was changed.");
        });
  }

  /** Where the page is. */
  public String address() {
    return "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + server.port() + "/";
  }

  List<Routes.Route> routes() {
    return routes.list();
  }

  @Override
  public void close() {
    answers.close();
    events.close();
    server.stop();
  }
}
