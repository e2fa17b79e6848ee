package org.rapporteur.desk.mcp;

import static org.assertj.core.api.Assertions.assertThat;

import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.ServerParameters;
import io.modelcontextprotocol.client.transport.StdioClientTransport;
import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.spec.McpSchema;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The real program, asked by the protocol's own client. */
class McpDeskTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String NEWS =
      "North Korea shipped 40 ballistic missiles to Syria in April 2024, Japan said on Monday. "
          + "Japanese Foreign Minister Aiko Mori will visit Damascus.";

  @TempDir Path folder;

  private McpSyncClient client;

  @BeforeEach
  void start() {
    ServerParameters program =
        ServerParameters.builder(Path.of(System.getProperty("java.home"), "bin", "java").toString())
            .args(
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "org.rapporteur.desk.Main",
                "mcp",
                "--ledger",
                folder.resolve("ledger.db").toString())
            .build();
    client =
        McpClient.sync(new StdioClientTransport(program, McpJsonDefaults.getMapper()))
            .requestTimeout(Duration.ofSeconds(120))
            .initializationTimeout(Duration.ofSeconds(120))
            .build();
    client.initialize();
  }

  @AfterEach
  void stop() {
    client.closeGracefully();
  }

  @Test
  void readsFindsLooksUpAndChecksWithQuotesAtTheirOffsets() throws Exception {
    assertThat(client.listTools().tools().stream().map(McpSchema.Tool::name))
        .containsExactlyInAnyOrder("read", "find", "who", "check");

    JsonNode read = JSON.readTree(ask("read", Map.of("text", NEWS, "keep", true)));
    assertThat(read.get("claims").size()).isPositive();
    read.get("claims").forEach(claim -> assertThat(assertEveryQuote(claim)).isGreaterThan(1));

    JsonNode found =
        JSON.readTree(ask("find", Map.of("words", "missiles", "actor", "North Korea")));
    assertThat(found.get("claims").size()).isPositive();
    found.get("claims").forEach(one -> assertEveryQuote(one.get("claim")));

    JsonNode who = JSON.readTree(ask("who", Map.of("name", "Aiko Mori")));
    assertThat(who.get("offices").get(0).get("other").stringValue()).isEqualTo("Japan");
    assertThat(who.get("acts").size()).isPositive();
    who.get("acts").forEach(one -> assertEveryQuote(one.get("claim")));

    JsonNode checked = JSON.readTree(ask("check", Map.of("words", "missiles")));
    assertThat(checked.get("findings").size()).isPositive();
    assertThat(checked.get("findings").get(0).get("sentence").stringValue()).contains("Syria");
    assertThat(assertEveryQuote(checked.get("findings"))).isPositive();
  }

  @Test
  void tellsTheClientWhatIsWrong() {
    McpSchema.CallToolResult nobody = call("who", Map.of("name", "Nobody Atall"));
    assertThat(nobody.isError()).isTrue();
    assertThat(text(nobody)).contains("Nobody Atall");
    assertThat(call("find", Map.of("type", "GUESS")).isError()).isTrue();
    assertThat(call("find", Map.of("during", "yesterday")).isError()).isTrue();
    assertThat(call("find", Map.of()).isError()).isFalse();
  }

  /** All quotes with offsets anywhere within; how many there were. */
  private static int assertEveryQuote(JsonNode node) {
    int quotes = 0;
    if (node.has("text") && node.has("begin") && node.has("end")) {
      assertQuoted(node);
      quotes++;
    }
    for (JsonNode below : node) {
      quotes += assertEveryQuote(below);
    }
    return quotes;
  }

  private static void assertQuoted(JsonNode span) {
    String words = NEWS.substring(span.get("begin").intValue(), span.get("end").intValue());
    assertThat(words).isEqualTo(span.get("text").stringValue());
  }

  private String ask(String tool, Map<String, Object> given) {
    McpSchema.CallToolResult answer = call(tool, given);
    assertThat(answer.isError()).as(text(answer)).isFalse();
    return text(answer);
  }

  private McpSchema.CallToolResult call(String tool, Map<String, Object> given) {
    return client.callTool(new McpSchema.CallToolRequest(tool, given));
  }

  private static String text(McpSchema.CallToolResult result) {
    return ((McpSchema.TextContent) result.content().get(0)).text();
  }
}
