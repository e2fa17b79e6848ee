package org.rapporteur.reading.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rapporteur.reading.language.Sentence;

/**
 * A sentence's tokens cut further where numbers and dates need it: at hyphens, dashes and slashes
 * and after a currency sign, so that "two-day", "2015–18" and "$5" read the same however the
 * tokenizer cut them.
 */
public final class Atoms {

  private final List<String> words = new ArrayList<>();
  private final String text;
  private int[] tokens = new int[64];
  private int[] begins = new int[64];
  private int[] ends = new int[64];

  private Atoms(String text) {
    this.text = text;
  }

  public static Atoms of(Sentence sentence) {
    Atoms atoms = new Atoms(sentence.text());
    for (int token = 0; token < sentence.size(); token++) {
      atoms.cut(token, sentence.begin(token), sentence.end(token));
    }
    return atoms;
  }

  private void cut(int token, int begin, int end) {
    int from = begin;
    for (int i = begin; i < end; i++) {
      char c = text.charAt(i);
      boolean sign = "$€£¥".indexOf(c) >= 0 && i + 1 < end && isDigit(text.charAt(i + 1));
      if (sign) {
        add(token, from, i + 1);
        from = i + 1;
      } else if (isJoint(c) && end - begin > 1) {
        add(token, from, i);
        add(token, i, i + 1);
        from = i + 1;
      }
    }
    add(token, from, end);
  }

  private static boolean isJoint(char c) {
    return c == '-' || c == '/' || c == '\u2010' || c == '\u2011' || c == '–' || c == '—';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private void add(int token, int begin, int end) {
    if (begin >= end) {
      return;
    }
    int n = words.size();
    if (n == tokens.length) {
      tokens = java.util.Arrays.copyOf(tokens, n * 2);
      begins = java.util.Arrays.copyOf(begins, n * 2);
      ends = java.util.Arrays.copyOf(ends, n * 2);
    }
    tokens[n] = token;
    begins[n] = begin;
    ends[n] = end;
    words.add(text.substring(begin, end).toLowerCase(Locale.ROOT));
  }

  public int size() {
    return words.size();
  }

  /** Lower-case word; empty outside the sentence, so that looking around needs no bounds. */
  public String word(int atom) {
    return atom >= 0 && atom < words.size() ? words.get(atom) : "";
  }

  public boolean is(int atom, String word) {
    return word(atom).equals(word);
  }

  /** Whether the atom begins with an upper-case letter. */
  public boolean capital(int atom) {
    return atom >= 0 && atom < words.size() && Character.isUpperCase(text.charAt(begins[atom]));
  }

  /** The token the atom is of. */
  public int token(int atom) {
    return tokens[atom];
  }

  /** UTF-16 offset into the article's text. */
  public int begin(int atom) {
    return begins[atom];
  }

  /** UTF-16 offset into the article's text. */
  public int end(int atom) {
    return ends[atom];
  }

  /** Whether a hyphen or dash stands here with nothing between it and its neighbours. */
  public boolean tightJoint(int atom) {
    return atom > 0
        && atom + 1 < words.size()
        && words.get(atom).length() == 1
        && isJoint(words.get(atom).charAt(0))
        && ends[atom - 1] == begins[atom]
        && ends[atom] == begins[atom + 1];
  }

  /** Whether this is a hyphen or a dash. */
  public boolean dash(int atom) {
    String word = word(atom);
    return word.length() == 1 && word.charAt(0) != '/' && isJoint(word.charAt(0));
  }

  /** Whether nothing separates this atom from the one before. */
  public boolean glued(int atom) {
    return atom > 0 && atom < words.size() && ends[atom - 1] == begins[atom];
  }
}
