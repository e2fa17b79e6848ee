package org.rapporteur.reading.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rapporteur.reading.world.World;

/** Compares spellings of names: parts, initials, variants of transliteration. */
final class Names {

  private static final Set<String> PARTICLES =
      Set.of(
          "al", "el", "as", "ash", "ad", "bin", "ibn", "abu", "de", "da", "di", "van", "von", "der",
          "la", "le", "the", "of", "and", "for", "s", "jr", "sr", "ii", "iii");

  private static final int VARIANT_LENGTH = 5;
  private static final int MOST_CHANGES = 2;

  private Names() {}

  /** The pieces of a name without case, diacritics and marks. */
  static List<String> pieces(String name) {
    return World.fold(name);
  }

  /** The pieces that carry the name: without particles and articles. */
  static List<String> significant(List<String> pieces) {
    List<String> result = new ArrayList<>(pieces.size());
    for (String piece : pieces) {
      if (!PARTICLES.contains(piece)) {
        result.add(piece);
      }
    }
    return result;
  }

  /** Whether all of the short name's pieces occur in the long one's, in order. */
  static boolean partOf(List<String> part, List<String> whole) {
    int at = 0;
    for (String piece : part) {
      while (at < whole.size() && !same(piece, whole.get(at))) {
        at++;
      }
      if (at == whole.size()) {
        return false;
      }
      at++;
    }
    return !part.isEmpty();
  }

  /** The pieces without Arabic and English articles. */
  static List<String> withoutArticles(List<String> pieces) {
    List<String> result = new ArrayList<>(pieces);
    result.removeIf(p -> p.equals("al") || p.equals("el") || p.equals("the"));
    return result;
  }

  /** Equal, or singular and plural of each other: "Guard", "Guards". */
  static boolean same(String a, String b) {
    return a.equals(b)
        || Math.abs(a.length() - b.length()) == 1
            && (a.length() > b.length() ? a.equals(b + "s") : b.equals(a + "s"));
  }

  /** Whether capitals are the initials of a name, small words counted or not. */
  static boolean initials(String acronym, List<String> pieces) {
    String wanted = String.join("", pieces(acronym));
    StringBuilder all = new StringBuilder();
    StringBuilder big = new StringBuilder();
    for (String piece : pieces) {
      all.append(piece.charAt(0));
      if (!PARTICLES.contains(piece)) {
        big.append(piece.charAt(0));
      }
    }
    return wanted.length() > 1
        && (wanted.contentEquals(all)
            || wanted.contentEquals(big)
            || wanted.length() > 2 && big.length() > 2 && wanted.startsWith(big.toString()));
  }

  /** Whether two pieces may be one name spelt in two ways: "zelensky", "zelenskyy". */
  static boolean variants(String a, String b) {
    if (a.equals(b)) {
      return true;
    }
    if (Math.min(a.length(), b.length()) < VARIANT_LENGTH || a.charAt(0) != b.charAt(0)) {
      return false;
    }
    String sound = skeleton(a);
    return sound.length() > 2 && sound.equals(skeleton(b)) && distance(a, b) <= MOST_CHANGES;
  }

  /** Whether two full names differ in the spelling of the given name or of the surname only. */
  static boolean oneSpelling(List<String> a, List<String> b) {
    int last = a.size() - 1;
    if (last != b.size() - 1) {
      return false;
    }
    return a.get(0).equals(b.get(0)) && variants(a.get(last), b.get(last))
        || last > 0
            && a.get(last).equals(b.get(last))
            && variants(a.get(0), b.get(0))
            && !female(a.get(0), b.get(0))
            && !female(b.get(0), a.get(0));
  }

  /** Whether one is the other's female form, "Martina" of "Martin": two people. */
  private static boolean female(String one, String other) {
    return one.equals(other + "a") || one.equals(other + "e");
  }

  /** Letters to change, add or drop (Levenshtein 1965). */
  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int corner = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int above = row[j];
        int change = corner + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(change, Math.min(above, row[j - 1]) + 1);
        corner = above;
      }
    }
    return row[b.length()];
  }

  /** Consonants only, with the letters that transliterations exchange made equal. */
  static String skeleton(String piece) {
    StringBuilder result = new StringBuilder();
    char before = 0;
    for (int i = 0; i < piece.length(); i++) {
      char c = piece.charAt(i);
      char plain =
          switch (c) {
            case 'a', 'e', 'i', 'o', 'u', 'y', 'j', 'h' -> 0;
            case 'w' -> 'v';
            case 'q', 'c' -> 'k';
            case 'z' -> 's';
            default -> c;
          };
      if (plain != 0 && plain != before) {
        result.append(plain);
      }
      before = plain == 0 ? before : plain;
    }
    return result.toString();
  }
}
