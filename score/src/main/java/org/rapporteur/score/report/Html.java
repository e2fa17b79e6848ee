package org.rapporteur.score.report;

/** Text made safe for a page. */
final class Html {

  private Html() {}

  /** Without meaning to a browser; control characters and lone surrogates become a visible mark. */
  static String escaped(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\n', '\t' -> out.append((char) c);
                default ->
                    out.appendCodePoint(
                        Character.isISOControl(c) || (c >= 0xD800 && c <= 0xDFFF) ? 0xFFFD : c);
              }
            });
    return out.toString();
  }
}
