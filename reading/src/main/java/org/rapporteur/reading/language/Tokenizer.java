package org.rapporteur.reading.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Cuts text into tokens as Universal Dependencies does for English: clitics apart ("do|n't",
 * "Putin|'s"), hyphened words apart ("five|-|year"), numbers, abbreviations and web addresses
 * whole.
 *
 * <p>Any string gives tokens, in linear time; offsets are exact UTF-16 units.
 */
public final class Tokenizer {

  private static final Set<String> PREFIXES =
      Set.of(
          "anti", "bi", "co", "counter", "cross", "de", "e", "ex", "extra", "inter", "intra", "mid",
          "mini", "multi", "non", "over", "pan", "post", "pre", "pro", "re", "semi", "sub", "super",
          "trans", "ultra", "un", "under");
  private static final Set<String> CLITICS = Set.of("s", "m", "d", "re", "ve", "ll");
  private final Abbreviations abbreviations;

  Tokenizer(Abbreviations abbreviations) {
    this.abbreviations = abbreviations;
  }

  /** A tokenizer with the abbreviations that come with the program. */
  public static Tokenizer shipped() {
    return new Tokenizer(Abbreviations.shipped());
  }

  /** The tokens of a text, as written. */
  public List<String> forms(String text) {
    TokenSpans spans = new TokenSpans();
    tokenize(text, 0, text.length(), spans);
    List<String> forms = new ArrayList<>();
    for (int i = 0; i < spans.size(); i++) {
      forms.add(text.substring(spans.begin(i), spans.end(i)));
    }
    return forms;
  }

  /** Adds the tokens of {@code [begin, end)} to {@code out}. */
  void tokenize(String text, int begin, int end, TokenSpans out) {
    int at = begin;
    while (at < end) {
      int c = text.codePointAt(at);
      int next = Math.min(end, at + Character.charCount(c));
      if (isSpace(c)) {
        at = next;
      } else if (isWordStart(c)) {
        at = word(text, at, end, out);
      } else {
        at = symbol(text, at, next, end, out);
      }
    }
  }

  static boolean isSpace(int c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.isISOControl(c)
        || c == 0x200b
        || c == 0xfeff;
  }

  private static boolean isWordStart(int c) {
    return Character.isLetterOrDigit(c) || c == '_';
  }

  static boolean isWordPart(int c) {
    int type = Character.getType(c);
    return Character.isLetterOrDigit(c)
        || c == '_'
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || c == 0x200d;
  }

  /** One punctuation mark, or a run of the same one ("...", "--", "!!"). */
  private static int symbol(String text, int at, int next, int end, TokenSpans out) {
    int c = text.codePointAt(at);
    int stop = next;
    int face = faceEnd(text, at, end);
    if (face > 0) {
      stop = face;
    } else if (".-!?*=_<>$#~+".indexOf(c) >= 0) {
      while (stop < end
          && (text.charAt(stop) == c
              || ((c == '!' || c == '?') && "!?".indexOf(text.charAt(stop)) >= 0))) {
        stop++;
      }
    } else if (c == '\'' || c == '’') {
      int clitic = cliticEnd(text, at, end);
      stop = clitic > 0 ? clitic : stop;
    } else if ((c == '@' || c == '#') && stop < end && isWordStart(text.codePointAt(stop))) {
      while (stop < end && isWordPart(text.charAt(stop))) {
        stop++;
      }
    }
    while (stop < end && Character.getType(text.charAt(stop)) == Character.NON_SPACING_MARK) {
      stop++;
    }
    out.add(at, stop);
    return stop;
  }

  /** End of a face such as ":-)" that stands apart, or -1. */
  private static int faceEnd(String text, int at, int end) {
    if (":;=".indexOf(text.charAt(at)) < 0 || (at > 0 && !isSpace(text.charAt(at - 1)))) {
      return -1;
    }
    int mouth = at + 1 < end && text.charAt(at + 1) == '-' ? at + 2 : at + 1;
    boolean face =
        mouth < end
            && ")(DPp".indexOf(text.charAt(mouth)) >= 0
            && (mouth + 1 >= end || isSpace(text.charAt(mouth + 1)));
    return face ? mouth + 1 : -1;
  }

  /** End of a clitic that begins at this apostrophe, or -1. */
  private static int cliticEnd(String text, int at, int end) {
    int stop = at + 1;
    while (stop < end && Character.isLetter(text.charAt(stop)) && stop - at <= 3) {
      stop++;
    }
    if (stop < end && isWordPart(text.charAt(stop))) {
      return -1;
    }
    boolean known = CLITICS.contains(text.substring(at + 1, stop).toLowerCase(Locale.ROOT));
    return known && at > 0 && isWordPart(text.charAt(at - 1)) ? stop : -1;
  }

  private int word(String text, int begin, int end, TokenSpans out) {
    int address = Addresses.end(text, begin, end);
    if (address > 0) {
      out.add(begin, address);
      return address;
    }
    boolean digits = Character.isDigit(text.charAt(begin));
    int at = begin;
    while (at < end) {
      char c = text.charAt(at);
      if (isWordPart(c) || Character.isSurrogate(c)) {
        at++;
        continue;
      }
      boolean inner = at + 1 < end && isWordPart(text.charAt(at + 1));
      if ((c == '.' || c == ',') && inner && isDigit(text, at - 1) && isDigit(text, at + 1)) {
        at++;
      } else if (c == ':' && digits && inner && isDigit(text, at - 1) && isDigit(text, at + 1)) {
        at++;
      } else if (c == '/' && inner && digits && isDigit(text, at + 1)) {
        at++;
      } else if (c == '.' && initialsGoOn(text, begin, at, end)) {
        at++;
      } else if (c == '/' && at - begin == 1 && inner && at + 2 == wordEnd(text, at + 1, end)) {
        at++;
      } else if (c == '-' && inner && keepsHyphen(text, begin, at, end)) {
        at++;
      } else if ((c == '\'' || c == '’') && inner && innerApostrophe(text, at, end)) {
        at++;
      } else if (c == '&'
          && inner
          && at - begin <= 2
          && Character.isUpperCase(text.charAt(at + 1))) {
        at++;
      } else {
        break;
      }
    }
    if (at < end && text.charAt(at) == '.' && isAbbreviation(text, begin, at + 1, end)) {
      out.add(begin, at + 1);
      return at + 1;
    }
    return Contractions.split(text, begin, at, end, out);
  }

  private boolean isAbbreviation(String text, int begin, int stop, int end) {
    if (stop < end && text.charAt(stop) == '.') {
      return false;
    }
    if (!abbreviations.contains(text.substring(begin, stop))) {
      return false;
    }
    // "No." is a number only before one; "Dec.", "art." need something after them too.
    if (text.substring(begin, stop).equalsIgnoreCase("no.")) {
      return stop + 1 < end && Character.isDigit(text.charAt(stop + 1));
    }
    return true;
  }

  private static boolean isDigit(String text, int at) {
    return at >= 0 && at < text.length() && Character.isDigit(text.charAt(at));
  }

  /** "U.S", "a.m": single letters with stops between them. */
  private static boolean initialsGoOn(String text, int begin, int stop, int end) {
    if (stop + 1 >= end || !Character.isLetter(text.charAt(stop + 1))) {
      return false;
    }
    boolean single = stop - begin == 1 || (stop >= 2 && text.charAt(stop - 2) == '.');
    boolean nextSingle = stop + 2 >= end || !isWordPart(text.charAt(stop + 2));
    return single && nextSingle && Character.isLetter(text.charAt(stop - 1));
  }

  /** Prefixes, given names ("Jong-un", "Ga-young"), designations ("F-16"), phone numbers. */
  private static boolean keepsHyphen(String text, int begin, int hyphen, int end) {
    int stop = hyphen + 1;
    while (stop < end && isWordPart(text.charAt(stop))) {
      stop++;
    }
    String before = text.substring(begin, hyphen);
    if (PREFIXES.contains(before.toLowerCase(Locale.ROOT))) {
      return true;
    }
    boolean upper = Character.isUpperCase(before.charAt(0));
    boolean digitsAfter = isDigit(text, hyphen + 1);
    if (upper && digitsAfter && before.length() <= 9) {
      return true; // F-16, Hwasong-11, COVID-19
    }
    if (isDigit(text, begin) && digitsAfter) {
      int group = before.length() - before.lastIndexOf('-') - 1;
      int after = stop - hyphen - 1;
      return group <= 3 && (after == 4 || group == 3 && after == 3); // 212-848-8400
    }
    // Korean and Chinese given names: a capital, then a short lower-case syllable.
    return upper
        && before.length() <= 6
        && stop - hyphen - 1 <= 5
        && Character.isLowerCase(text.charAt(hyphen + 1))
        && precededByName(text, begin)
        && !FOLLOWING_WORDS.contains(text.substring(hyphen + 1, stop));
  }

  private static final Set<String> FOLLOWING_WORDS =
      Set.of(
          "based", "born", "led", "run", "held", "made", "era", "wide", "like", "style", "bound",
          "owned", "built", "free", "old", "plus", "area", "year", "day", "month", "week", "ever",
          "day's", "term", "level", "time", "long", "man", "up", "to", "in", "on", "off", "and",
          "of");

  private static boolean precededByName(String text, int begin) {
    int at = begin - 1;
    if (at < 1 || text.charAt(at) != ' ') {
      return false;
    }
    int stop = at;
    while (at > 0 && isWordPart(text.charAt(at - 1))) {
      at--;
    }
    return at < stop && Character.isUpperCase(text.charAt(at)) && stop - at <= 8;
  }

  /** O'Brien, d'Ivoire, Sana'a: an apostrophe inside a name, not before a clitic. */
  private static boolean innerApostrophe(String text, int at, int end) {
    int stop = at + 1;
    while (stop < end && isWordPart(text.charAt(stop))) {
      stop++;
    }
    String after = text.substring(at + 1, stop).toLowerCase(Locale.ROOT);
    boolean negation = after.equals("t") && at > 0 && (text.charAt(at - 1) | 0x20) == 'n';
    return !negation && !CLITICS.contains(after);
  }

  /** One past the last character of the word that goes on here. */
  static int wordEnd(String text, int at, int end) {
    int stop = at;
    while (stop < end && isWordPart(text.charAt(stop))) {
      stop++;
    }
    return stop;
  }
}
