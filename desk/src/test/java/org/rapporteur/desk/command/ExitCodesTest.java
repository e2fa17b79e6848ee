package org.rapporteur.desk.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** What every command tells the shell: each exit status that its help promises is brought about. */
class ExitCodesTest {

  private static final String NEWS =
      "North Korea shipped 40 ballistic missiles to Syria in April 2024, Japan said on Monday.\n";

  @TempDir Path folder;

  private final Terminal terminal = new Terminal();
  private final Set<String> seen = new TreeSet<>();

  @Test
  void everyPromisedStatusComesTrue() throws Exception {
    terminal.environment.put("RAPPORTEUR_LEDGER", folder.resolve("ledger.db").toString());
    terminal.environment.put("RAPPORTEUR_TOKENS", folder.resolve("tokens").toString());
    String page = write("page.txt", NEWS);
    String nowhere = folder.resolve("none").resolve("out").toString();

    exits(0, "read", page);
    exits(3, "read", folder + "/missing.txt", page);
    exits(2, "read", "--published", "yesterday", page);
    assertThat(terminal.err).contains("--published yesterday", "2024-06-17");
    watches();
    exits(0, "find", "missiles");
    exits(1, "find", "submarine");
    terminal.run("find", "missiles", "--format", "jsonl");
    String claim = terminal.out.replaceFirst("(?s).*?\"(clm-[0-9a-f]+)\".*", "$1");
    for (String asking : new String[] {"show", "compare", "review"}) {
      exits(0, asking, claim);
      exits(1, asking, "clm-00000000000000000000");
    }
    exits(0, "who", "North Korea");
    exits(1, "who", "Atlantis");
    exits(0, "timeline", "missiles");
    exits(1, "timeline", "submarine");
    exits(0, "check", "missiles");
    exits(1, "check", "submarine");
    String file = folder.resolve("case.html").toString();
    exits(0, "case", "missiles", "--out", file);
    exits(1, "case", "submarine", "--out", file);
    exits(3, "case", "missiles", "--out", nowhere);
    exits(0, "export", "csv", "--out", folder.resolve("all.csv").toString());
    exits(1, "export", "csv", "submarine");
    exits(3, "export", "csv", "--out", nowhere);
    String claims = folder.resolve("claims.jsonl").toString();
    assertThat(terminal.run("export", "jsonl", "--out", claims)).isZero();
    String fresh = folder.resolve("fresh.db").toString();
    exits(0, "import", claims, "--articles", page, "--ledger", fresh);
    exits(1, "import", claims, "--articles", page, "--ledger", fresh);
    exits(3, "import", write("broken.jsonl", "{broken\n"), "--ledger", fresh);
    exits(0, "verify", file);
    Files.writeString(
        Path.of(file),
        Files.readString(Path.of(file)).replaceFirst("40 ballistic", "90 ballistic"));
    exits(1, "verify", file);
    exits(3, "verify", nowhere);
    exits(0, "doctor");
    exits(1, "doctor", "--ledger", write("other.db", "not a ledger ".repeat(900)));
    exits(0, "score", write("names.iob2", "# text = Chad left\n1\tChad\tB-LOC\n2\tleft\tO\n\n"));
    exits(3, "score", write("gold.jsonl", "{\"claims\": broken\n"));
    exits(0, "token", "add", "ann");
    exits(1, "token", "add", "ann");
    exits(0, "token", "list");
    exits(0, "token", "remove", "ann");
    exits(1, "token", "remove", "ann");
    exits(1, "token", "list");
    exits(2, "token");
    try (ServerSocket busy = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      exits(1, "serve", "--port", Integer.toString(busy.getLocalPort()));
    }
    exits(1, "mcp", "--ledger", write("text.db", "not a ledger ".repeat(900)));
    exits(0, "completion");
    exits(0, "manual");
    processes();

    for (String name : RapporteurCommand.commandLine().getSubcommands().keySet()) {
      exits(2, name, "--nonsense");
    }
    for (String name : new String[] {"add", "list", "remove"}) {
      exits(2, "token", name, "--nonsense");
    }
    assertThat(seen)
        .as("statuses that help promises; bring new ones about above")
        .isEqualTo(promised());
  }

  private void watches() throws IOException {
    HttpServer site = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    site.createContext(
        "/feed.rss",
        exchange -> {
          byte[] feed =
              "<rss version=\"2.0\"><channel><title>Empty</title></channel></rss>".getBytes();
          exchange.getResponseHeaders().add("Content-Type", "application/rss+xml");
          exchange.sendResponseHeaders(200, feed.length);
          exchange.getResponseBody().write(feed);
          exchange.close();
        });
    site.start();
    String address = "http://127.0.0.1:" + site.getAddress().getPort();
    exits(0, "watch", "--once", "--allow-private", address + "/feed.rss");
    exits(3, "watch", "--once", "--allow-private", address + "/none.rss");
    site.stop(0);
  }

  /** What only a process of its own can end with: it reads standard input. */
  private void processes() throws Exception {
    Process mcp = program("mcp");
    mcp.getOutputStream().close();
    assertThat(mcp.waitFor(60, TimeUnit.SECONDS)).isTrue();
    note(mcp.exitValue(), "mcp");
  }

  private Process program(String... arguments) throws IOException {
    return Program.start(terminal.environment, arguments);
  }

  private void exits(int status, String... arguments) {
    assertThat(terminal.run(arguments))
        .as("%s%n%s%s", String.join(" ", arguments), terminal.out, terminal.err)
        .isEqualTo(status);
    if (status != 0) {
      assertThat(terminal.err + terminal.out).as(String.join(" ", arguments)).isNotBlank();
    }
    boolean below = arguments[0].equals("token") && arguments.length > 1;
    boolean known = below && !arguments[1].startsWith("--");
    note(status, known ? "token " + arguments[1] : arguments[0]);
  }

  private void note(int status, String command) {
    seen.add(command + " " + status);
  }

  private static Set<String> promised() {
    Set<String> promised = new TreeSet<>();
    RapporteurCommand.commandLine()
        .getSubcommands()
        .forEach((name, command) -> promised(name, command, promised));
    return promised;
  }

  private static void promised(String name, CommandLine command, Set<String> all) {
    command
        .getCommandSpec()
        .usageMessage()
        .exitCodeList()
        .keySet()
        .forEach(status -> all.add(name + " " + status));
    command.getSubcommands().values().stream()
        .distinct()
        .forEach(below -> promised(name + " " + below.getCommandName(), below, all));
  }

  private String write(String name, String words) throws IOException {
    return Files.writeString(folder.resolve(name), words).toString();
  }
}
