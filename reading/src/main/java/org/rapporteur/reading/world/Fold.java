package org.rapporteur.reading.world;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * How spellings are made equal: words are cut into pieces of letters and digits; dots inside
 * abbreviations, apostrophe-like marks of transliteration, diacritics and case are dropped. "U.S."
 * is "us", "Kim Jong-un" and "Kim Jong Un" are "kim jong un", "Côte d'Ivoire" is "cote d ivoire".
 */
final class Fold {

  private static final char[] LOW = table();

  private Fold() {}

  /** The letter without case and diacritics; 0 for what separates; 1 for what is dropped. */
  static char letter(char c) {
    if (c < LOW.length) {
      return LOW[c];
    }
    if (c >= 0x1E00 && c <= 0x1EFF) {
      return slow(c);
    }
    if (c == '\u02BF' || c == '\u02BE' || c == '\u02BC' || c == '\u02BB') {
      return 1;
    }
    return Character.isLetterOrDigit(c) ? Character.toLowerCase(c) : 0;
  }

  /** Pieces of a text in order. */
  static List<String> pieces(CharSequence text) {
    List<String> pieces = new ArrayList<>(4);
    StringBuilder piece = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = letter(text.charAt(i));
      if (c > 1) {
        piece.append(c);
      } else if (c == 0 && piece.length() > 0) {
        pieces.add(piece.toString());
        piece.setLength(0);
      }
    }
    if (piece.length() > 0) {
      pieces.add(piece.toString());
    }
    return pieces;
  }

  private static char slow(char c) {
    char base = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0);
    return Character.isLetterOrDigit(base) ? Character.toLowerCase(base) : 0;
  }

  private static char[] table() {
    char[] low = new char[0x260];
    for (char c = 0; c < low.length; c++) {
      low[c] = c < 0x80 ? ascii(c) : slow(c);
    }
    low['.'] = 1;
    low['ø'] = low['Ø'] = 'o';
    low['ł'] = low['Ł'] = 'l';
    low['đ'] = low['Đ'] = 'd';
    low['ı'] = 'i';
    low['ə'] = 'a';
    low['ß'] = 's';
    low['ð'] = low['Ð'] = 'd';
    low['æ'] = low['Æ'] = 'e';
    return low;
  }

  private static char ascii(char c) {
    if (c >= 'A' && c <= 'Z') {
      return (char) (c + 32);
    }
    return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' ? c : 0;
  }
}
