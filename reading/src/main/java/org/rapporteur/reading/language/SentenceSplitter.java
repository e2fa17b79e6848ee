package org.rapporteur.reading.language;

import java.util.Set;

/**
 * Decides after which tokens a sentence ends: at full stops, question and exclamation marks with
 * the quotes and brackets that close there, and at paragraph ends.
 */
final class SentenceSplitter {

  /** A longer sentence is a table or an attack; it is cut so that later stages stay fast. */
  static final int LONGEST = 400;

  private static final Set<String> STARTERS =
      Set.of(
          "A",
          "After",
          "All",
          "An",
          "And",
          "As",
          "At",
          "Before",
          "But",
          "By",
          "During",
          "For",
          "From",
          "He",
          "Her",
          "His",
          "However",
          "I",
          "If",
          "In",
          "It",
          "Its",
          "Many",
          "Meanwhile",
          "More",
          "No",
          "On",
          "One",
          "Our",
          "She",
          "Since",
          "So",
          "Some",
          "That",
          "The",
          "Their",
          "Then",
          "There",
          "These",
          "They",
          "This",
          "Those",
          "Two",
          "Under",
          "We",
          "What",
          "When",
          "While",
          "With",
          "You");

  private final Abbreviations abbreviations;

  SentenceSplitter(Abbreviations abbreviations) {
    this.abbreviations = abbreviations;
  }

  /**
   * The end of the sentence that begins with {@code from}: one past its last token.
   *
   * @param tokens tokens of one stretch of text without asides
   */
  int end(String text, TokenSpans tokens, int from) {
    int size = tokens.size();
    for (int i = from; i < size; i++) {
      if (i + 1 == size || i + 1 - from >= LONGEST || breaksLine(text, tokens, i)) {
        return i + 1;
      }
      if (isFinal(text, tokens, i)) {
        int end = closers(text, tokens, i + 1);
        if (end >= size || startsSentence(text, tokens, i, end)) {
          return end;
        }
      }
    }
    return size;
  }

  private boolean isFinal(String text, TokenSpans tokens, int i) {
    char last = text.charAt(tokens.end(i) - 1);
    if (last == '?' || last == '!' || last == '…') {
      return true;
    }
    if (last != '.') {
      return false;
    }
    if (tokens.end(i) - tokens.begin(i) == 1 || isDots(text, tokens, i)) {
      return true;
    }
    String word = text.substring(tokens.begin(i), tokens.end(i));
    return abbreviations.mayEndSentence(word)
        && i + 1 < tokens.size()
        && isStarter(text, tokens, i + 1);
  }

  private static boolean isDots(String text, TokenSpans tokens, int i) {
    for (int at = tokens.begin(i); at < tokens.end(i); at++) {
      if (text.charAt(at) != '.') {
        return false;
      }
    }
    return true;
  }

  private static boolean isStarter(String text, TokenSpans tokens, int i) {
    return STARTERS.contains(text.substring(tokens.begin(i), tokens.end(i)));
  }

  /** Skips quotes and brackets that close right after the final mark. */
  private static int closers(String text, TokenSpans tokens, int at) {
    int end = at;
    if (isNote(text, tokens, at)) {
      return at + 3;
    }
    while (end < tokens.size() && tokens.begin(end) == tokens.end(end - 1)) {
      char c = text.charAt(tokens.begin(end));
      boolean straight = c == '"' || c == '\'';
      boolean spaceAfter =
          tokens.end(end) >= text.length() || Tokenizer.isSpace(text.charAt(tokens.end(end)));
      boolean closing = "”’»)]".indexOf(c) >= 0 || (straight && spaceAfter);
      if (!closing || tokens.end(end) - tokens.begin(end) > 1) {
        break;
      }
      end++;
    }
    return isNote(text, tokens, end) ? end + 3 : end;
  }

  /** The number of a footnote in brackets belongs to what it follows. */
  private static boolean isNote(String text, TokenSpans tokens, int at) {
    if (at + 3 > tokens.size()
        || text.charAt(tokens.begin(at)) != '['
        || text.charAt(tokens.begin(at + 2)) != ']') {
      return false;
    }
    for (int i = tokens.begin(at + 1); i < tokens.end(at + 1); i++) {
      if (!Character.isDigit(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /**
   * A sentence starts with a capital, a digit, an opening quote or bracket. After a closed quote a
   * lower-case word goes on with the sentence: “Why?” he asked.
   */
  private static boolean startsSentence(String text, TokenSpans tokens, int mark, int next) {
    int c = text.codePointAt(tokens.begin(next));
    boolean touching = tokens.begin(next) == tokens.end(next - 1);
    if (Character.isLowerCase(c)) {
      return text.charAt(tokens.end(mark) - 1) == '?' && next == mark + 1 && !touching;
    }
    if (touching && !Character.isUpperCase(c) && "“‘«".indexOf(c) < 0) {
      return false;
    }
    char last = text.charAt(tokens.end(mark) - 1);
    boolean dots = tokens.end(mark) - tokens.begin(mark) > 1 && last == '.' || last == '…';
    if (dots && "”’\")".indexOf(c) >= 0) {
      return false;
    }
    return Character.isUpperCase(c)
        || Character.isTitleCase(c)
        || Character.isDigit(c)
        || !Character.isLetter(c)
        || !hasCase(c);
  }

  private static boolean hasCase(int c) {
    return Character.toUpperCase(c) != Character.toLowerCase(c);
  }

  /** An empty line always ends a sentence; a single line end unless the sentence goes on. */
  private static boolean breaksLine(String text, TokenSpans tokens, int i) {
    int lines = 0;
    for (int at = tokens.end(i); at < tokens.begin(i + 1); at++) {
      char c = text.charAt(at);
      if (c == '\n'
          || (c == '\r' && (at + 1 >= text.length() || text.charAt(at + 1) != '\n'))
          || c == '\u2029') {
        lines++;
      }
    }
    if (lines == 0) {
      return false;
    }
    int next = text.codePointAt(tokens.begin(i + 1));
    return lines > 1 || !(Character.isLowerCase(next) || continues(text, tokens, i));
  }

  /** A line that ends in a comma, a hyphen or an open word was wrapped, not ended. */
  private static boolean continues(String text, TokenSpans tokens, int i) {
    char last = text.charAt(tokens.end(i) - 1);
    return last == ',' || last == '-' || last == '–';
  }
}
