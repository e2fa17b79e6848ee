package org.rapporteur.desk.command;

import org.rapporteur.desk.output.Answer;
import picocli.CommandLine.Option;

/** For people or for programs: an option shared by every command that answers a question. */
final class AnswerOptions {

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
  Answer format = Answer.table;
}
