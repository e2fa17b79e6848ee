package org.rapporteur.desk.command;

import java.io.PrintWriter;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints the script by which a shell completes commands, options and their values. */
@Command(
    name = "completion",
    description = {
      "Prints a script by which the shell completes commands, options and their values when you press"
          + " Tab. For good, put the first example into ~/.bashrc or the second into ~/.zshrc."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    exitCodeList = {"0:printed", "2:wrong use"},
    footerHeading = "%nExamples:%n",
    footer = {
      "  source <(rapporteur completion bash)",
      "  source <(rapporteur completion zsh)",
      "  rapporteur completion bash > ~/.local/share/bash-completion/completions/rapporteur"
    })
final class CompletionCommand implements Runnable {

  /** Shells; one script serves both. */
  enum Shell {
    bash,
    zsh
  }

  @Parameters(
      paramLabel = "SHELL",
      arity = "0..1",
      defaultValue = "bash",
      description = "${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
  Shell shell = Shell.bash;

  @CommandLine.Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it
  CommandLine.Model.CommandSpec spec;

  @Override
  public void run() {
    PrintWriter out = spec.commandLine().getOut();
    // The script itself makes zsh read bash's completions.
    out.print(AutoComplete.bash("rapporteur", RapporteurCommand.commandLine()));
    out.flush();
  }
}
