package org.rapporteur.desk.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Types what README and docs tell people to type, in a folder with the samples, and looks for what
 * they say will be seen.
 *
 * <p>A block marked {@code sh} is given to bash; the block {@code text} after it holds what must be
 * printed. A block after a line that ends in {@code `FILE`:} is written to that file first. A block
 * whose first line is {@code # Not run by the tests: …} says why, and is listed.
 */
class DocsTest {

  private static final Path HOME = Path.of("..").toAbsolutePath().normalize();
  private static final String NOT_RUN = "# Not run by the tests: ";

  /** Asks {@link DocsProgram}, so that a command costs milliseconds. */
  private static final String STUB =
      """
      #!/bin/bash
      kept=$(mktemp -d "$DOCS_KEPT/XXXXXX")
      for word; do if [ "$word" = - ]; then cat >"$kept/in"; fi; done
      exec 3<>"/dev/tcp/127.0.0.1/$DOCS_PORT"
      printf '%s\\0' "$kept" "$RAPPORTEUR_LEDGER" $# "$@" >&3
      read -r status <&3
      cat "$kept/out"; cat "$kept/err" >&2
      exit "$status"
      """;

  private static final List<String> COMMANDS =
      List.of(
          "rapporteur",
          "./rapporteur",
          "curl",
          "mvn",
          "docker",
          "packaging/",
          "bench/",
          "psql",
          "pg_dump");

  private record Block(String language, String file, int line, List<String> lines) {
    String words() {
      return String.join("\n", lines) + "\n";
    }

    boolean isLeftOut() {
      return !lines.isEmpty() && lines.get(0).startsWith(NOT_RUN);
    }

    boolean hasCommands() {
      return lines.stream().anyMatch(line -> COMMANDS.stream().anyMatch(c -> starts(line, c)));
    }

    private static boolean starts(String line, String command) {
      return command.endsWith("/") ? line.startsWith(command) : line.startsWith(command + " ");
    }
  }

  @TempDir Path folder;

  private Process program;
  private int port;

  @BeforeEach
  void startTheProgram() throws IOException {
    Path bin = Files.createDirectories(folder.resolve("bin"));
    Path stub = Files.writeString(bin.resolve("rapporteur"), STUB);
    Files.setPosixFilePermissions(stub, PosixFilePermissions.fromString("rwxr-xr-x"));
    Path here = Files.createDirectories(folder.resolve("here"));
    Files.createSymbolicLink(here.resolve("rapporteur"), stub);
    Files.createDirectories(folder.resolve("kept"));
    Files.createDirectories(here.resolve("samples"));
    try (Stream<Path> samples = Files.list(HOME.resolve("samples"))) {
      for (Path sample : samples.toList()) {
        Files.copy(sample, here.resolve("samples").resolve(sample.getFileName()));
      }
    }
    ProcessBuilder builder = new ProcessBuilder();
    builder.command(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-XX:+UseSerialGC",
        "-XX:TieredStopAtLevel=1",
        "-Xmx1g",
        "-Duser.home=" + folder,
        "-cp",
        absolute(System.getProperty("java.class.path")),
        DocsProgram.class.getName());
    program =
        builder.directory(here.toFile()).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    port = Integer.parseInt(program.inputReader().readLine());
  }

  private static String absolute(String classPath) {
    return Stream.of(classPath.split(java.io.File.pathSeparator))
        .map(part -> Path.of(part).toAbsolutePath().toString())
        .reduce((left, right) -> left + java.io.File.pathSeparator + right)
        .orElseThrow();
  }

  @AfterEach
  void stopTheProgram() throws InterruptedException {
    program.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
  }

  @Test
  void everyCommandInTheDocsRuns() throws Exception {
    List<String> leftOut = new ArrayList<>();
    SoftAssertions all = new SoftAssertions();
    int run = 0;
    for (Path page : pages()) {
      String free = freePort();
      String second = freePort();
      String printed = "";
      for (Block block : blocks(page)) {
        String where = HOME.relativize(page) + ":" + block.line;
        if (block.isLeftOut()) {
          leftOut.add(where + " " + block.lines.get(0).substring(2));
        } else if (!block.file.isEmpty()) {
          Path file = folder.resolve("here").resolve(block.file);
          Files.createDirectories(file.getParent());
          Files.writeString(file, block.words());
        } else if (block.language.equals("sh")) {
          String script =
              block
                  .words()
                  .replace("8080", free)
                  .replace("9090", second)
                  .replace("rapporteur serve &", "rapporteur serve --port " + free + " &");
          printed = bash(all, page, where, script);
          run++;
        } else if (block.language.equals("text")) {
          all.assertThat(printed).as(where).contains(block.lines);
        } else {
          all.assertThat(block.hasCommands())
              .as("%s: commands stand in blocks marked sh", where)
              .isFalse();
        }
      }
    }
    leftOut.forEach(System.out::println);
    all.assertAll();
    assertThat(run).isGreaterThan(20);
  }

  private static List<Path> pages() throws IOException {
    List<Path> pages = new ArrayList<>(List.of(HOME.resolve("README.md")));
    try (Stream<Path> docs = Files.list(HOME.resolve("docs"))) {
      // The manual is made by the program, and ManualTest reads its examples.
      docs.filter(page -> page.toString().endsWith(".md") && !page.endsWith("cli.md"))
          .sorted()
          .forEach(pages::add);
    }
    pages.add(HOME.resolve("CONTRIBUTING.md"));
    return pages;
  }

  private static List<Block> blocks(Path page) throws IOException {
    List<Block> blocks = new ArrayList<>();
    List<String> lines = Files.readAllLines(page);
    String before = "";
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith("```")) {
        int begin = i;
        while (!lines.get(++i).startsWith("```")) {
          // on to the end of the block
        }
        String file = before.replaceFirst("(?s)^.*`([^` ]+)`:$", "$1");
        blocks.add(
            new Block(
                lines.get(begin).substring(3),
                file.equals(before) ? "" : file,
                begin + 1,
                lines.subList(begin + 1, i)));
        before = "";
      } else if (!lines.get(i).isBlank()) {
        before = lines.get(i);
      }
    }
    return blocks;
  }

  private String bash(SoftAssertions all, Path page, String where, String script) throws Exception {
    ProcessBuilder builder =
        new ProcessBuilder(
            "bash",
            "-c",
            "curl() { command curl -sS --retry 9 --retry-connrefused --retry-delay 1 \"$@\"; }\nset -eo pipefail\n"
                + script);
    Map<String, String> environment = builder.environment();
    environment.put("PATH", folder.resolve("bin") + ":" + environment.get("PATH"));
    environment.put("HOME", folder.toString());
    environment.put("DOCS_PORT", String.valueOf(port));
    environment.put("DOCS_KEPT", folder.resolve("kept").toString());
    environment.put("RAPPORTEUR_LEDGER", folder.resolve(page.getFileName() + ".db").toString());
    Path output = folder.resolve("printed");
    Process bash =
        builder
            .directory(folder.resolve("here").toFile())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    assertThat(bash.waitFor(3, TimeUnit.MINUTES)).as("%s ended", where).isTrue();
    String printed = Files.readString(output);
    all.assertThat(bash.exitValue()).as("%s%n%s%n%s", where, script, printed).isZero();
    return printed;
  }

  private static String freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return String.valueOf(socket.getLocalPort());
    }
  }
}
