package org.rapporteur.desk.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.desk.output.Ink;
import org.rapporteur.desk.output.SafeWriter;
import picocli.CommandLine;

/** What an article says cannot command the terminal that shows it. */
class HostileWordsTest {

  private static final String ARTICLE =
      "Norway sent 40 trucks\u0007 to Chad on 3 May 2021, \u001b[2J"
          + " \u202Etsil desicrexe\u202C said the minister.\u001b]0;owned\u009b31m";

  @TempDir Path folder;

  @Test
  void showsControlCharactersInsteadOfObeyingThem() {
    assertThat(SafeWriter.safe("a\u001b[2Jb\u0007c\u007fd\u009be\u202ef\u2028g\r\n\t"))
        .isEqualTo("a␛[2Jb␇c␡d<U+009B>e<U+202E>f<U+2028>g\r\n\t");
  }

  @Test
  void letsOurOwnColoursAndAllWritingThrough() {
    Ink ink = Ink.coloured();
    String inked = ink.bold("عمان " + ink.trigger("ישראל")) + ink.doubt("🚚 é") + ink.fault("x");

    assertThat(SafeWriter.safe(inked)).isEqualTo(inked);
    assertThat(SafeWriter.safe("\u001b[8mhidden\u001b[1;99m\u001b[")).doesNotContain("\u001b");
  }

  @Test
  void theCommandPrintsNoControlCharacterOfAnArticleOnATerminal() throws Exception {
    Path file = Files.writeString(folder.resolve("a\u001b[31m.txt"), ARTICLE);
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    System.setProperty("rapporteur.terminal.out", "true");
    try {
      CommandLine line = RapporteurCommand.commandLine();
      line.setOut(SafeWriter.over(new PrintWriter(out, true)));
      line.setErr(SafeWriter.over(new PrintWriter(err, true)));
      line.execute("read", "--no-keep", file.toString(), folder.resolve("\u001b[2Jno").toString());
    } finally {
      System.clearProperty("rapporteur.terminal.out");
    }

    assertThat(out.toString()).contains("trucks", "␛[2J", "␇", "<U+202E>");
    assertThat(err.toString()).contains("␛[2Jno: neither a path nor a pattern");
    assertThat((out + "" + err).replaceAll("\u001b\\[(0|1|2|4|1;36|31|33)m", ""))
        .doesNotContain("\u001b", "\u0007", "\u009b", "\u202e");
  }
}
