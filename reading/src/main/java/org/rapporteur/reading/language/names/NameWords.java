package org.rapporteur.reading.language.names;

import java.util.Arrays;

/** What the letters of a sentence's words tell, as hashes. A reusable buffer. */
final class NameWords {

  static final int AFFIXES = 4;

  /** How a word is written: the values of {@link #kind}. */
  static final int LOWER = 0;

  static final int CAPITAL = 1;
  static final int ALL_CAPITALS = 2;
  static final int INITIAL = 3;
  static final int MIXED = 4;
  static final int NUMBER = 5;
  static final int OTHER = 6;

  int size;
  int[] form = {};
  int[] lower = {};
  int[] shape = {};
  int[] kind = {};
  int[] prefix = {};
  int[] suffix = {};

  /** Whether most words of the sentence have capitals, as in headlines. */
  boolean headline;

  void fill(String[] forms) {
    size = forms.length;
    if (form.length < size) {
      int room = size + size / 2 + 16;
      form = Arrays.copyOf(form, room);
      lower = Arrays.copyOf(lower, room);
      shape = Arrays.copyOf(shape, room);
      kind = Arrays.copyOf(kind, room);
      prefix = Arrays.copyOf(prefix, room * AFFIXES);
      suffix = Arrays.copyOf(suffix, room * AFFIXES);
    }
    int words = 0;
    int capitals = 0;
    for (int i = 0; i < size; i++) {
      look(i, forms[i]);
      if (kind[i] == LOWER && forms[i].length() > 3) {
        words++;
      } else if (kind[i] == CAPITAL || kind[i] == ALL_CAPITALS) {
        words++;
        capitals++;
      }
    }
    headline = words > 3 && capitals * 5 >= words * 4;
  }

  private void look(int i, String word) {
    int length = word.length();
    int exact = 1;
    int small = 1;
    int figure = 1;
    char last = 0;
    int uppers = 0;
    int lowers = 0;
    int digits = 0;
    for (int k = 0; k < length; k++) {
      char c = normal(word.charAt(k));
      char low = lower(c);
      exact = Mix.step(exact, c);
      small = Mix.step(small, low);
      if (k < AFFIXES) {
        prefix[i * AFFIXES + k] = small;
      }
      char drawn;
      if (c == '0') {
        drawn = '0';
        digits++;
      } else if (c != low) {
        drawn = 'X';
        uppers++;
      } else if ((c >= 'a' && c <= 'z') || (c >= 0xC0 && Character.isLetter(c))) {
        drawn = 'x';
        lowers++;
      } else {
        drawn = c;
      }
      if (drawn != last) {
        figure = Mix.step(figure, drawn);
        last = drawn;
      } else if (k < 3) {
        figure = Mix.step(figure, '+');
      }
    }
    for (int k = length; k < AFFIXES; k++) {
      prefix[i * AFFIXES + k] = 0;
    }
    int tail = 7;
    for (int k = 0; k < AFFIXES; k++) {
      int at = length - 1 - k;
      tail = at < 0 ? 0 : Mix.step(tail, lower(normal(word.charAt(at))));
      suffix[i * AFFIXES + k] = tail;
    }
    form[i] = Mix.finish(exact);
    lower[i] = Mix.finish(small);
    shape[i] = Mix.finish(figure);
    kind[i] = kind(word, uppers, lowers, digits);
  }

  private static int kind(String word, int uppers, int lowers, int digits) {
    if (uppers == 0) {
      return lowers > 0 ? LOWER : digits > 0 ? NUMBER : OTHER;
    }
    if (lowers == 0) {
      return uppers == 1 && word.length() <= 2 ? INITIAL : ALL_CAPITALS;
    }
    char first = word.charAt(0);
    return uppers == 1 && lower(first) != first ? CAPITAL : MIXED;
  }

  private static char normal(char c) {
    if (c >= '1' && c <= '9') {
      return '0';
    }
    if (c < 0x2010) {
      return c;
    }
    return switch (c) {
      case 0x2018, 0x2019, 0x201B -> '\'';
      case 0x201C, 0x201D, 0x201E -> '"';
      case 0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2015 -> '-';
      default -> c;
    };
  }

  /** Lower case where every Java release agrees on it. */
  private static char lower(char c) {
    if (c < 0x80) {
      return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }
    return c < 0x530 ? Character.toLowerCase(c) : c;
  }

  /** Hash of a word in lower case, as {@link #lower} has it. */
  static int lowerHash(String word) {
    int hash = 1;
    for (int k = 0; k < word.length(); k++) {
      hash = Mix.step(hash, lower(normal(word.charAt(k))));
    }
    return Mix.finish(hash);
  }
}
