package org.rapporteur.desk.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/**
 * What there is to say about one command, taken from the same source as its {@code --help}.
 *
 * @param name such as "rapporteur find"
 * @param summary its first sentence
 * @param synopsis how it is called
 * @param description its paragraphs
 * @param arguments what stands on its line, in the order given there
 * @param options by their names, in alphabetical order
 * @param commands those below it, with their summaries
 * @param exits what each exit status means
 * @param examples lines as typed, with their remarks
 */
record ManualPage(
    String name,
    String summary,
    String synopsis,
    List<String> description,
    List<Entry> arguments,
    List<Entry> options,
    List<Entry> commands,
    Map<String, String> exits,
    List<String> examples) {

  /** A term and what it means. */
  record Entry(String term, String meaning) {}

  /** The pages of a command and of all below it. */
  static List<ManualPage> all(CommandLine command) {
    List<ManualPage> pages = new ArrayList<>();
    pages.add(of(command));
    below(command).forEach(sub -> pages.addAll(all(sub)));
    return pages;
  }

  static ManualPage of(CommandLine command) {
    CommandSpec spec = command.getCommandSpec();
    UsageMessageSpec usage = spec.usageMessage();
    List<String> description = plain(usage.description());
    List<Entry> arguments = new ArrayList<>();
    for (PositionalParamSpec argument : spec.positionalParameters()) {
      arguments.add(new Entry(argument.paramLabel(), meaning(argument)));
    }
    List<Entry> options =
        spec.options().stream()
            .filter(option -> !option.hidden())
            .map(option -> new Entry(term(option), meaning(option)))
            .sorted((one, other) -> bare(one.term()).compareTo(bare(other.term())))
            .toList();
    List<Entry> commands =
        below(command).stream()
            .map(sub -> new Entry(sub.getCommandName(), of(sub).summary()))
            .toList();
    Map<String, String> exits = new LinkedHashMap<>(usage.exitCodeList());
    return new ManualPage(
        spec.qualifiedName(),
        summary(description),
        new CommandLine.Help(spec, CommandLine.Help.defaultColorScheme(Ansi.OFF))
            .synopsis(0)
            .replaceAll("\\s+", " ")
            .strip(),
        description.stream().filter(line -> !line.isBlank()).toList(),
        arguments,
        options,
        commands,
        exits,
        plain(usage.footer()).stream().filter(line -> !line.isBlank()).map(String::strip).toList());
  }

  /** Commands under their first names. */
  private static List<CommandLine> below(CommandLine command) {
    return command.getSubcommands().values().stream().distinct().toList();
  }

  private static String term(OptionSpec option) {
    String names = String.join(", ", option.names());
    return option.arity().max() == 0 ? names : names + " " + option.paramLabel();
  }

  private static String bare(String term) {
    return term.replaceFirst("^-\\w, ", "").replaceFirst("^-+", "");
  }

  /** The description, its names filled in as {@code --help} fills them in. */
  private static String meaning(ArgSpec argument) {
    List<String> lines = new ArrayList<>();
    for (String line : argument.description()) {
      List<String> candidates = new ArrayList<>();
      if (argument.completionCandidates() != null) {
        argument.completionCandidates().forEach(candidates::add);
      }
      String filled =
          line.replace("${COMPLETION-CANDIDATES}", String.join(", ", candidates))
              .replace("${DEFAULT-VALUE}", String.valueOf(argument.defaultValue()));
      lines.add(plain(filled));
    }
    return String.join(" ", lines);
  }

  private static String summary(List<String> description) {
    String all = description.isEmpty() ? "" : description.get(0);
    int end = all.indexOf(": ") > 0 ? all.indexOf(": ") : all.length();
    int stop = all.indexOf(". ");
    return all.substring(0, stop > 0 ? Math.min(end, stop) : end).replaceFirst("\\.$", "");
  }

  private static List<String> plain(String[] lines) {
    return java.util.Arrays.stream(lines).map(ManualPage::plain).toList();
  }

  /** Without picocli's marks for colours and line ends. */
  private static String plain(String line) {
    return Ansi.OFF.string(line).replace("%n", " ").replace("%%", "%");
  }
}
