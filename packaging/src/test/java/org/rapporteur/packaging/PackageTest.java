package org.rapporteur.packaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Makes the packages as people do, unpacks them on a path with spaces, and reads without Java. */
class PackageTest {

  private static final Path HOME = Path.of("..").toAbsolutePath().normalize();
  private static final List<String> TOOLS =
      List.of("dirname", "readlink", "mktemp", "mv", "rm", "find", "touch", "awk");
  private static final String TEXT =
      "Norway sent 40 trucks to Chad on 3 May 2021, the Norwegian defence ministry said.\n";

  @Test
  void readsFromAPathWithSpacesWhereThereIsNoJava(@TempDir Path folder) throws Exception {
    assumeTrue(
        Files.exists(HOME.resolve("desk/target/rapporteur.jar")),
        "The program is not packed yet, so neither is this tested; 'mvn verify' does both.");
    assumeTrue(installed("jlink") && installed("jpackage"), "Skipped: this JDK has no jpackage.");
    boolean deb = installed("dpkg-deb") && installed("fakeroot");

    Path out = folder.resolve("what came out");
    List<String> command = new ArrayList<>(List.of("packaging/package", "--out", out.toString()));
    if (!deb) {
      command.add("--no-deb");
    }
    System.out.println(run(HOME, System.getenv("PATH"), command));

    Path archive = only(out, ".tar.gz");
    assertThat(Files.size(archive)).isLessThan(130_000_000);
    Path unpacked = Files.createDirectories(folder.resolve("my programs"));
    run(unpacked, System.getenv("PATH"), List.of("tar", "xzf", archive.toString()));
    reads(only(unpacked, "").resolve("bin/rapporteur"), folder);
    readsAllElse(only(unpacked, "").resolve("bin/rapporteur"), folder);

    if (deb) {
      assertThat(
              run(
                  folder,
                  System.getenv("PATH"),
                  List.of("dpkg-deb", "-f", only(out, ".deb").toString(), "Depends")))
          .doesNotContain("asound", "freetype", "libx11");
      Path root = Files.createDirectories(folder.resolve("a root"));
      run(
          folder,
          System.getenv("PATH"),
          List.of("dpkg-deb", "-x", only(out, ".deb").toString(), root.toString()));
      reads(root.resolve("opt/rapporteur/bin/rapporteur"), folder);
    }
  }

  private static void reads(Path program, Path folder) throws Exception {
    Path tools = Files.createDirectories(folder.resolve("tools without java"));
    for (String tool : TOOLS) {
      Path link = tools.resolve(tool);
      if (!Files.exists(link)) {
        Files.createSymbolicLink(link, Path.of("/usr/bin", tool));
      }
    }
    Path text = Files.writeString(folder.resolve("a page.txt"), TEXT);
    for (int start = 0; start < 2; start++) {
      String claims =
          run(
              folder,
              tools.toString(),
              List.of(
                  program.toString(), "read", "--no-keep", "--format", "jsonl", text.toString()));
      assertThat(claims).contains("\"type\":\"AID\"").contains("\"text\":\"Norway\"");
    }
  }

  /** What needs most of Java: guessing letters, an archive, a database file and a table. */
  private static void readsAllElse(Path program, Path folder) throws Exception {
    Path inputs = HOME.resolve("fuzz/src/test/resources/org/rapporteur/fuzz");
    String path = folder.resolve("tools without java").toString();
    String ledger = folder.resolve("a ledger.db").toString();
    List<String> read =
        List.of(
            program.toString(),
            "read",
            "--ledger",
            ledger,
            inputs.resolve("HtmlFuzzTestInputs/reads/latin1.html").toString(),
            inputs.resolve("WarcFuzzTestInputs/reads/three.warc").toString(),
            HOME.resolve("samples/ceasefire.txt").toString());
    assertThat(run(folder, path, read)).contains("new in the ledger");
    Path table = folder.resolve("claims.parquet");
    run(
        folder,
        path,
        List.of(
            program.toString(),
            "export",
            "parquet",
            "--ledger",
            ledger,
            "--out",
            table.toString()));
    assertThat(Files.size(table)).isPositive();
  }

  private static String run(Path in, String path, List<String> command) throws Exception {
    Path output = Files.createTempFile("package", ".txt");
    ProcessBuilder builder = new ProcessBuilder(command).directory(in.toFile());
    builder.environment().put("PATH", path);
    builder.environment().remove("JAVA_HOME");
    Process process = builder.redirectErrorStream(true).redirectOutput(output.toFile()).start();
    assertThat(process.waitFor(10, TimeUnit.MINUTES)).as("%s ended", command).isTrue();
    String said = Files.readString(output);
    Files.delete(output);
    assertThat(process.exitValue()).as("%s said: %s", command, said).isZero();
    return said;
  }

  private static boolean installed(String tool) {
    return Files.isExecutable(Path.of("/usr/bin", tool))
        || Files.isExecutable(Path.of(System.getProperty("java.home"), "bin", tool));
  }

  private static Path only(Path folder, String ending) throws IOException {
    try (var files = Files.list(folder)) {
      return files.filter(f -> f.toString().endsWith(ending)).findFirst().orElseThrow();
    }
  }
}
