package org.rapporteur.desk.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ledger.Ledger;
import picocli.CommandLine.Option;

/** Which ledger: options shared by every command that asks or keeps. */
final class LedgerOptions {

  @Option(
      names = "--ledger",
      paramLabel = "FILE|URL",
      description = {
        "The ledger: a file, or postgresql://user:password@host/database.",
        "Default: $RAPPORTEUR_LEDGER, else \"ledger = …\" in ~/.config/rapporteur/config, else"
            + " ~/.local/share/rapporteur/ledger.db"
      })
  @Nullable String ledger;

  /** Opens the ledger, made if it is not there. */
  Ledger open() {
    String place = place();
    if (!place.contains("://")) {
      Path folder = Path.of(place).toAbsolutePath().getParent();
      try {
        if (folder != null) {
          Files.createDirectories(folder);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(
            "the folder " + folder + " could not be made. Choose another place with --ledger", e);
      }
    }
    return Ledger.open(place);
  }

  /** Opens a ledger that must be there already: asking does not make one. */
  Ledger openExisting() {
    String place = place();
    if (!place.contains("://") && !Files.exists(Path.of(place))) {
      throw new NoLedgerException(
          "there is no ledger at " + place + " yet. Read something first: rapporteur read FILE");
    }
    return Ledger.open(place);
  }

  /** Where it is: as said, else where programs of this user keep their data. */
  String place() {
    if (ledger != null) {
      return ledger;
    }
    String data = System.getenv("XDG_DATA_HOME");
    Path home =
        data != null && !data.isBlank()
            ? Path.of(data)
            : Path.of(System.getProperty("user.home"), ".local", "share");
    return home.resolve("rapporteur").resolve("ledger.db").toString();
  }
}
