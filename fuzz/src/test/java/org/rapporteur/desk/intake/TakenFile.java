package org.rapporteur.desk.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.rapporteur.fuzz.Sound;
import org.rapporteur.ledger.Ledger;
import org.rapporteur.reading.Reader;

/** One file that is written anew with every input and taken into one ledger. */
final class TakenFile {

  private final Path file;
  private final Ledger ledger;

  TakenFile(String ending) {
    try {
      Path folder = Files.createTempDirectory("fuzz");
      file = folder.resolve("taken" + ending);
      ledger = Ledger.open(folder.resolve("ledger.db").toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void take(byte[] bytes) throws IOException {
    Files.write(file, bytes);
    try (Intake intake =
        new Intake(
            ledger,
            Reader.load(),
            id -> Optional.empty(),
            (where, what) -> Sound.holds(!where.isBlank() && !what.isBlank(), "a fault untold"))) {
      IntakeFile.of(file).read(file, Columns.byName(), intake);
    } catch (IOException told) {
      // The command tells it and goes on with the next file.
    }
  }
}
