package org.rapporteur.desk.mcp;

import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.McpServerFeatures.SyncToolSpecification;
import io.modelcontextprotocol.server.McpSyncServer;
import io.modelcontextprotocol.server.transport.StdioServerTransportProvider;
import io.modelcontextprotocol.spec.McpSchema;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import org.rapporteur.ledger.Ledger;
import org.rapporteur.ledger.LedgerException;
import org.rapporteur.reading.Reader;

/** A server of the Model Context Protocol over two streams: read, find, who and check. */
public final class McpDesk {

  private static final String FILTERS =
      """
      "words": {"type": "string", "description": "words, \\"phrases\\" and -words of the sentence"},
      "entity": {"type": "string", "description": "id or name of who takes part in any role"},
      "actor": {"type": "string"}, "recipient": {"type": "string"},
      "source": {"type": "string", "description": "according to whom"}, "place": {"type": "string"},
      "type": {"type": "string", "description": "such as AID, CONSULT, ASSAULT, SANCTION, OFFICE"},
      "stance": {"type": "string", "description":
        "asserted, estimated, alleged, possible, planned, demanded or denied"},
      "during": {"type": "string", "description": "EDTF date or interval, 2024-06 or 2024-01/2024-06"},
      "as_of": {"type": "string", "description": "only what was known by this day, 2024-06-17"},
      "limit": {"type": "integer", "minimum": 1, "maximum": 100},
      "after": {"type": "string", "description": "the next of the answer before"}
      """;

  private final DeskTools tools;
  private final String version;

  public McpDesk(Ledger ledger, Reader reader, String version) {
    this.tools = new DeskTools(ledger, reader);
    this.version = version;
  }

  /** Serves until the client closes its stream. */
  public void serve(InputStream in, OutputStream out) throws InterruptedException {
    CountDownLatch closed = new CountDownLatch(1);
    InputStream watched =
        new FilterInputStream(in) {
          @Override
          public int read() throws IOException {
            return told(super.read());
          }

          @Override
          public int read(byte[] bytes, int from, int length) throws IOException {
            return told(super.read(bytes, from, length));
          }

          private int told(int count) {
            if (count < 0) {
              closed.countDown();
            }
            return count;
          }
        };
    McpSyncServer server =
        McpServer.sync(new StdioServerTransportProvider(McpJsonDefaults.getMapper(), watched, out))
            .serverInfo("rapporteur", version)
            .instructions(
                "Claims read from news: who did what to whom, when, where, according to whom. Every"
                    + " claim carries the quoted words (text) with begin and end, in code points of"
                    + " the article. Keep to its stance: planned, estimated, alleged or denied is"
                    + " not a fact.")
            .capabilities(McpSchema.ServerCapabilities.builder().tools(false).build())
            .tools(
                tool(
                    "read",
                    "Reads the text of a news article and answers its claims; kept only if asked.",
                    """
                    {"type": "object", "required": ["text"], "properties": {
                      "text": {"type": "string"}, "title": {"type": "string"},
                      "published": {"type": "string", "description": "day, 2024-06-17"},
                      "keep": {"type": "boolean", "description": "keep it in the ledger"}}}
                    """,
                    tools::read),
                tool("find", "Finds claims in the ledger.", filters(), tools::find),
                tool(
                    "who",
                    "What the ledger knows of a person, state or body: names, offices, kin, acts.",
                    """
                    {"type": "object", "required": ["name"], "properties": {
                      "name": {"type": "string", "description": "id or name"},
                      "as_of": {"type": "string", "description": "only what was known by then"}}}
                    """,
                    tools::who),
                tool(
                    "check",
                    "Which claims would fall under a sanctions rule if true, why, and what is"
                        + " missing for certainty. Never a verdict.",
                    filters(),
                    tools::check))
            .build();
    closed.await();
    server.close();
  }

  private static String filters() {
    return "{\"type\": \"object\", \"properties\": {" + FILTERS + "}}";
  }

  private static SyncToolSpecification tool(
      String name, String description, String schema, Function<Arguments, String> answer) {
    return SyncToolSpecification.builder()
        .tool(
            McpSchema.Tool.builder()
                .name(name)
                .description(description)
                .inputSchema(McpJsonDefaults.getMapper(), schema)
                .build())
        .callHandler(
            (exchange, request) -> {
              Map<String, Object> given = request.arguments();
              try {
                return result(answer.apply(new Arguments(given == null ? Map.of() : given)), false);
              } catch (LedgerException | Arguments.WrongException e) {
                return result(String.valueOf(e.getMessage()), true);
              }
            })
        .build();
  }

  private static McpSchema.CallToolResult result(String text, boolean wrong) {
    return McpSchema.CallToolResult.builder().addTextContent(text).isError(wrong).build();
  }
}
