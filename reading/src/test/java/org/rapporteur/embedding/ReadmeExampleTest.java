package org.rapporteur.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The lines of Java in the README, compiled and run with what an embedding program gets. */
class ReadmeExampleTest {

  @Test
  void theLinesOfTheReadmeReadAnArticle(@TempDir Path folder) throws Exception {
    String readme = Files.readString(Path.of("../README.md"));
    int begin = readme.indexOf("```java\n") + "```java\n".length();
    String lines = readme.substring(begin, readme.indexOf("```", begin));
    assertThat(lines.lines().filter(line -> !line.isBlank())).hasSizeLessThanOrEqualTo(8);
    Path source = Files.writeString(folder.resolve("Example.java"), lines);

    String printed = java("-cp", classPath(), source.toString());

    assertThat(printed.lines()).containsExactly("AID planned: send, according to Reuters");
  }

  /** The module's classes and the two libraries that its pom lets through; no test's library. */
  private static String classPath() {
    List<String> parts =
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(
                part ->
                    Path.of(part).endsWith("target/classes")
                        || part.contains("jackson-core")
                        || part.contains("jspecify"))
            .toList();
    assertThat(parts).hasSize(3);
    return parts.stream().collect(Collectors.joining(File.pathSeparator));
  }

  private static String java(String... arguments) throws Exception {
    ProcessBuilder builder = new ProcessBuilder();
    builder.command().add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    builder.command().addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx512m"));
    builder.command().addAll(List.of(arguments));
    Process process = builder.redirectErrorStream(true).start();
    String printed = new String(process.getInputStream().readAllBytes());
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).as(printed).isZero();
    return printed;
  }
}
