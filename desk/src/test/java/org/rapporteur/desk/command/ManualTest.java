package org.rapporteur.desk.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** Help, manual and shell completion, of every command there is. */
class ManualTest {

  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|'([^']*)'|(\\S+)");

  @TempDir Path folder;

  private final Terminal terminal = new Terminal();

  private static List<CommandLine> everyCommand(CommandLine command) {
    List<CommandLine> all = new ArrayList<>(List.of(command));
    command.getSubcommands().values().stream()
        .distinct()
        .forEach(below -> all.addAll(everyCommand(below)));
    return all;
  }

  @Test
  void everyCommandHasHelpWithAnExampleThatItUnderstands() {
    for (CommandLine command : everyCommand(RapporteurCommand.commandLine())) {
      String name = command.getCommandSpec().qualifiedName();
      assertThat(command.getUsageMessage(Ansi.OFF)).as(name).contains("Examples:", "Exit status:");
      List<String> examples =
          ManualPage.of(command).examples().stream().filter(line -> line.contains(name)).toList();
      assertThat(examples).as(name).isNotEmpty();
      for (String example : examples) {
        String[] typed = typed(example.substring(example.indexOf("rapporteur")));
        assertThatCode(() -> RapporteurCommand.commandLine().parseArgs(typed))
            .as(example)
            .doesNotThrowAnyException();
      }
    }
  }

  /** The words of one command, up to where the shell takes over or a remark begins. */
  private static String[] typed(String line) {
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(line.split(" {3,}| [|>] |[)]$")[0]);
    while (word.find()) {
      String given = word.group(1) != null ? word.group(1) : word.group(2);
      words.add(given == null ? word.group(3) : given);
    }
    return words.subList(1, words.size()).stream()
        .map(given -> given.equals("COMMAND") ? "find" : given)
        .toArray(String[]::new);
  }

  @Test
  void theSameFlagsMeanTheSameEverywhere() {
    for (CommandLine command : everyCommand(RapporteurCommand.commandLine())) {
      String name = command.getCommandSpec().qualifiedName();
      var options = command.getCommandSpec().optionsMap();
      assertThat(options).as(name).containsKeys("--help", "--version");
      options.forEach(
          (option, spec) ->
              assertThat(spec.description())
                  .as(name + " " + option)
                  .doesNotContain("")
                  .isNotEmpty());
      if (options.containsKey("--as-of")) {
        assertThat(options.get("--as-of").paramLabel()).as(name).isEqualTo("DATE");
      }
      if (options.containsKey("--ledger")) {
        assertThat(options.get("--ledger").paramLabel()).as(name).isEqualTo("FILE|URL");
      }
      if (options.containsKey("--limit")) {
        assertThat(options.get("--limit").defaultValue()).as(name).isNotNull();
      }
    }
    for (String asking : List.of("find", "show", "who", "timeline", "compare", "check")) {
      assertThat(RapporteurCommand.commandLine().getSubcommands().get(asking).getCommandSpec())
          .satisfies(spec -> assertThat(spec.optionsMap()).as(asking).containsKey("--as-of"));
    }
  }

  @Test
  void theManualInTheRepositoryIsTheProgramsOwn() throws IOException {
    assertThat(terminal.run("manual")).isZero();
    assertThat(Files.readString(Path.of("../docs/cli.md")))
        .as("make it again: ./rapporteur manual > docs/cli.md")
        .isEqualTo(terminal.out);
  }

  @Test
  void manualsOfOneCommandAndForMan() {
    assertThat(terminal.run("manual", "token", "add")).isZero();
    assertThat(terminal.out).startsWith("## rapporteur token add").contains("`--role");
    assertThat(terminal.run("manual", "--format", "man", "find")).isZero();
    assertThat(terminal.out)
        .startsWith(".TH \"RAPPORTEUR-FIND\" \"1\"")
        .contains(".SH SYNOPSIS", ".SH EXIT STATUS", "\\-\\-as\\-of DATE");
    assertThat(terminal.run("manual", "nonsense")).isEqualTo(2);
    assertThat(terminal.err).contains("find");
  }

  @Test
  void bashCompletesCommandsOptionsAndValues() throws Exception {
    assertThat(terminal.run("completion", "zsh")).isZero();
    assertThat(terminal.out).contains("bashcompinit");
    assertThat(terminal.run("completion")).isZero();
    Path script = Files.writeString(folder.resolve("completion.bash"), terminal.out);
    assertThat(completed(script, "rapporteur ti")).contains("timeline");
    assertThat(completed(script, "rapporteur find --as")).contains("--as-of");
    assertThat(completed(script, "rapporteur find --stance pla")).containsIgnoringCase("planned");
    assertThat(completed(script, "rapporteur token a")).contains("add");
  }

  @Test
  void zshCompletesCommandsAndOptions() throws Exception {
    boolean there =
        Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
            .anyMatch(folder -> Files.isExecutable(Path.of(folder, "zsh")));
    assumeTrue(there, "skipped: no zsh is installed, so its completion was not tried");
    assertThat(terminal.run("completion", "zsh")).isZero();
    Path script = Files.writeString(folder.resolve("completion.zsh"), terminal.out);
    assertThat(typed(script, "rapporteur timel\\t")).contains("rapporteur timeline");
    assertThat(typed(script, "rapporteur find --as\\t")).contains("rapporteur find --as-of");
  }

  /** What stands on the line of a real, interactive zsh after some keys. */
  private static String typed(Path script, String keys) throws Exception {
    String ask =
        """
        zmodload zsh/zpty
        zpty desk zsh -f -i
        zpty -w desk 'PROMPT="> "; autoload -U compinit; compinit -u -D; rapporteur() { :; }; source %s; echo loa""ded'
        zpty -r -m desk got '*loaded*' || exit 1
        zpty -w -n desk $'%s'
        sleep 1
        zpty -w -n desk $'\\C-a: "\\C-e"\\n'
        zpty -w desk 'echo en""ded'
        zpty -r -m desk said '*ended*'
        print -r -- "$said"
        """;
    Process zsh =
        new ProcessBuilder("zsh", "-f", "-c", ask.formatted(script, keys))
            .redirectErrorStream(true)
            .start();
    String answer = new String(zsh.getInputStream().readAllBytes(), UTF_8);
    assertThat(zsh.waitFor(20, TimeUnit.SECONDS)).isTrue();
    return answer;
  }

  /** What a real bash offers for a line. */
  private static String completed(Path script, String line) throws Exception {
    String[] words = line.split(" ");
    String ask =
        "compopt() { :; }; source '%s'; COMP_LINE='%s'; COMP_WORDS=(%s); COMP_CWORD=%d; COMP_POINT=${#COMP_LINE};"
            + " _complete_rapporteur; echo \"${COMPREPLY[@]}\"";
    Process bash =
        new ProcessBuilder("bash", "-c", ask.formatted(script, line, line, words.length - 1))
            .redirectErrorStream(true)
            .start();
    String answer = new String(bash.getInputStream().readAllBytes());
    assertThat(bash.waitFor(20, TimeUnit.SECONDS)).isTrue();
    return answer;
  }
}
