package org.rapporteur.training.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BuildWorldTest {

  private static final String RESOURCES = "reading/src/main/resources/org/rapporteur/reading/world";

  @Test
  void sameSourcesMakeTheSameBytes(@TempDir Path built) throws IOException {
    Path reference = upwards("shared/data/reference");
    Path shipped = upwards(RESOURCES);
    assumeTrue(reference != null && shipped != null, "no reference data here");
    if (reference == null || shipped == null) {
      return;
    }
    Files.copy(shipped.resolve("leaders.tsv"), built.resolve("leaders.tsv"));
    BuildWorld.main(new String[] {reference.toString(), built.toString()});
    try (var files = Files.list(built)) {
      for (Path file : files.toList()) {
        assertThat(file).hasSameBinaryContentAs(shipped.resolve(file.getFileName().toString()));
      }
    }
  }

  @Test
  void plainWordsOutOfMarkup() {
    assertThat(Plain.text("Asunci&oacute;n <em>is</em>&nbsp;big")).isEqualTo("Asunción is big");
    assertThat(Plain.nouns("Briton(s), British (collective plural)"))
        .containsExactly("Briton", "Britons", "British");
    assertThat(Plain.nouns("Finn(s); note - also")).containsExactly("Finn", "Finns");
  }

  private static @Nullable Path upwards(String path) {
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      if (Files.isDirectory(at.resolve(path))) {
        return at.resolve(path);
      }
    }
    return null;
  }
}
