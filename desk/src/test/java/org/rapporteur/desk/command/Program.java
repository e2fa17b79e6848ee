package org.rapporteur.desk.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The program as a process of its own. */
final class Program {

  private Program() {}

  /**
   * @param environment added to this process's own
   */
  static Process start(Map<String, String> environment, String... arguments) throws IOException {
    return start(environment, List.of(), arguments);
  }

  /**
   * @param java options of the virtual machine
   */
  static Process start(Map<String, String> environment, List<String> java, String... arguments)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx512m"));
    command.addAll(java);
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add("org.rapporteur.desk.Main");
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().putAll(environment);
    return builder.start();
  }
}
