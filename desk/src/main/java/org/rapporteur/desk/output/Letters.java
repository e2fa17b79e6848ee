package org.rapporteur.desk.output;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Map;

/**
 * Writes what a terminal's letters can say. Where the locale knows few letters, as {@code C} does,
 * quotes, dashes and bars become their plain likenesses and letters lose their marks, instead of
 * all becoming question marks. Into a file or a pipe goes UTF-8, whatever the locale.
 */
public final class Letters extends Writer {

  private static final Map<Integer, String> LIKENESS =
      Map.ofEntries(
          Map.entry(0x201c, "\""),
          Map.entry(0x201d, "\""),
          Map.entry(0x201e, "\""),
          Map.entry(0xab, "\""),
          Map.entry(0xbb, "\""),
          Map.entry(0x2018, "'"),
          Map.entry(0x2019, "'"),
          Map.entry(0x2013, "-"),
          Map.entry(0x2014, "--"),
          Map.entry(0x2026, "..."),
          Map.entry(0xb7, "-"),
          Map.entry(0x2022, "*"),
          Map.entry(0xa0, " "),
          Map.entry(0x2192, "->"),
          Map.entry(0x20ac, "EUR"),
          Map.entry(0xa3, "GBP"),
          Map.entry(0xdf, "ss"),
          Map.entry(0xe6, "ae"),
          Map.entry(0xf8, "o"),
          Map.entry(0xd8, "O"),
          Map.entry(0x131, "i"),
          Map.entry(0x142, "l"),
          Map.entry(0x141, "L"),
          Map.entry(0x2588, "#"),
          Map.entry(0x2593, "="),
          Map.entry(0x2592, ":"),
          Map.entry(0x2591, "."));

  private final Writer out;
  private final CharsetEncoder encoder;

  private Letters(Writer out, Charset charset) {
    this.out = out;
    this.encoder = charset.newEncoder();
  }

  /**
   * A writer to one of the process's streams.
   *
   * @param terminal whether a person looks at it
   */
  public static PrintWriter to(OutputStream stream, boolean terminal) {
    Charset charset = terminal ? locale() : StandardCharsets.UTF_8;
    Writer plain = new OutputStreamWriter(stream, charset);
    boolean all = charset.newEncoder().canEncode('\u201c');
    return new PrintWriter(all ? plain : new Letters(plain, charset), true);
  }

  private static Charset locale() {
    String name = System.getProperty("native.encoding", "UTF-8");
    return Charset.isSupported(name) ? Charset.forName(name) : StandardCharsets.UTF_8;
  }

  @Override
  public void write(char[] buffer, int offset, int length) throws IOException {
    String words = new String(buffer, offset, length);
    StringBuilder said = new StringBuilder(length);
    words.codePoints().forEach(point -> said.append(said(point)));
    out.write(said.toString());
  }

  private String said(int point) {
    String letter = Character.toString(point);
    if (encoder.canEncode(letter)) {
      return letter;
    }
    String like = LIKENESS.get(point);
    if (like != null) {
      return like;
    }
    String bare = Normalizer.normalize(letter, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    return !bare.isEmpty() && encoder.canEncode(bare) ? bare : "?";
  }

  @Override
  public void flush() throws IOException {
    out.flush();
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
