package org.rapporteur.reading.world;

/**
 * How the pieces of a name are written, two bits a piece, and whether words in a text agree with
 * it: "us" is not "US", "Start" is not "START", but a headline may shout "RUSSIA".
 */
final class Casing {

  /** Written small: any case agrees. */
  static final int ANY = 0;

  /** Written with a capital: a capital is needed. */
  static final int CAPITAL = 1;

  /** Initials: all capitals are needed. "Nato" is a spelling of its own in the gazetteer. */
  static final int INITIALS = 2;

  private static final int MAX_PIECES = 31;

  private Casing() {}

  /** The casing of a name as the gazetteer spells it. */
  static long of(String surface) {
    long casing = 0;
    int piece = 0;
    int begin = -1;
    for (int i = 0; i <= surface.length(); i++) {
      char c = i == surface.length() ? 0 : Fold.letter(surface.charAt(i));
      if (c > 1 && begin < 0) {
        begin = i;
      } else if (c == 0 && begin >= 0) {
        casing = with(casing, piece++, surface, begin, i);
        begin = -1;
      }
    }
    return casing;
  }

  /** A casing with that of piece number n, which stands at {@code [begin, end)}, added. */
  static long with(long casing, int n, String surface, int begin, int end) {
    return n < MAX_PIECES ? casing | (long) ofPiece(surface, begin, end) << (2 * n) : casing;
  }

  private static int ofPiece(String surface, int begin, int end) {
    if (!Character.isUpperCase(surface.charAt(begin))) {
      return ANY;
    }
    int letters = 0;
    for (int i = begin; i < end; i++) {
      char c = surface.charAt(i);
      if (Character.isLowerCase(c)) {
        return CAPITAL;
      }
      letters += Character.isLetter(c) ? 1 : 0;
    }
    return letters > 1 ? INITIALS : CAPITAL;
  }

  /** Whether a piece {@code [begin, end)} of a text may stand for piece number n of a name. */
  static boolean agrees(long casing, int n, CharSequence text, int begin, int end) {
    int wanted = n < MAX_PIECES ? (int) (casing >>> (2 * n)) & 3 : ANY;
    if (wanted == ANY) {
      return true;
    }
    if (!Character.isUpperCase(text.charAt(begin)) && Character.isLetter(text.charAt(begin))) {
      return false;
    }
    if (wanted == CAPITAL) {
      return true;
    }
    for (int i = begin; i < end; i++) {
      if (Character.isLowerCase(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
