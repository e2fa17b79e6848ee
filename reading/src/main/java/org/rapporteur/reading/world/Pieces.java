package org.rapporteur.reading.world;

import java.util.Arrays;
import org.rapporteur.reading.language.Sentence;

/** The tokens of a sentence cut into folded pieces, each with its hash and its place. */
final class Pieces {

  static final long FNV_START = 0xcbf29ce484222325L;
  static final long FNV_PRIME = 0x100000001b3L;

  private static final String JOINING = "-\u2010\u2011\u2013'\u2018\u2019/.&";

  private final String text;
  private final int tokens;
  private final int[] firstPiece;
  private final int[] tokenBegins;
  private long[] hashes;
  private int[] begins;
  private int[] ends;
  private int size;

  private Pieces(String text, int tokens) {
    this.text = text;
    this.tokens = tokens;
    this.firstPiece = new int[tokens + 1];
    this.tokenBegins = new int[tokens];
    this.hashes = new long[tokens + 4];
    this.begins = new int[tokens + 4];
    this.ends = new int[tokens + 4];
  }

  static Pieces of(Sentence sentence) {
    Pieces pieces = new Pieces(sentence.text(), sentence.size());
    for (int t = 0; t < pieces.tokens; t++) {
      pieces.firstPiece[t] = pieces.size;
      pieces.tokenBegins[t] = sentence.begin(t);
      pieces.cut(sentence.begin(t), sentence.end(t));
    }
    pieces.firstPiece[pieces.tokens] = pieces.size;
    return pieces;
  }

  /** A text on its own; its tokens are what stands between blanks. */
  static Pieces of(String text) {
    int[] bounds = new int[text.length() + 1];
    int words = 0;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) != ' ' && (i == 0 || text.charAt(i - 1) == ' ')) {
        bounds[words++] = i;
      }
    }
    bounds[words] = text.length();
    Pieces pieces = new Pieces(text, words);
    for (int w = 0; w < words; w++) {
      pieces.firstPiece[w] = pieces.size;
      pieces.tokenBegins[w] = bounds[w];
      pieces.cut(bounds[w], bounds[w + 1]);
    }
    pieces.firstPiece[words] = pieces.size;
    return pieces;
  }

  private void cut(int from, int to) {
    long hash = FNV_START;
    int begin = -1;
    for (int i = from; i < to; i++) {
      char c = Fold.letter(text.charAt(i));
      if (c > 1) {
        begin = begin < 0 ? i : begin;
        hash = (hash ^ c) * FNV_PRIME;
      } else if (c == 0 && begin >= 0) {
        add(hash, begin, i);
        hash = FNV_START;
        begin = -1;
      }
    }
    if (begin >= 0) {
      add(hash, begin, to);
    }
  }

  private void add(long hash, int begin, int end) {
    if (size == hashes.length) {
      hashes = Arrays.copyOf(hashes, 2 * size);
      begins = Arrays.copyOf(begins, 2 * size);
      ends = Arrays.copyOf(ends, 2 * size);
    }
    hashes[size] = hash;
    begins[size] = begin;
    ends[size] = end;
    size++;
  }

  int size() {
    return size;
  }

  int tokens() {
    return tokens;
  }

  /**
   * Whether a name may go on over a token: it has pieces, or is a hyphen, dash, apostrophe, slash,
   * dot or ampersand. Commas, brackets and quotation marks end a name.
   */
  boolean joins(int token) {
    return firstPiece[token] < firstPiece[token + 1]
        || JOINING.indexOf(text.charAt(tokenBegins[token])) >= 0;
  }

  /** First piece of a token, or the number of pieces for one past the last token. */
  int first(int token) {
    return firstPiece[token];
  }

  long hash(int piece) {
    return hashes[piece];
  }

  String text() {
    return text;
  }

  boolean agrees(long casing, int from, int to) {
    for (int p = from; p < to; p++) {
      if (!Casing.agrees(casing, p - from, text, begins[p], ends[p])) {
        return false;
      }
    }
    return true;
  }

  /** The folded letters of a piece. */
  void appendTo(StringBuilder out, int piece) {
    for (int i = begins[piece]; i < ends[piece]; i++) {
      char c = Fold.letter(text.charAt(i));
      if (c > 1) {
        out.append(c);
      }
    }
  }

  /** Whether the piece begins with a capital or a digit. */
  boolean marked(int piece) {
    char c = text.charAt(begins[piece]);
    return Character.isUpperCase(c) || Character.isDigit(c);
  }

  /** Whether the piece is written in capitals only. */
  boolean shouted(int piece) {
    for (int i = begins[piece]; i < ends[piece]; i++) {
      if (Character.isLowerCase(text.charAt(i))) {
        return false;
      }
    }
    return ends[piece] - begins[piece] > 1;
  }

  static long hash(CharSequence folded, int from, int to) {
    long hash = FNV_START;
    for (int i = from; i < to; i++) {
      hash = (hash ^ folded.charAt(i)) * FNV_PRIME;
    }
    return hash;
  }
}
