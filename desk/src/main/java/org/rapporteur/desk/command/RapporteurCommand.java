package org.rapporteur.desk.command;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line as a whole: its subcommands, its version, how faults are told. */
@Command(
    name = "rapporteur",
    description =
        "Reads news on international affairs and keeps the record: who did what to whom, when,"
            + " where, how much, and according to whom, every field pinned to the words.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    subcommands = {
      ReadCommand.class,
      FindCommand.class,
      ShowCommand.class,
      WhoCommand.class,
      CompareCommand.class,
      CheckCommand.class,
      CaseCommand.class,
      ReviewCommand.class,
      ExportCommand.class,
      ImportCommand.class,
      ScoreCommand.class,
      VerifyCommand.class,
      DoctorCommand.class,
      ServeCommand.class,
      TokenCommand.class,
      McpCommand.class
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  rapporteur read samples/            read the sample articles",
      "  rapporteur find missile             search what was read",
      "  rapporteur read --format jsonl -    read one article from standard input",
      "  rapporteur COMMAND --help           what a command does, with examples"
    })
public final class RapporteurCommand implements Runnable {

  /** The command line, ready to execute arguments. */
  public static CommandLine commandLine() {
    CommandLine line = new CommandLine(new RapporteurCommand());
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setParameterExceptionHandler(RapporteurCommand::wrongUse);
    line.setExecutionExceptionHandler(RapporteurCommand::failed);
    return line;
  }

  /** Without a subcommand: the help. */
  @Override
  public void run() {
    new CommandLine(new RapporteurCommand()).usage(System.out);
  }

  private static int wrongUse(CommandLine.ParameterException e, String[] args) {
    PrintWriter err = e.getCommandLine().getErr();
    err.println("rapporteur: " + e.getMessage());
    String name = e.getCommandLine().getCommandSpec().qualifiedName();
    err.println("Try '" + name + " --help'.");
    return ExitCode.WRONG_USE;
  }

  private static int failed(Exception e, CommandLine command, CommandLine.ParseResult parsed) {
    String message = e.getMessage() == null ? e.toString() : e.getMessage();
    command.getErr().println("rapporteur: " + message);
    if (Boolean.getBoolean("rapporteur.trace")) {
      e.printStackTrace(command.getErr());
    }
    return ExitCode.NOTHING_FOUND;
  }
}
