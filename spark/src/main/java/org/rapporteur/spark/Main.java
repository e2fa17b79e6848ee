package org.rapporteur.spark;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** What {@code spark-submit} starts. */
@Command(
    name = "rapporteur-spark",
    description = "Reads archives of news on a cluster; see docs/cluster.md.",
    subcommands = {ReadCommand.class, OriginsCommand.class, CommandLine.HelpCommand.class},
    mixinStandardHelpOptions = true)
public final class Main {

  private Main() {}

  public static void main(String[] arguments) {
    int status = new CommandLine(new Main()).execute(arguments);
    if (status != 0) {
      // On YARN and Kubernetes leaving by exit() is what tells the cluster of a failure.
      System.exit(status);
    }
  }
}
