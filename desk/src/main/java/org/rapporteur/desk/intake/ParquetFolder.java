package org.rapporteur.desk.intake;

import java.io.IOException;
import java.nio.file.Path;
import org.rapporteur.desk.parquet.ReadingFolder;
import org.rapporteur.reading.Reading;

/** The folder into which a cluster wrote its readings. */
final class ParquetFolder implements IntakeFile {

  @Override
  public void read(Path folder, Columns columns, IntakeSink to) throws IOException {
    ReadingFolder readings =
        ReadingFolder.at(folder)
            .orElseThrow(
                () ->
                    new IOException(
                        "give the folder that rapporteur-spark wrote, with articles and claims in"
                            + " it"));
    readings.read(
        new ReadingFolder.Sink() {
          @Override
          public void reading(Reading reading, String origin) {
            to.reading(origin, reading);
          }

          @Override
          public void fault(String where, String why) {
            to.fault(where, why);
          }
        });
  }
}
