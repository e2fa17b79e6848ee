package org.rapporteur.desk.casefile;

import org.rapporteur.reading.Span;

/** Words around a sentence, cut at spaces and never within a character. */
final class CaseContext {

  private CaseContext() {}

  /** The span with up to {@code most} units of text before and after it. */
  static Span around(String text, Span span, int most) {
    int begin = Math.max(0, span.begin() - most);
    while (begin > 0 && begin < span.begin() && !Character.isWhitespace(text.charAt(begin - 1))) {
      begin++;
    }
    while (begin < span.begin() && Character.isWhitespace(text.charAt(begin))) {
      begin++;
    }
    int end = Math.min(text.length(), span.end() + most);
    while (end > span.end() && end < text.length() && !Character.isWhitespace(text.charAt(end))) {
      end--;
    }
    while (end > span.end() && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return new Span(begin, end);
  }
}
