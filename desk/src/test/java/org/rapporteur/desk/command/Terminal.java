package org.rapporteur.desk.command;

import java.io.PrintWriter;
import java.io.StringWriter;
import picocli.CommandLine;

/** Runs commands as a shell would and keeps what the last one printed. */
final class Terminal {

  String out = "";
  String err = "";

  /** The exit status. */
  int run(String... args) {
    StringWriter outWords = new StringWriter();
    StringWriter errWords = new StringWriter();
    CommandLine line = RapporteurCommand.commandLine();
    line.setOut(new PrintWriter(outWords));
    line.setErr(new PrintWriter(errWords));
    int status = line.execute(args);
    out = outWords.toString();
    err = errWords.toString();
    return status;
  }
}
