package org.rapporteur.desk.command;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ledger.regime.Regimes;
import picocli.CommandLine.Option;

/** Which rules: options shared by every command that checks claims against them. */
final class RegimeOptions {

  @Option(
      names = "--regimes",
      paramLabel = "DIR",
      description = "Also use the *.yaml files of this folder (see docs/regimes.md).")
  @Nullable Path folder;

  Regimes regimes() {
    return folder == null ? Regimes.shipped() : Regimes.shippedAnd(folder);
  }
}
