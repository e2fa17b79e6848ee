package org.rapporteur.desk.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.rapporteur.desk.web.WebServer;
import org.rapporteur.ledger.Ledger;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Serves the API and the web page. */
@Command(
    name = "serve",
    description = {
      "Serves the web page and the HTTP API on this machine, until stopped with Ctrl-C.",
      "",
      "On the loopback address only this machine can reach it, without a login. On any other it",
      "demands tokens (rapporteur token) and should stand behind a proxy that speaks HTTPS.",
      "The API is described at /openapi.yaml."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    exitCodeList = {"1:could not start, as on an address without tokens", "2:wrong use"},
    footerHeading = "%nExamples:%n",
    footer = {"  rapporteur serve", "  rapporteur serve --port 9000 --ledger case.db"})
final class ServeCommand implements Callable<Integer> {

  /** Held, since a logger that nobody holds forgets its level. */
  private static final List<Logger> LOUD =
      List.of(Logger.getLogger("org.eclipse.jetty"), Logger.getLogger("io.javalin"));

  /** So many claims take a second or more to be read before the server opens. */
  private static final long MANY = 200_000;

  @Option(
      names = "--host",
      paramLabel = "ADDRESS",
      defaultValue = "127.0.0.1",
      description = "Address to serve on. Default: ${DEFAULT-VALUE}, this machine only.")
  String host = "127.0.0.1";

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "8080",
      description = "Default: ${DEFAULT-VALUE}; 0 for any free one.")
  int port;

  @Option(
      names = "--behind-proxy",
      description = {
        "A proxy on this machine serves others: demand tokens on the loopback address too, and",
        "count limits by the address in X-Forwarded-For (see docs/deploy.md)."
      })
  boolean behindProxy;

  @CommandLine.Mixin EngineOptions engine = new EngineOptions();
  @CommandLine.Mixin LedgerOptions ledger = new LedgerOptions();

  @CommandLine.ParentCommand
  @SuppressWarnings("NullAway.Init") // picocli sets it
  RapporteurCommand root;

  @CommandLine.Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it
  CommandLine.Model.CommandSpec spec;

  @Override
  public Integer call() throws InterruptedException, IOException {
    quiet();
    PrintWriter err = spec.commandLine().getErr();
    try (Ledger open = ledger.open()) {
      long claims = open.facts().claims();
      if (claims > MANY) {
        err.println("Reading " + claims + " claims into memory; this takes some seconds.");
        err.flush();
      }
      try (WebServer server =
          WebServer.start(open, engine.reader(), host, port, root.tokens(), behindProxy)) {
        err.println("Open " + server.address() + " in a browser. Stop with Ctrl-C.");
        err.flush();
        new CountDownLatch(1).await();
      }
    }
    return ExitCode.DONE;
  }

  /** The server's own start is of no interest; what fails is. */
  private static void quiet() {
    LOUD.forEach(log -> log.setLevel(Level.WARNING));
  }
}
