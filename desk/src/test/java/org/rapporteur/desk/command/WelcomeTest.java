package org.rapporteur.desk.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first things a new user meets: the bare name, the settings file. */
class WelcomeTest {

  @TempDir Path folder;

  private final Terminal terminal = new Terminal();

  @Test
  void theBareNameShowsAReadingAndTheNextCommand() {
    terminal.environment.put("RAPPORTEUR_LEDGER", folder.resolve("none.db").toString());
    assertThat(terminal.run()).isZero();
    assertThat(terminal.out)
        .contains("AID", "400 trucks", "denied", "Norwegian defence ministry")
        .contains("Next", "rapporteur read FILE");
    assertThat(folder.resolve("none.db")).doesNotExist();
  }

  @Test
  void afterwardsItShowsTheLatestClaims() throws IOException {
    terminal.environment.put("RAPPORTEUR_LEDGER", folder.resolve("ledger.db").toString());
    Path page = folder.resolve("page.txt");
    Files.writeString(page, "Chad expelled two envoys of Peru on Monday.\n");
    assertThat(terminal.run("read", page.toString())).isZero();
    assertThat(terminal.err).contains("Next: rapporteur find");
    assertThat(terminal.run()).isZero();
    assertThat(terminal.out).contains("1 article:", "envoys", "rapporteur timeline");
  }

  @Test
  void settingsComeFromAFileUnlessTheLineOrTheEnvironmentSaysOtherwise() throws IOException {
    Path config = folder.resolve("config");
    Files.writeString(config, "# mine\nledger = " + folder.resolve("set.db") + "\n");
    Path page = folder.resolve("page.txt");
    Files.writeString(page, "Chad expelled two envoys of Peru on Monday.\n");
    terminal.environment.put("RAPPORTEUR_CONFIG", config.toString());
    assertThat(terminal.run("read", page.toString())).isZero();
    assertThat(folder.resolve("set.db")).exists();

    terminal.environment.put("RAPPORTEUR_LEDGER", folder.resolve("other.db").toString());
    assertThat(terminal.run("find", "envoys")).isEqualTo(1);
    assertThat(terminal.err).contains("other.db");
    assertThat(terminal.run("find", "envoys", "--ledger", folder + "/set.db")).isZero();

    Files.writeString(config, "colour = blue\n");
    terminal.environment.remove("RAPPORTEUR_LEDGER");
    assertThat(terminal.run("find", "envoys")).isNotZero();
    assertThat(terminal.err).contains("config:1:", "NAME = VALUE");
  }
}
