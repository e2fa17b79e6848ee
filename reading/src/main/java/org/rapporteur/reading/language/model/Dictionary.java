package org.rapporteur.reading.language.model;

/**
 * What a dictionary says of a word it has, or of the word that a regular ending was put to: which
 * of noun, verb, adjective and adverb it may be. Tells unknown words apart where letters cannot.
 */
final class Dictionary {

  static final int NOUN = 1;
  static final int VERB = 2;
  static final int ADJECTIVE = 4;

  private final WordClasses entries;

  /**
   * @param entries sums of part-of-speech bits by the hash of the lower-cased word
   */
  Dictionary(WordClasses entries) {
    this.entries = entries;
  }

  /** Bits of the word itself (0–3), and of what it may be an inflection of (4–10). */
  int look(Words words, int i) {
    int own = entries.find(words.lower[i]);
    int n = words.length[i];
    if (n < 4) {
      return own;
    }
    char last = letter(words, i, 0);
    char second = letter(words, i, 1);
    if (last == 's' && second != 's') {
      int base = cut(words, i, 1) | (second == 'e' ? cut(words, i, 2) : 0);
      if (second == 'e' && letter(words, i, 2) == 'i') {
        base |= cutFor(words, i, 3, 'y');
      }
      return own | (base & (NOUN | VERB)) << 4;
    }
    if (last == 'd' && second == 'e') {
      int base = cut(words, i, 1) | cut(words, i, 2) | doubled(words, i, 2);
      if (letter(words, i, 2) == 'i') {
        base |= cutFor(words, i, 3, 'y');
      }
      return own | (base & VERB) << 5;
    }
    if (n > 4 && last == 'g' && second == 'n' && letter(words, i, 2) == 'i') {
      int base = cut(words, i, 3) | cutFor(words, i, 3, 'e') | doubled(words, i, 3);
      return own | (base & VERB) << 6;
    }
    if (last == 'r' && second == 'e') {
      int base = cut(words, i, 1) | cut(words, i, 2) | doubled(words, i, 2);
      return own | (base & VERB) << 7 | (base & ADJECTIVE) << 7;
    }
    if (last == 'y' && second == 'l') {
      return own | (cut(words, i, 2) & ADJECTIVE) << 8;
    }
    return own;
  }

  private static char letter(Words words, int i, int fromEnd) {
    return words.lastLetters[i * Words.STEMS + fromEnd];
  }

  private int cut(Words words, int i, int letters) {
    return entries.find(Hash.finish(words.stem[i * Words.STEMS + letters]));
  }

  private int cutFor(Words words, int i, int letters, char end) {
    return entries.find(Hash.finish(Hash.step(words.stem[i * Words.STEMS + letters], end)));
  }

  private int doubled(Words words, int i, int letters) {
    return words.length[i] > letters + 2
            && letter(words, i, letters) == letter(words, i, letters + 1)
        ? cut(words, i, letters + 1)
        : 0;
  }
}
