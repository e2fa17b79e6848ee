package org.rapporteur.desk.command;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.Map;
import picocli.CommandLine;

/** Runs commands as a shell would and keeps what the last one printed. */
final class Terminal {

  String out = "";
  String err = "";

  /** Of this only what the tests set; not what the machine they run on has. */
  final Map<String, String> environment = new HashMap<>(Map.of("RAPPORTEUR_CONFIG", "/none"));

  /** The exit status. */
  int run(String... args) {
    StringWriter outWords = new StringWriter();
    StringWriter errWords = new StringWriter();
    CommandLine line = RapporteurCommand.commandLine(environment);
    line.setOut(new PrintWriter(outWords));
    line.setErr(new PrintWriter(errWords));
    int status = line.execute(args);
    out = outWords.toString();
    err = errWords.toString();
    return status;
  }
}
