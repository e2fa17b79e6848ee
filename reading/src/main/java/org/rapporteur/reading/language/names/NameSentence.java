package org.rapporteur.reading.language.names;

import java.util.Arrays;

/**
 * A sentence as the name tagger sees it: what is known of its words and phrases, the runs of words
 * with capitals, and the words that tell what a run names. A reusable buffer.
 */
final class NameSentence {

  private static final int BEFORE = 0x5BD1E995;
  private static final int AFTER = 0x1B873593;
  private static final int CUES = 1 << NameLexicon.BODY_CUE | 1 << NameLexicon.PLACE_CUE;
  private static final int OPEN = NameWords.lowerHash("(");
  private static final int CLOSE = NameWords.lowerHash(")");

  final NameWords words = new NameWords();

  /** Classes of words, as the lexicon has them. */
  int[] known = {};

  /** What is known of words from other texts. */
  private long[] groups = {};

  /** The known phrase that a token is in, and where in it. */
  int[] phrase = {};

  /** The run of words with capitals about a token; empty, at the token, if there is none. */
  int[] runBegin = {};

  int[] runEnd = {};

  /** The nearest word that tells what is named, to the left and to the right. */
  int[] leftCue = {};

  int[] rightCue = {};

  /** Classes of the words of a token's run that tell what it names. */
  int[] runKnown = {};

  private final NameLexicon lexicon;
  private final WordGroups wordGroups;

  NameSentence(NameLexicon lexicon, WordGroups wordGroups) {
    this.lexicon = lexicon;
    this.wordGroups = wordGroups;
  }

  int size() {
    return words.size;
  }

  /** Takes over the tokens of a sentence. */
  void fill(String[] forms) {
    words.fill(forms);
    int n = words.size;
    if (known.length < n) {
      int room = n + n / 2 + 16;
      known = new int[room];
      groups = new long[room];
      phrase = new int[room];
      runBegin = new int[room];
      runEnd = new int[room];
      leftCue = new int[room];
      rightCue = new int[room];
      runKnown = new int[room];
    }
    for (int i = 0; i < n; i++) {
      known[i] = lexicon.find(words.lower[i]);
      groups[i] = wordGroups.find(words.lower[i]);
    }
    findPhrases();
    findRuns();
    findCues();
  }

  /** The longest known phrase from each token not inside one already; place in it beside class. */
  private void findPhrases() {
    int n = words.size;
    Arrays.fill(phrase, 0, n, 0);
    for (int i = 0; i < n; ) {
      int best = 0;
      int length = 0;
      int single = known[i] & NameLexicon.PHRASES;
      if (single != 0 && words.kind[i] != NameWords.LOWER) {
        best = single;
        length = 1;
      }
      if ((known[i] & 1 << NameLexicon.BEGINS_PHRASE) != 0) {
        int hash = words.lower[i];
        int capitals = words.kind[i] == NameWords.LOWER ? 0 : 1;
        for (int k = i + 1; k < n && k < i + NameLexicon.LONGEST; k++) {
          hash = NameLexicon.join(hash, words.lower[k]);
          capitals += words.kind[k] == NameWords.LOWER ? 0 : 1;
          int found = lexicon.find(hash) & NameLexicon.PHRASES;
          if (found != 0 && capitals > 0) {
            best = found;
            length = k + 1 - i;
          }
        }
      }
      for (int k = 0; k < length; k++) {
        int place = length == 1 ? 3 : k == 0 ? 0 : k == length - 1 ? 2 : 1;
        phrase[i + k] = Mix.finish(best * 4 + place + 1);
      }
      i += Math.max(1, length);
    }
  }

  /** Runs of words with capitals, over small words between two such. */
  private void findRuns() {
    int n = words.size;
    for (int i = 0; i < n; ) {
      if (!isCapital(i)) {
        runBegin[i] = i;
        runEnd[i] = i;
        i++;
        continue;
      }
      int end = i + 1;
      while (end < n) {
        if (isCapital(end)) {
          end++;
        } else if (end + 1 < n
            && isCapital(end + 1)
            && ContextWords.JOINTS.contains(words.lower[end])) {
          end += 2;
        } else {
          break;
        }
      }
      for (int k = i; k < end; k++) {
        runBegin[k] = i;
        runEnd[k] = end;
      }
      i = end;
    }
  }

  /**
   * Words such as "Party" or "Ministry", seen from the words about them: to the right up to the end
   * of the run, to the left over small words too ("Movement for the Left").
   */
  private void findCues() {
    int n = words.size;
    int cue = 0;
    int gap = 0;
    for (int i = 0; i < n; i++) {
      if (isCapital(i)) {
        gap = 0;
        cue = (known[i] & CUES) != 0 ? words.lower[i] : cue;
      } else if (!ContextWords.SMALL.contains(words.lower[i]) || ++gap > 2) {
        cue = 0;
      }
      leftCue[i] = cue;
    }
    cue = 0;
    for (int i = n - 1; i >= 0; i--) {
      if (!isCapital(i)) {
        cue = 0;
      } else if ((known[i] & CUES) != 0) {
        cue = words.lower[i];
      }
      rightCue[i] = cue;
    }
    for (int i = 0; i < n; ) {
      int end = Math.max(i + 1, runEnd[i]);
      int bits = 0;
      for (int k = i; k < end; k++) {
        bits |= known[k] & (CUES | 1 << NameLexicon.GIVEN | 1 << NameLexicon.TITLE);
      }
      for (int k = i; k < end; k++) {
        runKnown[k] = bits;
      }
      i = end;
    }
  }

  /** Whether "(ABC)" stands after words that begin with these letters: 2; after others: 1. */
  int acronym(int i) {
    if (i < 2 || i + 1 >= words.size || words.lower[i - 1] != OPEN || words.lower[i + 1] != CLOSE) {
      return 0;
    }
    return isCapital(i - 2) ? 2 + Math.min(3, runEnd[i - 2] - runBegin[i - 2]) : 1;
  }

  /** Whether the word is written with a capital or has digits within. */
  boolean isCapital(int i) {
    int kind = words.kind[i];
    return kind >= NameWords.CAPITAL && kind <= NameWords.MIXED;
  }

  int lower(int i) {
    return i < 0 ? BEFORE : i >= words.size ? AFTER : words.lower[i];
  }

  /** The last three letters. */
  int suffix(int i) {
    return i < 0 ? BEFORE : i >= words.size ? AFTER : words.suffix[i * NameWords.AFFIXES + 2];
  }

  int shape(int i) {
    return i < 0 ? BEFORE : i >= words.size ? AFTER : words.shape[i];
  }

  int known(int i) {
    return i < 0 || i >= words.size ? 1 << 20 : known[i] & ~(1 << NameLexicon.BEGINS_PHRASE);
  }

  long group(int i) {
    return i < 0 || i >= words.size ? WordGroups.OUTSIDE : groups[i];
  }

  int kind(int i) {
    return i < 0 || i >= words.size ? 7 : words.kind[i];
  }

  int phrase(int i) {
    return i < 0 || i >= words.size ? 0 : phrase[i];
  }
}
