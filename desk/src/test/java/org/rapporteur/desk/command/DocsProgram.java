package org.rapporteur.desk.command;

import java.io.DataInputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine;

/**
 * The program for {@link DocsTest}: one process for all commands, since starting Java for each
 * would take a minute. It runs in the folder that the commands are typed in, and prints its port.
 */
final class DocsProgram {

  /** What the docs write for an id that was printed before. */
  private static final Pattern ID = Pattern.compile("(clm|art|fnd)-[0-9a-f]{8,}");

  private static final Map<String, String> LAST = new ConcurrentHashMap<>();

  private DocsProgram() {}

  public static void main(String[] args) throws Exception {
    try (ServerSocket door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      System.out.println(door.getLocalPort());
      while (true) {
        Socket caller = door.accept();
        Thread thread = new Thread(() -> answer(caller));
        thread.setDaemon(true);
        thread.start();
      }
    }
  }

  /** Asked are a folder for what is printed, the ledger, and the arguments; told is the status. */
  private static void answer(Socket caller) {
    try (caller) {
      DataInputStream in = new DataInputStream(caller.getInputStream());
      Path folder = Path.of(word(in));
      String ledger = word(in);
      Map<String, String> environment =
          Map.of(
              "RAPPORTEUR_CONFIG",
              "/none",
              "RAPPORTEUR_LEDGER",
              ledger,
              "RAPPORTEUR_TOKENS",
              ledger + ".tokens");
      List<String> arguments = new ArrayList<>();
      for (int left = Integer.parseInt(word(in)); left > 0; left--) {
        String given = word(in);
        arguments.add(
            given.matches("(clm|art|fnd)-…")
                ? LAST.getOrDefault(given.substring(0, 3), given)
                : given);
      }
      int status = run(folder, environment, arguments.toArray(String[]::new));
      caller.getOutputStream().write((status + "\n").getBytes(StandardCharsets.UTF_8));
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static int run(Path folder, Map<String, String> environment, String[] arguments)
      throws Exception {
    Path typed = folder.resolve("in");
    int status;
    try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(folder.resolve("out")));
        PrintWriter err = new PrintWriter(Files.newBufferedWriter(folder.resolve("err")));
        InputStream in =
            Files.exists(typed) ? Files.newInputStream(typed) : InputStream.nullInputStream()) {
      System.setIn(in);
      CommandLine line = RapporteurCommand.commandLine(environment);
      line.setOut(out);
      line.setErr(err);
      status = line.execute(arguments);
    }
    Matcher ids = ID.matcher(Files.readString(folder.resolve("out")));
    while (ids.find()) {
      LAST.put(ids.group(1), ids.group());
    }
    return status;
  }

  private static String word(DataInputStream in) throws Exception {
    java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
    for (int b = in.read(); b > 0; b = in.read()) {
      bytes.write(b);
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
