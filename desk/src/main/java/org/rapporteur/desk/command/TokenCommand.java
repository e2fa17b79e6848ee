package org.rapporteur.desk.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.rapporteur.desk.web.Role;
import org.rapporteur.desk.web.Token;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes, lists and takes back the tokens that other machines need to use the server. */
@Command(
    name = "token",
    description = {
      "Makes, lists and takes back the tokens with which other machines may use 'rapporteur serve'.",
      "",
      "Only a hash of each token is kept, in ~/.config/rapporteur/tokens or where RAPPORTEUR_TOKENS"
          + " says. Roles: reader asks; reviewer also keeps and decides; admin also sees /metrics."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    exitCodeList = {"2:wrong use: say add, list or remove"},
    footerHeading = "%nExamples:%n",
    footer = {
      "  rapporteur token add ada --role reviewer",
      "  rapporteur token list",
      "  rapporteur token remove ada"
    })
final class TokenCommand implements Runnable {

  @CommandLine.Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it
  CommandLine.Model.CommandSpec spec;

  @CommandLine.ParentCommand
  @SuppressWarnings("NullAway.Init") // picocli sets it
  RapporteurCommand root;

  @Override
  public void run() {
    throw new CommandLine.ParameterException(spec.commandLine(), "say add, list or remove");
  }

  @Command(
      name = "add",
      description = "Makes a token and prints it; it cannot be shown again.",
      mixinStandardHelpOptions = true,
      exitCodeList = {"0:made", "1:it exists already or cannot be written", "2:wrong use"},
      footerHeading = "%nExamples:%n",
      footer = "  rapporteur token add ada --role reviewer")
  int add(
      @Parameters(paramLabel = "NAME", description = "Whose it is.") String name,
      @Option(
              names = "--role",
              paramLabel = "ROLE",
              completionCandidates = Words.Roles.class,
              defaultValue = "READER",
              description = "${COMPLETION-CANDIDATES}. Default: reader.")
          Role role)
      throws IOException {
    out().println(root.tokens().add(name, role, LocalDate.now(ZoneOffset.UTC)));
    err().println("Give it to " + name + "; it is not kept and cannot be shown again.");
    return ExitCode.DONE;
  }

  @Command(
      name = "list",
      description = "Shows who has a token.",
      mixinStandardHelpOptions = true,
      exitCodeList = {"0:shown", "1:there are none", "2:wrong use"},
      footerHeading = "%nExamples:%n",
      footer = "  rapporteur token list")
  int list() throws IOException {
    List<Token> all = root.tokens().list();
    for (Token token : all) {
      out().printf("%-24s %-9s since %s%n", token.name(), token.role().word(), token.made());
    }
    out().flush();
    if (all.isEmpty()) {
      err().println("There are no tokens. Make one: rapporteur token add NAME");
    }
    return all.isEmpty() ? ExitCode.NOTHING_FOUND : ExitCode.DONE;
  }

  @Command(
      name = "remove",
      aliases = "revoke",
      description = "Takes a token back, at once.",
      mixinStandardHelpOptions = true,
      exitCodeList = {"0:taken back", "1:there is none of this name", "2:wrong use"},
      footerHeading = "%nExamples:%n",
      footer = "  rapporteur token remove ada")
  int remove(@Parameters(paramLabel = "NAME", description = "Whose it is.") String name)
      throws IOException {
    if (!root.tokens().remove(name)) {
      err()
          .println(
              "There is no token for " + name + ". 'rapporteur token list' names those there are.");
      return ExitCode.NOTHING_FOUND;
    }
    err().println("The token of " + name + " no longer opens anything.");
    return ExitCode.DONE;
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
  }

  private PrintWriter err() {
    return spec.commandLine().getErr();
  }
}
