package org.rapporteur.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Other processes: what they print, and the time they take. */
final class Started {

  /** The shell's line for its children: "0m1.23s 0m0.10s". */
  private static final Pattern TIMES = Pattern.compile("(\\d+)m([\\d.]+)s (\\d+)m([\\d.]+)s\\s*$");

  /** Longer than any part takes on two idle cores; what hangs must not stop the rest. */
  private static final long PATIENCE_MINUTES = 6;

  private Started() {}

  /** What a Java program on this class path prints; empty if it fails. */
  static String java(String heap, List<String> program) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(heap, "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path")));
    command.addAll(1, largePages());
    command.addAll(program);
    return output(command);
  }

  /** Large pages for peers too, if this program has them. */
  private static List<String> largePages() {
    return ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .filter("-XX:+UseTransparentHugePages"::equals)
        .toList();
  }

  /** What a command prints; empty if it fails. */
  static String output(List<String> command) {
    try {
      Process process =
          new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
      process
          .onExit()
          .orTimeout(PATIENCE_MINUTES, TimeUnit.MINUTES)
          .exceptionally(late -> end(process));
      String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return process.waitFor() == 0 ? out : "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static Process end(Process process) {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    return process.destroyForcibly();
  }

  /** Seconds of processor time that a shell command takes, the least of five runs; -1 if none. */
  static double cpu(String command) {
    double least = Double.MAX_VALUE;
    for (int i = 0; i < 5; i++) {
      String out = output(List.of("bash", "-c", command + " >/dev/null 2>&1; times"));
      Matcher times = TIMES.matcher(out);
      if (!times.find()) {
        return -1;
      }
      least =
          Math.min(
              least,
              60.0 * Integer.parseInt(times.group(1))
                  + Double.parseDouble(times.group(2))
                  + 60.0 * Integer.parseInt(times.group(3))
                  + Double.parseDouble(times.group(4)));
    }
    return least;
  }
}
