package org.rapporteur.bench.load;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** {@code rapporteur serve} on a ledger, as a process of its own. */
final class Served implements AutoCloseable {

  private final Process process;
  private final URI address;

  private Served(Process process, URI address) {
    this.process = process;
    this.address = address;
  }

  static Served start(String ledger) throws IOException {
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx768m",
            "-XX:+UseSerialGC",
            "-cp",
            System.getProperty("java.class.path"),
            "org.rapporteur.desk.Main",
            "serve",
            "--port",
            "0",
            "--ledger",
            ledger);
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    BufferedReader out =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    for (String line = out.readLine(); line != null; line = out.readLine()) {
      if (line.startsWith("Open ")) {
        drain(out);
        return new Served(process, URI.create(line.split(" ")[1]));
      }
      System.out.println(line);
    }
    throw new IOException("the server did not start");
  }

  /** What the server says later is shown: it says something only when something fails. */
  private static void drain(BufferedReader out) {
    Thread thread = new Thread(() -> out.lines().forEach(System.out::println), "server's words");
    thread.setDaemon(true);
    thread.start();
  }

  URI address() {
    return address;
  }

  /** Seconds of processor time so far. */
  double cpu() {
    return process.info().totalCpuDuration().map(d -> d.toMillis() / 1e3).orElse(0.0);
  }

  /** Resident memory in MiB; 0 where /proc does not tell. */
  long resident() throws IOException {
    Path status = Path.of("/proc", Long.toString(process.pid()), "status");
    if (!Files.exists(status)) {
      return 0;
    }
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith("VmRSS:"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
        .findFirst()
        .orElse(0);
  }

  @Override
  public void close() {
    process.destroy();
    try {
      process.waitFor(10, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
