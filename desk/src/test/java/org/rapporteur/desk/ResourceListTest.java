package org.rapporteur.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** docs/resources.md names every file of knowledge that the reader has, and no other. */
class ResourceListTest {

  private static final Path HOME = Path.of("..").toAbsolutePath().normalize();
  private static final Path FILES =
      HOME.resolve("reading/src/main/resources/org/rapporteur/reading");
  private static final Pattern ROW = Pattern.compile("\\| `([^`]+)` .*");

  /** The folder that a heading names: "Numbers (`quantity/`)". */
  private static final Pattern HEADING = Pattern.compile("## .*\\(`([a-z]+)/`\\)");

  @Test
  void theListIsWhatTheFolderHolds() throws IOException {
    TreeSet<String> listed = new TreeSet<>();
    String folder = "";
    for (String line : Files.readAllLines(HOME.resolve("docs/resources.md"))) {
      Matcher heading = HEADING.matcher(line);
      Matcher row = ROW.matcher(line);
      if (line.startsWith("## ")) {
        folder = heading.matches() ? heading.group(1) + "/" : "";
      } else if (row.matches() && !folder.isEmpty()) {
        listed.add(folder + row.group(1));
      }
    }
    TreeSet<String> held = new TreeSet<>();
    try (Stream<Path> files = Files.walk(FILES)) {
      files
          .filter(Files::isRegularFile)
          .map(file -> FILES.relativize(file).toString().replace('\\', '/'))
          // The frames are one row; the record's schema is not knowledge, but a description.
          .map(name -> name.replaceFirst("[a-z]+\\.frame$", "*.frame"))
          .filter(name -> !name.startsWith("json/"))
          .forEach(held::add);
    }
    assertThat(listed).isEqualTo(held);
  }
}
