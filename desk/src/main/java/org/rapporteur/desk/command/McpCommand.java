package org.rapporteur.desk.command;

import java.io.OutputStream;
import java.util.concurrent.Callable;
import org.rapporteur.desk.mcp.McpDesk;
import org.rapporteur.ledger.Ledger;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Offers the ledger to language-model clients. */
@Command(
    name = "mcp",
    description = {
      "Offers read, find, who and check to a language-model client over standard input and output",
      "(Model Context Protocol). The client starts it; every answer has the quoted words with",
      "their offsets."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    exitCodeList = {
      "0:the client closed its stream",
      "1:the ledger could not be opened",
      "2:wrong use"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  rapporteur mcp",
      "  rapporteur mcp --ledger case.db",
      "",
      "In a client's settings: {\"command\": \"rapporteur\", \"args\": [\"mcp\"]}"
    })
final class McpCommand implements Callable<Integer> {

  @CommandLine.Mixin EngineOptions engine = new EngineOptions();
  @CommandLine.Mixin LedgerOptions ledger = new LedgerOptions();

  @Override
  public Integer call() throws Exception {
    OutputStream out = System.out;
    // Only the protocol may speak on standard output.
    System.setOut(System.err);
    try (Ledger open = ledger.open()) {
      new McpDesk(open, engine.reader(), Version.number()).serve(System.in, out);
    }
    return ExitCode.DONE;
  }
}
