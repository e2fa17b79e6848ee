package org.rapporteur.desk.command;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes manual pages as markdown and for {@code man}. */
final class ManualForms {

  private ManualForms() {}

  /** All pages with a heading and a table of contents. */
  static String book(List<ManualPage> pages) {
    StringBuilder book = new StringBuilder();
    book.append("# Command line\n\n");
    book.append("<!-- Made by `rapporteur manual`; a test holds it against the program. -->\n\n");
    book.append("| command | |\n|---|---|\n");
    for (ManualPage page : pages) {
      String anchor = page.name().toLowerCase(Locale.ROOT).replace(' ', '-');
      book.append("| [").append(page.name()).append("](#").append(anchor).append(") | ");
      book.append(cell(page.summary())).append(" |\n");
    }
    book.append('\n').append(markdown(pages));
    return book.toString();
  }

  static String markdown(List<ManualPage> pages) {
    StringBuilder text = new StringBuilder();
    for (ManualPage page : pages) {
      text.append(text.isEmpty() ? "" : "\n").append("## ").append(page.name()).append("\n\n");
      text.append("```\n").append(page.synopsis()).append("\n```\n\n");
      text.append(String.join("\n\n", page.description().stream().map(ManualForms::safe).toList()));
      text.append('\n');
      table(text, "Arguments", page.arguments());
      table(text, "Options", page.options());
      table(text, "Commands", page.commands());
      if (!page.examples().isEmpty()) {
        text.append("\n**Examples**\n\n```\n").append(String.join("\n", page.examples()));
        text.append("\n```\n");
      }
      if (!page.exits().isEmpty()) {
        text.append("\n**Exit status:** ");
        List<String> exits =
            page.exits().entrySet().stream().map(e -> e.getKey() + " " + e.getValue()).toList();
        text.append(String.join("; ", exits)).append(".\n");
      }
    }
    return text.toString();
  }

  private static void table(StringBuilder text, String heading, List<ManualPage.Entry> entries) {
    if (entries.isEmpty()) {
      return;
    }
    text.append("\n| ").append(heading).append(" | |\n|---|---|\n");
    for (ManualPage.Entry entry : entries) {
      text.append("| `").append(entry.term().replace("|", "\\|")).append("` | ");
      text.append(cell(entry.meaning())).append(" |\n");
    }
  }

  private static String cell(String words) {
    return safe(words).replace("|", "\\|");
  }

  /** What markdown would take for markup. */
  private static String safe(String words) {
    return words.replace("<", "&lt;").replace("*", "\\*");
  }

  /** A page in the language of {@code man(7)}. */
  static String roff(ManualPage page) {
    StringBuilder text = new StringBuilder();
    String title = page.name().replace(' ', '-').toUpperCase(Locale.ROOT);
    text.append(".TH \"").append(title).append("\" \"1\" \"\" \"Rapporteur\" \"Rapporteur\"\n");
    text.append(".SH NAME\n").append(page.name().replace(' ', '-')).append(" \\- ");
    text.append(escaped(page.summary())).append('\n');
    text.append(".SH SYNOPSIS\n").append(escaped(page.synopsis())).append('\n');
    text.append(".SH DESCRIPTION\n");
    text.append(
        String.join("\n.PP\n", page.description().stream().map(ManualForms::escaped).toList()));
    text.append('\n');
    list(text, "ARGUMENTS", page.arguments());
    list(text, "OPTIONS", page.options());
    list(text, "COMMANDS", page.commands());
    if (!page.exits().isEmpty()) {
      text.append(".SH EXIT STATUS\n");
      for (Map.Entry<String, String> exit : page.exits().entrySet()) {
        text.append(".TP\n.B ").append(exit.getKey()).append('\n');
        text.append(escaped(exit.getValue())).append('\n');
      }
    }
    if (!page.examples().isEmpty()) {
      text.append(".SH EXAMPLES\n.nf\n");
      page.examples().forEach(line -> text.append(escaped(line)).append('\n'));
      text.append(".fi\n");
    }
    return text.toString();
  }

  private static void list(StringBuilder text, String heading, List<ManualPage.Entry> entries) {
    if (entries.isEmpty()) {
      return;
    }
    text.append(".SH ").append(heading).append('\n');
    for (ManualPage.Entry entry : entries) {
      text.append(".TP\n\\fB").append(escaped(entry.term())).append("\\fR\n");
      text.append(escaped(entry.meaning())).append('\n');
    }
  }

  /** A line cannot begin with a point or an apostrophe, and a hyphen is not a minus. */
  private static String escaped(String words) {
    String safe = words.replace("\\", "\\e").replace("-", "\\-");
    return safe.startsWith(".") || safe.startsWith("'") ? "\\&" + safe : safe;
  }
}
