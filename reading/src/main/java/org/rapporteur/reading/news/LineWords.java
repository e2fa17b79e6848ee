package org.rapporteur.reading.news;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A line as lower-case words; ":" and "©" are words since they tell captions and copyright. */
final class LineWords {

  private LineWords() {}

  static List<String> of(String line) {
    List<String> words = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= line.length(); i++) {
      char c = i < line.length() ? line.charAt(i) : ' ';
      if (Character.isLetterOrDigit(c) || (start >= 0 && (c == '\'' || c == '’'))) {
        start = start < 0 ? i : start;
        continue;
      }
      if (start >= 0) {
        words.add(line.substring(start, i).replace('’', '\'').toLowerCase(Locale.ROOT));
        start = -1;
      }
      if (c == ':' || c == '©') {
        words.add(String.valueOf(c));
      }
    }
    return words;
  }
}
