package org.rapporteur.desk.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Colours, underlined roles and the locale's letters on a terminal, and nowhere else. */
class TerminalColoursTest {

  /** What the launcher says of a terminal. */
  private static final List<String> TERMINAL =
      List.of("-Drapporteur.terminal.out=true", "-Drapporteur.terminal.err=true");

  private static final String ESCAPE = "\u001b[";

  @TempDir Path folder;

  @Test
  void onlyATerminalThatWantsThemGetsColours() throws Exception {
    Path page = folder.resolve("page.txt");
    Files.writeString(page, "Norway has sent 400 trucks to Chad, the ministry said.\n");

    String coloured = read(page, TERMINAL, Map.of("NO_COLOR", ""));
    assertThat(coloured)
        .contains(ESCAPE + "4mNorway" + ESCAPE + "0m") // a role, underlined
        .contains(ESCAPE + "1;36msent" + ESCAPE + "0m"); // the trigger
    String refused = read(page, TERMINAL, Map.of("NO_COLOR", "1"));
    assertThat(refused).contains("Norway has sent 400 trucks to Chad").doesNotContain(ESCAPE);
    assertThat(read(page, List.of(), Map.of("NO_COLOR", ""))).isEqualTo(refused);
    Process help = Program.start(Map.of("NO_COLOR", "1"), TERMINAL, "find", "--help");
    assertThat(words(help)).contains("--as-of").doesNotContain(ESCAPE);
  }

  @Test
  void aTerminalGetsLettersItHasAndAPipeAllOfThem() throws Exception {
    Path page = folder.resolve("page.txt");
    Files.writeString(page, "“Norway sent 40 trucks to Chad – by sea,” Jürgen Müller said.\n");
    Map<String, String> few = Map.of("LC_ALL", "C", "NO_COLOR", "1");

    assertThat(read(page, TERMINAL, few))
        .contains("\"Norway sent 40 trucks to Chad - by sea,\" Jurgen Muller said.");
    assertThat(read(page, List.of(), few))
        .contains("“Norway sent 40 trucks to Chad – by sea,” Jürgen Müller said.");
  }

  private static String read(Path page, List<String> java, Map<String, String> environment)
      throws Exception {
    return words(Program.start(environment, java, "read", "--no-keep", page.toString()));
  }

  private static String words(Process process) throws Exception {
    String words = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isZero();
    return words;
  }
}
