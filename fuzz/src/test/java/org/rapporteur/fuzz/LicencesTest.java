package org.rapporteur.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * The bill of materials that a full build writes lists every library of the program, each under a
 * licence that binds nobody who uses the program. Where one is offered under several, one of them
 * is enough.
 */
class LicencesTest {

  private static final Path PROGRAM = Path.of("..", "desk", "target");
  private static final Path BILL = PROGRAM.resolve("sbom.json");

  /** SPDX names, and what those call themselves who give none. */
  private static final Set<String> ALLOWED =
      Set.of(
          "Apache-2.0",
          "MIT",
          "MIT-0",
          "BSD-2-Clause",
          "BSD-3-Clause",
          "EPL-1.0",
          "EPL-2.0",
          "EDL-1.0",
          "Unicode-3.0",
          "ICU",
          "CC0-1.0",
          "UPL-1.0");

  @Test
  void everyLibraryIsUnderALicenceThatWeMayPassOn() throws IOException {
    List<String> wrong = new ArrayList<>();
    int seen = 0;
    for (JsonNode component : bill()) {
      seen++;
      List<String> names = new ArrayList<>();
      for (JsonNode choice : component.path("licenses")) {
        JsonNode licence = choice.path("license");
        names.add(licence.path("id").asString(licence.path("name").asString("")));
        names.addAll(List.of(choice.path("expression").asString("").split(" (OR|AND) ")));
      }
      boolean ours = component.path("group").asString("").equals("org.rapporteur");
      if (!ours && names.stream().noneMatch(ALLOWED::contains)) {
        wrong.add(component.path("purl").asString("") + " " + names);
      }
    }

    assertThat(seen).isGreaterThan(20);
    assertThat(wrong).as("libraries under no licence that is allowed").isEmpty();
  }

  @Test
  void theBillListsEveryJarOfTheProgram() throws IOException {
    Set<String> listed = new TreeSet<>();
    for (JsonNode component : bill()) {
      String name = component.path("name").asString("");
      listed.add(name + "-" + component.path("version").asString("") + ".jar");
    }
    try (Stream<Path> jars = Files.list(PROGRAM.resolve("lib"))) {
      assertThat(jars.map(jar -> jar.getFileName().toString())).isSubsetOf(listed);
    }
  }

  /**
   * The bill, which must be there where a full build has packed the program. CycloneDX works only
   * with Maven online, and a quick build leaves it out.
   */
  private static JsonNode bill() throws IOException {
    assumeFalse(Boolean.getBoolean("build.quick"), "a quick build writes no bill of materials");
    assumeFalse(
        System.getProperty("build.maven", "").equals("offline: true"),
        "Maven is offline, and CycloneDX then writes no bill");
    Path program = PROGRAM.resolve("rapporteur.jar");
    assumeTrue(Files.exists(program), "'mvn verify' packs the program and writes the bill");
    assertThat(BILL).as("the bill of materials that 'mvn verify' writes with the program").exists();
    assertThat(Files.getLastModifiedTime(BILL))
        .as("the bill is of this program and not of an older one")
        .isGreaterThanOrEqualTo(Files.getLastModifiedTime(program));
    return new ObjectMapper().readTree(Files.readString(BILL)).path("components");
  }
}
