package org.rapporteur.desk;

import org.rapporteur.desk.command.RapporteurCommand;

/** Where the program starts. */
public final class Main {

  private Main() {}

  public static void main(String[] args) {
    int status = RapporteurCommand.commandLine().execute(args);
    System.out.flush();
    System.exit(status);
  }
}
