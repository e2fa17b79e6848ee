package org.rapporteur.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The list of arrows in ARCHITECTURE.md is what the poms and the classes say, no more, no less. */
@AnalyzeClasses(packages = "org.rapporteur", importOptions = DoNotIncludeTests.class)
class DrawingTest {

  private static final Path HOME = Path.of("..").toAbsolutePath().normalize();
  private static final String ROOT = "org.rapporteur.";
  private static final Pattern DEPENDENCY =
      Pattern.compile(
          "<dependency>\\s*<groupId>org\\.rapporteur</groupId>\\s*<artifactId>([a-z-]+)</artifactId>"
              + "((?:(?!</dependency>)[\\s\\S])*)</dependency>");

  @ArchTest
  static void modulesKnowWhatTheDrawingSays(JavaClasses ignored) throws IOException {
    Map<String, TreeSet<String>> arrows = new TreeMap<>();
    String parent = Files.readString(HOME.resolve("pom.xml"));
    for (String module : parent.split("<module>")) {
      Path pom = HOME.resolve(module.replaceAll("(?s)</module>.*", "")).resolve("pom.xml");
      if (!module.contains("</module>") || !Files.exists(pom)) {
        continue;
      }
      var found = DEPENDENCY.matcher(Files.readString(pom));
      while (found.find()) {
        if (!found.group(2).contains("<scope>test</scope>")) {
          arrow(arrows, HOME.relativize(pom.getParent()).toString(), found.group(1));
        }
      }
    }
    assertThat(lines(arrows)).isEqualTo(listed("### Modules"));
  }

  @ArchTest
  static void packagesKnowWhatTheDrawingSays(JavaClasses classes) {
    Map<String, TreeSet<String>> arrows = new TreeMap<>();
    each(
        classes,
        (from, to) -> {
          boolean within = module(from).equals(module(to));
          // All know their module's own vocabulary, which is its first package.
          if (within && !from.equals(module(from)) && !to.equals(module(to))) {
            arrow(arrows, from, to.substring(to.indexOf('.') + 1));
          }
        });
    assertThat(lines(arrows)).isEqualTo(listed("### Packages of one module"));
  }

  @ArchTest
  static void whoKnowsMoreOfTheReaderThanItsApi(JavaClasses classes) {
    Map<String, TreeSet<String>> arrows = new TreeMap<>();
    each(
        classes,
        (from, to) -> {
          if (to.startsWith("reading.") && !module(from).equals("reading")) {
            arrow(arrows, module(from), to.substring(to.indexOf('.') + 1));
          }
        });
    assertThat(lines(arrows)).isEqualTo(listed("### Beneath the reader's API"));
  }

  private interface Arrow {
    void met(String from, String to);
  }

  private static void each(JavaClasses classes, Arrow arrow) {
    for (JavaClass from : classes) {
      for (var dependency : from.getDirectDependenciesFromSelf()) {
        JavaClass to = dependency.getTargetClass().getBaseComponentType();
        if (to.getPackageName().startsWith(ROOT)) {
          arrow.met(house(from), house(to));
        }
      }
    }
  }

  private static String house(JavaClass type) {
    return type.getPackageName().substring(ROOT.length());
  }

  private static String module(String name) {
    return name.replaceFirst("\\..*", "");
  }

  private static void arrow(Map<String, TreeSet<String>> arrows, String from, String to) {
    if (!from.endsWith("." + to)) {
      arrows.computeIfAbsent(from, f -> new TreeSet<>()).add(to);
    }
  }

  private static List<String> lines(Map<String, TreeSet<String>> arrows) {
    return arrows.entrySet().stream()
        .map(entry -> entry.getKey() + " -> " + String.join(" ", entry.getValue()))
        .toList();
  }

  /** The lines of the block under a heading. */
  private static List<String> listed(String heading) {
    try {
      String text = Files.readString(HOME.resolve("ARCHITECTURE.md"));
      String block = text.substring(text.indexOf(heading)).split("```[a-z]*\n")[1];
      return Arrays.stream(block.split("\n")).collect(Collectors.toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
