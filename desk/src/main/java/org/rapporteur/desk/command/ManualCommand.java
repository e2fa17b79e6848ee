package org.rapporteur.desk.command;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints the manual. */
@Command(
    name = "manual",
    description = {
      "Prints the manual of all commands, or of one, made of the same words as --help.",
      "docs/cli.md is what it prints as markdown."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    exitCodeList = {"0:printed", "2:wrong use, or no such command"},
    footerHeading = "%nExamples:%n",
    footer = {
      "  rapporteur manual find",
      "  rapporteur manual --format man find | man -l -",
      "  rapporteur manual > docs/cli.md"
    })
final class ManualCommand implements Runnable {

  /** Forms of the manual. */
  enum Form {
    markdown,
    man
  }

  @Parameters(
      paramLabel = "COMMAND",
      arity = "0..*",
      description = "The command, such as find or token add. Default: all.")
  List<String> names = new ArrayList<>();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "markdown",
      description = "${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
  Form format = Form.markdown;

  @CommandLine.Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it
  CommandLine.Model.CommandSpec spec;

  @Override
  public void run() {
    CommandLine command = RapporteurCommand.commandLine();
    for (String name : names) {
      CommandLine below = command.getSubcommands().get(name);
      if (below == null) {
        throw new CommandLine.ParameterException(
            spec.commandLine(),
            "no such command: "
                + name
                + "; there are "
                + String.join(", ", command.getSubcommands().keySet()));
      }
      command = below;
    }
    List<ManualPage> pages = ManualPage.all(command);
    PrintWriter out = spec.commandLine().getOut();
    if (format == Form.man) {
      pages.forEach(page -> out.print(ManualForms.roff(page)));
    } else {
      out.print(names.isEmpty() ? ManualForms.book(pages) : ManualForms.markdown(pages));
    }
    out.flush();
  }
}
