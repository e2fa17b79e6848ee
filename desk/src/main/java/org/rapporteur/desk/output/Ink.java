package org.rapporteur.desk.output;

import java.util.Set;

/** Bold, underline and colour on a terminal; plain words elsewhere and under {@code NO_COLOR}. */
public final class Ink {

  private static final String ESCAPE = "\u001b[";

  /** Ours, and those of the help's headings, options and parameters. None hides words. */
  private static final Set<String> OWN =
      Set.of("0", "1", "2", "3", "4", "1;36", "31", "33", "21", "22", "23", "24", "39");

  private final boolean colours;

  private Ink(boolean colours) {
    this.colours = colours;
  }

  /** For standard output as the launcher found it. */
  public static Ink forStandardOutput() {
    String noColour = System.getenv("NO_COLOR");
    boolean refused = noColour != null && !noColour.isEmpty();
    return new Ink(!refused && Boolean.getBoolean("rapporteur.terminal.out"));
  }

  public static Ink plain() {
    return new Ink(false);
  }

  public static Ink coloured() {
    return new Ink(true);
  }

  public boolean hasColours() {
    return colours;
  }

  public String bold(String words) {
    return wrap("1", words);
  }

  public String underline(String words) {
    return wrap("4", words);
  }

  /** Trigger words inside a quoted sentence. */
  public String trigger(String words) {
    return wrap("1;36", words);
  }

  public String faint(String words) {
    return wrap("2", words);
  }

  /** A stance other than asserted: what is told is not told as fact. */
  public String doubt(String words) {
    return wrap("33", words);
  }

  public String fault(String words) {
    return wrap("31", words);
  }

  /** Length of the sequence of ours that begins there; 0 if it is none. */
  static int sequenceAt(String words, int at) {
    int end = words.indexOf('m', at);
    boolean brief = end > at && end - at <= ESCAPE.length() + 4;
    return brief
            && words.startsWith(ESCAPE, at)
            && OWN.contains(words.substring(at + ESCAPE.length(), end))
        ? end + 1 - at
        : 0;
  }

  private String wrap(String code, String words) {
    return colours ? ESCAPE + code + "m" + words + ESCAPE + "0m" : words;
  }
}
