package org.rapporteur.desk.command;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Map;
import org.rapporteur.desk.output.Ink;
import org.rapporteur.desk.output.Letters;
import org.rapporteur.desk.output.SafeWriter;
import org.rapporteur.desk.web.Tokens;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;

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
      WatchCommand.class,
      FindCommand.class,
      ShowCommand.class,
      WhoCommand.class,
      TimelineCommand.class,
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
      McpCommand.class,
      CompletionCommand.class,
      ManualCommand.class
    },
    exitCodeList = {
      "0:done",
      "1:nothing found, or a check fell short",
      "2:wrong use",
      "3:a source could not be read"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  rapporteur read samples/            read the sample articles",
      "  rapporteur find missile             search what was read",
      "  rapporteur read --format jsonl -    read one article from standard input",
      "  rapporteur COMMAND --help           what a command does, with examples"
    })
public final class RapporteurCommand implements Runnable {

  private final Map<String, String> environment;
  private final Settings settings;

  @CommandLine.Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it
  CommandLine.Model.CommandSpec spec;

  private RapporteurCommand(Map<String, String> environment) {
    this.environment = environment;
    this.settings = new Settings(environment);
  }

  /** Who may use the server from other machines. */
  Tokens tokens() {
    return new Tokens(Tokens.standard(environment));
  }

  /** The command line, ready to execute arguments. */
  public static CommandLine commandLine() {
    return commandLine(System.getenv());
  }

  static CommandLine commandLine(Map<String, String> environment) {
    RapporteurCommand command = new RapporteurCommand(environment);
    CommandLine line = new CommandLine(command);
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setDefaultValueProvider(command.settings);
    // picocli would colour whatever Java takes for a console, which since Java 22 is also a pipe.
    boolean terminal = Boolean.getBoolean("rapporteur.terminal.out");
    line.setOut(Letters.to(System.out, terminal));
    line.setErr(Letters.to(System.err, Boolean.getBoolean("rapporteur.terminal.err")));
    boolean colours = Ink.forStandardOutput().hasColours();
    line.setColorScheme(CommandLine.Help.defaultColorScheme(colours ? Ansi.ON : Ansi.OFF));
    line.setParameterExceptionHandler(RapporteurCommand::wrongUse);
    line.setExecutionExceptionHandler(RapporteurCommand::failed);
    headings(line);
    if (terminal) {
      line.setOut(SafeWriter.over(line.getOut())); // into a file or a pipe goes what was found
    }
    line.setErr(SafeWriter.over(line.getErr()));
    return line;
  }

  private static void headings(CommandLine line) {
    line.getCommandSpec().usageMessage().exitCodeListHeading("%nExit status:%n");
    line.getSubcommands().values().forEach(RapporteurCommand::headings);
  }

  /** Without a subcommand: something worth seeing, and what to type next. */
  @Override
  public void run() {
    LedgerOptions ledger = new LedgerOptions();
    ledger.ledger = settings.value("ledger");
    new Welcome(spec.commandLine().getOut(), Ink.forStandardOutput()).show(ledger);
  }

  private static int wrongUse(CommandLine.ParameterException e, String[] args) {
    PrintWriter err = e.getCommandLine().getErr();
    err.println("rapporteur: " + e.getMessage());
    String name = e.getCommandLine().getCommandSpec().qualifiedName();
    err.println("Try '" + name + " --help'.");
    return ExitCode.WRONG_USE;
  }

  private static int failed(Exception e, CommandLine command, CommandLine.ParseResult parsed) {
    command.getErr().println("rapporteur: " + message(e));
    if (Boolean.getBoolean("rapporteur.trace")) {
      e.printStackTrace(command.getErr());
    }
    // What a file of the user's own says wrongly, such as frames or names, is wrong use.
    return e instanceof IllegalArgumentException ? ExitCode.WRONG_USE : ExitCode.NOTHING_FOUND;
  }

  private static String message(Exception e) {
    String message = e.getMessage() == null ? e.toString() : e.getMessage();
    if (!(e instanceof UncheckedIOException) || e.getCause() == null) {
      return message;
    }
    String why =
        e.getCause() instanceof NoSuchFileException
            ? "there is no such file or folder"
            : e.getCause() instanceof AccessDeniedException
                ? "it may not be read or written by you"
                : e.getCause() instanceof NotDirectoryException
                    ? "it is a file"
                    : e.getCause() instanceof CharacterCodingException
                        ? "it is not UTF-8 text"
                        : e.getCause().getMessage();
    return why == null || message.contains(why) ? message : message + ": " + why;
  }
}
