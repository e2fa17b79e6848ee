package org.rapporteur.desk.command;

import org.rapporteur.desk.output.Format;
import picocli.CommandLine.Option;

/** How to write claims: an option shared by every command that prints them one by one. */
final class ClaimOptions {

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
  Format format = Format.table;
}
