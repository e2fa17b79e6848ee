package org.rapporteur.desk.command;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
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
      "Only this machine can reach it. The API is described at /openapi.yaml."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footerHeading = "%nExamples:%n",
    footer = {"  rapporteur serve", "  rapporteur serve --port 9000 --ledger case.db"})
final class ServeCommand implements Callable<Integer> {

  @Option(
      names = "--host",
      defaultValue = "127.0.0.1",
      description = "Only 127.0.0.1 is served yet.")
  String host = "127.0.0.1";

  @Option(
      names = "--port",
      defaultValue = "8080",
      description = "Default: ${DEFAULT-VALUE}; 0 for any free one.")
  int port;

  @CommandLine.Mixin EngineOptions engine = new EngineOptions();
  @CommandLine.Mixin LedgerOptions ledger = new LedgerOptions();

  @CommandLine.Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it
  CommandLine.Model.CommandSpec spec;

  @Override
  public Integer call() throws InterruptedException {
    PrintWriter err = spec.commandLine().getErr();
    if (!host.equals("127.0.0.1") && !host.equals("localhost")) {
      throw new CommandLine.ParameterException(
          spec.commandLine(),
          "serving other machines needs logins, which this version does not have. Use 127.0.0.1");
    }
    try (Ledger open = ledger.open();
        WebServer server = WebServer.start(open, engine.reader(), port)) {
      err.println("Open " + server.address() + " in a browser. Stop with Ctrl-C.");
      err.flush();
      new CountDownLatch(1).await();
    }
    return ExitCode.DONE;
  }
}
