package org.rapporteur.desk.output;

/** Bold, underline and colour on a terminal; plain words elsewhere and under {@code NO_COLOR}. */
public final class Ink {

  private static final String ESCAPE = "\u001b[";

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

  private String wrap(String code, String words) {
    return colours ? ESCAPE + code + "m" + words + ESCAPE + "0m" : words;
  }
}
