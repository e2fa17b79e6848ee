package org.rapporteur.desk.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the program prints and logs, even when it fails, holds no token and no password. */
class SecretsTest {

  @TempDir Path folder;

  private final Terminal terminal = new Terminal();
  private final HttpClient client = HttpClient.newHttpClient();

  @Test
  void theServerLogsNoTokens() throws Exception {
    String ledger = folder.resolve("ledger.db").toString();
    Path page = Files.writeString(folder.resolve("a.txt"), "Chad expelled two envoys of Peru.\n");
    assertThat(terminal.run("read", "--ledger", ledger, page.toString())).isZero();
    Map<String, String> environment =
        Map.of("RAPPORTEUR_TOKENS", folder.resolve("tokens").toString());
    terminal.environment.putAll(environment);
    assertThat(terminal.run("token", "add", "ann", "--role", "admin")).isZero();
    String secret = terminal.out.strip();
    String guess = "rap_" + "guessed".repeat(6);

    Process server =
        Program.start(environment, "serve", "--host", "0.0.0.0", "--port", "0", "--ledger", ledger);
    try (BufferedReader err = server.errorReader()) {
      Queue<String> lines = new ConcurrentLinkedQueue<>();
      String line = err.readLine();
      while (line != null && !line.startsWith("Open ")) {
        lines.add(line);
        line = err.readLine();
      }
      String base = line.split(" ")[1].replace("0.0.0.0", "127.0.0.1");
      Thread reading = new Thread(() -> err.lines().forEach(lines::add));
      reading.start();
      assertThat(ask(base + "api/claims", secret, null)).isEqualTo(200);
      assertThat(ask(base + "api/claims", guess, null)).isEqualTo(401);
      assertThat(ask(base + "api/claims?token=" + guess + "&limit=none", secret, null))
          .isEqualTo(400);
      assertThat(ask(base + "api/session", null, "{\"token\":\"" + secret + "\"}")).isEqualTo(204);
      assertThat(ask(base + "api/session", null, "{\"token\":\"" + guess)).isEqualTo(400);
      // Something that fails inside, with the token in hand and in the address.
      for (String part : List.of("", "-wal")) {
        Path file = Path.of(ledger + part);
        if (Files.exists(file)) {
          byte[] bytes = Files.readAllBytes(file);
          Arrays.fill(bytes, (byte) 7);
          Files.write(file, bytes);
        }
      }
      assertThat(ask(base + "api/entities/PE?token=" + secret, secret, null)).isEqualTo(500);
      server.toHandle().destroy();
      assertThat(server.waitFor(30, TimeUnit.SECONDS)).isTrue();
      reading.join();
      String logged = String.join("\n", lines);
      assertThat(logged).contains("/api/entities/PE failed");
      assertThat(logged).doesNotContain(secret).doesNotContain(guess);
      assertThat(new String(server.getInputStream().readAllBytes())).doesNotContain(secret);
    } finally {
      server.destroyForcibly();
    }
  }

  @Test
  void aDatabasesPasswordIsNotRepeated() {
    String place = "postgresql://ada:s3cr3t-word@127.0.0.1:1/none";
    for (String command : List.of("find", "doctor", "verify")) {
      assertThat(terminal.run(command, "--ledger", place)).as(command).isEqualTo(1);
      assertThat(terminal.out + terminal.err)
          .as(command)
          .contains("127.0.0.1")
          .doesNotContain("s3cr3t");
    }
  }

  private int ask(String address, String token, String body) throws Exception {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address));
    if (token != null) {
      request.header("Authorization", "Bearer " + token);
    }
    if (body != null) {
      request.POST(HttpRequest.BodyPublishers.ofString(body));
    }
    return client.send(request.build(), BodyHandlers.discarding()).statusCode();
  }
}
