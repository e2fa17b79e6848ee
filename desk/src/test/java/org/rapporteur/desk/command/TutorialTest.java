package org.rapporteur.desk.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs what docs/tutorial.md tells the reader to type, and looks for what it says will be seen. */
class TutorialTest {

  @TempDir Path folder;

  @Test
  void theTutorialDoesWhatItSays() throws Exception {
    Path home = Path.of("").toAbsolutePath().resolve("..").normalize();
    Terminal terminal = new Terminal();
    int commands = 0;
    String fence = "";
    for (String line : Files.readAllLines(home.resolve("docs/tutorial.md"))) {
      if (line.startsWith("```")) {
        fence = fence.isEmpty() ? line.substring(3) : "";
      } else if (fence.equals("sh")) {
        commands++;
        assertThat(terminal.run(words(line, home))).as("%s%n%s", line, terminal.err).isZero();
      } else if (fence.equals("text")) {
        assertThat(terminal.out + terminal.err).contains(line);
      }
    }
    assertThat(commands).isGreaterThan(8);
    assertThat(Files.exists(folder.resolve("case-shells.jsonld"))).isTrue();
  }

  private String[] words(String line, Path home) {
    List<String> words = new ArrayList<>(List.of(line.split(" ")));
    assertThat(words.remove(0)).isEqualTo("rapporteur");
    words.replaceAll(
        word ->
            word.startsWith("samples/")
                ? home.resolve(word).toString()
                : word.matches(".+\\.(html|jsonl?|ics|db)")
                    ? folder.resolve(word).toString()
                    : word);
    if (!words.contains("--ledger")) {
      words.add("--ledger");
      words.add(folder.resolve("ledger.db").toString());
    }
    return words.toArray(String[]::new);
  }
}
