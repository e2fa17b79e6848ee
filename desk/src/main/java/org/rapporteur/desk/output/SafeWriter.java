package org.rapporteur.desk.output;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.Locale;
import java.util.Set;

/**
 * Lets nothing of an article command a terminal. Control characters, which move the cursor, clear
 * the screen or rename the window, and those that turn the direction of writing, which make words
 * stand in another order than they are said, are shown instead of obeyed. Of escape sequences only
 * those of {@link Ink} pass.
 */
public final class SafeWriter extends Writer {

  private static final char ESCAPE = '\u001b';

  private final PrintWriter out;

  private SafeWriter(PrintWriter out) {
    this.out = out;
  }

  /** For people's eyes: a terminal, or standard error. */
  public static PrintWriter over(PrintWriter out) {
    return new PrintWriter(new SafeWriter(out), true);
  }

  /** {@code words} as a terminal may have them. */
  public static String safe(String words) {
    StringBuilder all = new StringBuilder(words.length() + 16);
    int at = 0;
    while (at < words.length()) {
      int point = words.codePointAt(at);
      int ink = point == ESCAPE ? Ink.sequenceAt(words, at) : 0;
      if (ink > 0) {
        all.append(words, at, at + ink);
        at += ink;
      } else {
        show(point, all);
        at += Character.charCount(point);
      }
    }
    return all.toString();
  }

  private static void show(int point, StringBuilder all) {
    if (point == '\n' || point == '\t' || point == '\r') {
      all.append((char) point);
    } else if (point < 0x20) {
      all.append((char) (0x2400 + point)); // ␛ for escape: the Unicode block of control pictures
    } else if (point == 0x7f) {
      all.append('\u2421');
    } else if (isUnseen(point)) {
      all.append(String.format(Locale.ROOT, "<U+%04X>", point));
    } else {
      all.appendCodePoint(point);
    }
  }

  private static final Set<Integer> TURNING =
      Set.of(0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2066, 0x2067, 0x2068, 0x2069);

  /** C1 controls, directions that stay in force, line ends that are none, and hidden tags. */
  private static boolean isUnseen(int point) {
    return point >= 0x80 && point <= 0x9f
        || TURNING.contains(point)
        || point == 0x2028
        || point == 0x2029
        || point >= 0xe0000 && point <= 0xe007f;
  }

  @Override
  public void write(char[] buffer, int offset, int length) {
    // A print writer hands over whole strings, so no sequence and no pair is cut in two here.
    out.write(safe(new String(buffer, offset, length)));
  }

  @Override
  public void write(String words, int offset, int length) {
    out.write(safe(words.substring(offset, offset + length)));
  }

  @Override
  public void flush() {
    out.flush();
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
