package org.rapporteur.desk.intake;

import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.Span;

/** An event's text, and below it what its row says and the text does not, a field a line. */
final class RowText {

  private final StringBuilder text = new StringBuilder();
  private final int sentence;
  private int added = -1;

  RowText(@Nullable String words) {
    text.append(words == null ? "" : words.strip());
    sentence = text.length();
  }

  /**
   * Where words stand: at the place told, else at their first standing alone in the event's text,
   * else in a line of their own.
   *
   * @param begin in code points; -1 if no place is told
   */
  Span find(String field, String words, int begin) {
    if (begin >= 0 && begin <= text.codePointCount(0, sentence)) {
      int at = text.offsetByCodePoints(0, begin);
      if (at + words.length() <= sentence && text.indexOf(words, at) == at) {
        return new Span(at, at + words.length());
      }
    }
    for (int at = text.indexOf(words);
        at >= 0 && at + words.length() <= sentence;
        at = text.indexOf(words, at + 1)) {
      if (alone(at, at + words.length())) {
        return new Span(at, at + words.length());
      }
    }
    return add(field, words);
  }

  private boolean alone(int begin, int end) {
    boolean before = begin == 0 || !Character.isLetterOrDigit(text.charAt(begin - 1));
    return before && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
  }

  private Span add(String field, String words) {
    text.append(text.isEmpty() ? "" : added < 0 ? "\n\n" : "\n");
    added = added < 0 ? text.length() : added;
    text.append(field).append(": ");
    int at = text.length();
    text.append(words);
    return new Span(at, text.length());
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  /** The lines below the event's text; null if all words were found in it. */
  @Nullable Span added() {
    return added < 0 ? null : new Span(added, text.length());
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
