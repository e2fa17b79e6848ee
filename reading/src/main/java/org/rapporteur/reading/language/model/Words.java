package org.rapporteur.reading.language.model;

import java.util.Arrays;

/**
 * What a word's letters tell, as hashes, for all tokens of a sentence. A reusable buffer.
 *
 * <p>Forms are normalised first: typographic quotes and dashes as in ASCII, digits as zero.
 */
public final class Words {

  /** Lengths of suffixes kept. */
  public static final int SUFFIXES = 5;

  /** Lengths of prefixes kept. */
  public static final int PREFIXES = 4;

  /** How many letters a stem may be shorter than its word. */
  static final int STEMS = 5;

  private int size;
  int[] stem = {};
  int[] length = {};
  char[] lastLetters = {};
  int[] form = {};
  int[] lower = {};
  int[] shape = {};
  int[] traits = {};
  int[] suffix = {};
  int[] prefix = {};

  /** Number of tokens. */
  public int size() {
    return size;
  }

  /** Hash of the normalised form. */
  public int form(int token) {
    return form[token];
  }

  /** Hash of the normalised form in lower case. */
  public int lower(int token) {
    return lower[token];
  }

  /** Takes over the tokens of a sentence. */
  public void fill(String[] forms) {
    size = forms.length;
    if (form.length < size) {
      int room = size + size / 2 + 16;
      form = Arrays.copyOf(form, room);
      lower = Arrays.copyOf(lower, room);
      shape = Arrays.copyOf(shape, room);
      traits = Arrays.copyOf(traits, room);
      stem = Arrays.copyOf(stem, room * STEMS);
      length = Arrays.copyOf(length, room);
      lastLetters = Arrays.copyOf(lastLetters, room * STEMS);
      suffix = Arrays.copyOf(suffix, room * SUFFIXES);
      prefix = Arrays.copyOf(prefix, room * PREFIXES);
    }
    for (int i = 0; i < size; i++) {
      look(i, forms[i]);
    }
  }

  private void look(int i, String word) {
    int length = word.length();
    int exact = 1;
    int small = 1;
    int figure = 1;
    char last = 0;
    int traitBits = 0;
    for (int k = 0; k < length; k++) {
      char c = normal(word.charAt(k));
      char low = lower(c);
      exact = Hash.step(exact, c);
      small = Hash.step(small, low);
      if (k < PREFIXES) {
        prefix[i * PREFIXES + k] = small;
      }
      int cut = length - 1 - k;
      if (cut < STEMS) {
        stem[i * STEMS + cut] = small;
        lastLetters[i * STEMS + cut] = low;
      }
      char kind = kind(c, low);
      traitBits |= trait(kind, k);
      if (kind != last) {
        figure = Hash.step(figure, kind);
        last = kind;
      }
    }
    for (int k = length; k < PREFIXES; k++) {
      prefix[i * PREFIXES + Math.max(0, k)] = 0;
    }
    int tail = 7;
    for (int k = 0; k < SUFFIXES; k++) {
      int at = length - 1 - k;
      tail = at < 0 ? 0 : Hash.step(tail, lower(normal(word.charAt(at))));
      suffix[i * SUFFIXES + k] = tail;
    }
    this.length[i] = length;
    form[i] = Hash.finish(exact);
    lower[i] = Hash.finish(small);
    shape[i] = Hash.finish(figure);
    traits[i] = Hash.finish(Hash.step(traitBits + 1, Math.min(length, 8) > 3 ? 1 : 0));
  }

  private static int trait(char kind, int position) {
    return switch (kind) {
      case 'X' -> position == 0 ? 1 : 2;
      case 'x' -> 4;
      case '0' -> 8;
      case '-' -> 16;
      case '.' -> 32;
      default -> 64;
    };
  }

  private static char kind(char c, char low) {
    if (c == '0') {
      return '0';
    }
    if (c != low) {
      return 'X';
    }
    if ((c >= 'a' && c <= 'z') || c >= 0xC0) {
      return 'x';
    }
    return c == '-' || c == '.' || c == '\'' || c == ',' || c == '/' ? c : '!';
  }

  static char normal(char c) {
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
      case 0x2026 -> '.';
      default -> c;
    };
  }

  /** Lower case where every Java release agrees on it. */
  static char lower(char c) {
    if (c < 0x80) {
      return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }
    return c < 0x530 ? Character.toLowerCase(c) : c;
  }

  /** Hash of a form as {@link #form} gives it. */
  public static int formHash(String word) {
    int hash = 1;
    for (int k = 0; k < word.length(); k++) {
      hash = Hash.step(hash, normal(word.charAt(k)));
    }
    return Hash.finish(hash);
  }

  /** Hash of a form in lower case as {@link #lower} gives it. */
  public static int lowerHash(String word) {
    int hash = 1;
    for (int k = 0; k < word.length(); k++) {
      hash = Hash.step(hash, lower(normal(word.charAt(k))));
    }
    return Hash.finish(hash);
  }
}
