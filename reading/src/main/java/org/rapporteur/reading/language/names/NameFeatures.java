package org.rapporteur.reading.language.names;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** Features of tokens for the name tagger. A reusable buffer over one sentence. */
public final class NameFeatures {

  /** Room for all features of one token. */
  public static final int MOST = 128;

  private static final int BEFORE = 0x5BD1E995;
  private static final int AFTER = 0x1B873593;

  private final NameLexicon lexicon;
  private final NameWords words = new NameWords();
  private int[] known = {};
  private int[] phrase = {};
  private int[] runBegin = {};
  private int[] runEnd = {};
  private int[] leftCue = {};
  private int[] rightCue = {};
  private int[] runKnown = {};
  private int[] evidence = {};

  public NameFeatures(NameLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Takes over the tokens of a sentence, with what its document tells. */
  public void fill(String[] forms, Evidence document) {
    look(forms);
    for (int i = 0; i < words.size; i++) {
      evidence[i] = document.find(words.lower[i]);
    }
  }

  /** Adds what this sentence tells of its words. */
  public void collect(String[] forms, Evidence into) {
    look(forms);
    for (int i = 0; i < words.size; i++) {
      int kind = words.kind[i];
      if (kind == NameWords.LOWER) {
        into.add(words.lower[i], Evidence.SMALL);
      } else if (isCapital(i) && kind != NameWords.INITIAL) {
        into.add(words.lower[i], evidence(i));
      }
    }
  }

  private int evidence(int i) {
    int before = runBegin[i] - 1;
    int bits = before >= 0 && !words.headline ? Evidence.INSIDE_SENTENCE : 0;
    if (i > runBegin[i]) {
      bits |= (known[i - 1] & 1 << NameLexicon.GIVEN) != 0 ? Evidence.AFTER_GIVEN_NAME : 0;
      bits |= (known[i - 1] & 1 << NameLexicon.TITLE) != 0 ? Evidence.AFTER_TITLE : 0;
    }
    if (before >= 0) {
      int word = words.lower[before];
      bits |= (known[before] & 1 << NameLexicon.TITLE) != 0 ? Evidence.AFTER_TITLE : 0;
      bits |= PLACE_PREPOSITIONS.contains(word) ? Evidence.AFTER_PLACE_PREPOSITION : 0;
      bits |= word == THE ? Evidence.AFTER_ARTICLE : 0;
    }
    int after = runEnd[i];
    if (after < words.size && SPEECH.contains(words.lower[after])) {
      bits |= Evidence.BEFORE_SPEECH;
    }
    bits |= i + 1 < after ? Evidence.BEFORE_CAPITAL : 0;
    bits |= (runKnown[i] & 1 << NameLexicon.BODY_CUE) != 0 ? Evidence.WITH_BODY_CUE : 0;
    bits |= (runKnown[i] & 1 << NameLexicon.PLACE_CUE) != 0 ? Evidence.WITH_PLACE_CUE : 0;
    bits |= acronym(i) >= 2 ? Evidence.ACRONYM_OF_BODY : 0;
    return bits;
  }

  private void look(String[] forms) {
    words.fill(forms);
    int n = words.size;
    if (known.length < n) {
      int room = n + n / 2 + 16;
      known = new int[room];
      phrase = new int[room];
      runBegin = new int[room];
      runEnd = new int[room];
      leftCue = new int[room];
      rightCue = new int[room];
      runKnown = new int[room];
      evidence = new int[room];
    }
    for (int i = 0; i < n; i++) {
      known[i] = lexicon.find(words.lower[i]);
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
        } else if (end + 1 < n && isCapital(end + 1) && isJoint(end)) {
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
      } else if (!isSmall(i) || ++gap > 2) {
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

  private static final int CUES = 1 << NameLexicon.BODY_CUE | 1 << NameLexicon.PLACE_CUE;
  private static final Set<Integer> SMALL =
      hashes(
          "of", "for", "and", "the", "de", "des", "du", "la", "et", "und", "für", "del", "di", "da",
          "a", "to", "in", "-", "&", "on", "al", "der", "van", "von");
  private static final Set<Integer> PLACE_PREPOSITIONS =
      hashes("in", "at", "from", "near", "across", "outside", "throughout");
  private static final Set<Integer> SPEECH =
      hashes("said", "says", "told", "added", "warned", "who", "announced", "insisted", "replied");
  private static final int THE = NameWords.lowerHash("the");

  private static Set<Integer> hashes(String... words) {
    Set<Integer> result = new HashSet<>();
    for (String word : words) {
      result.add(NameWords.lowerHash(word));
    }
    return result;
  }

  private boolean isSmall(int i) {
    return SMALL.contains(words.lower[i]);
  }

  private static final int OPEN = NameWords.lowerHash("(");
  private static final int CLOSE = NameWords.lowerHash(")");

  /** Whether "(ABC)" stands after words that begin with these letters: 2; after others: 1. */
  private int acronym(int i) {
    if (i < 2 || i + 1 >= words.size || words.lower[i - 1] != OPEN || words.lower[i + 1] != CLOSE) {
      return 0;
    }
    return isCapital(i - 2) ? 2 + Math.min(3, runEnd[i - 2] - runBegin[i - 2]) : 1;
  }

  private boolean isCapital(int i) {
    int kind = words.kind[i];
    return kind >= NameWords.CAPITAL && kind <= NameWords.MIXED;
  }

  private static final int OF = NameWords.lowerHash("of");
  private static final int HYPHEN = NameWords.lowerHash("-");
  private static final int AMPERSAND = NameWords.lowerHash("&");
  private static final int DE = NameWords.lowerHash("de");

  private boolean isJoint(int i) {
    int word = words.lower[i];
    return word == OF || word == HYPHEN || word == AMPERSAND || word == DE;
  }

  private int lower(int i) {
    return i < 0 ? BEFORE : i >= words.size ? AFTER : words.lower[i];
  }

  /** The last three letters. */
  private int suffix(int i) {
    return i < 0 ? BEFORE : i >= words.size ? AFTER : words.suffix[i * NameWords.AFFIXES + 2];
  }

  private int shape(int i) {
    return i < 0 ? BEFORE : i >= words.size ? AFTER : words.shape[i];
  }

  private int known(int i) {
    return i < 0 || i >= words.size ? 1 << 20 : known[i] & ~(1 << NameLexicon.BEGINS_PHRASE);
  }

  private int kind(int i) {
    return i < 0 || i >= words.size ? 7 : words.kind[i];
  }

  private int phrase(int i) {
    return i < 0 || i >= words.size ? 0 : phrase[i];
  }

  /**
   * Writes the features of a token.
   *
   * @param lexical whether the word's own letters count; without them, context and class must do
   * @return how many
   */
  public int at(int i, boolean lexical, int[] out) {
    NameWords w = words;
    int n = 0;
    int kind = w.kind[i];
    int first = i == 0 ? 1 : 0;
    int look = kind * 4 + first * 2 + (w.headline ? 1 : 0);
    boolean capital = isCapital(i);
    if (lexical) {
      out[n++] = Mix.feature(1, w.lower[i]);
      out[n++] = Mix.feature(2, w.form[i]);
      out[n++] = Mix.feature(3, w.lower[i], lower(i + 1));
      out[n++] = Mix.feature(4, lower(i - 1), w.lower[i]);
      for (int k = 1; k < NameWords.AFFIXES; k++) {
        out[n++] = Mix.feature(5 + k, w.prefix[i * NameWords.AFFIXES + k], kind);
        out[n++] = Mix.feature(10 + k, w.suffix[i * NameWords.AFFIXES + k], kind);
      }
    }
    out[n++] = Mix.feature(15, lower(i - 1), look);
    out[n++] = Mix.feature(16, lower(i + 1), look);
    out[n++] = Mix.feature(17, lower(i - 2), kind);
    out[n++] = Mix.feature(18, lower(i + 2), kind);
    out[n++] = Mix.feature(19, w.shape[i], first);
    out[n++] = Mix.feature(20, look);
    out[n++] = Mix.feature(21, kind(i - 1) * 64 + kind * 8 + kind(i + 1));
    out[n++] = Mix.feature(22, shape(i - 1), w.shape[i]);
    out[n++] = Mix.feature(23, w.shape[i], shape(i + 1));
    out[n++] = Mix.feature(24, known(i), look);
    out[n++] = Mix.feature(25, known(i - 1), kind(i - 1) * 8 + kind);
    out[n++] = Mix.feature(26, known(i + 1), kind(i + 1) * 8 + kind);
    out[n++] = Mix.feature(27, known(i) & ~3, known(i + 1) & ~3, kind);
    out[n++] = Mix.feature(28, known(i - 1) & ~3, known(i) & ~3, kind);
    for (int bits = known(i) & ~3; bits != 0; bits &= bits - 1) {
      out[n++] = Mix.feature(29, Integer.numberOfTrailingZeros(bits), kind);
    }
    if (phrase[i] != 0) {
      out[n++] = Mix.feature(30, phrase[i], kind);
      out[n++] = Mix.feature(31, phrase[i], lower(i - 1));
    }
    out[n++] = Mix.feature(32, phrase(i - 1), phrase(i + 1), kind);
    if (capital || runEnd[i] > i) {
      int begin = runBegin[i];
      int end = runEnd[i];
      int place = Math.min(i - begin, 3) * 16 + Math.min(end - 1 - i, 3) * 4;
      int before = lower(begin - 1);
      int after = lower(end);
      int start = begin == 0 ? 1 : 0;
      out[n++] = Mix.feature(33, place + start, w.headline ? 1 : 0);
      out[n++] = Mix.feature(34, before, place);
      out[n++] = Mix.feature(35, after, place);
      out[n++] = Mix.feature(36, lower(begin - 2), before, 0);
      out[n++] = Mix.feature(37, after, lower(end + 1), 0);
      out[n++] = Mix.feature(38, lower(end - 1), i == end - 1 ? 1 : 0);
      out[n++] = Mix.feature(39, lower(begin), i == begin ? 1 : 0);
      out[n++] = Mix.feature(40, known(end - 1) & ~3, known(begin) & ~3, place);
      out[n++] = Mix.feature(41, before, after, Math.min(end - begin, 4));
      out[n++] = Mix.feature(42, known(begin - 1), place);
      out[n++] = Mix.feature(43, known(end), place);
      out[n++] = Mix.feature(44, runKnown[i], place);
      int acronym = acronym(i);
      if (acronym != 0) {
        out[n++] = Mix.feature(45, acronym, kind);
        out[n++] = Mix.feature(46, lower(i - 3), kind);
        out[n++] = Mix.feature(47, runKnown[i - 2], kind);
      }
    }
    if (evidence[i] != 0) {
      out[n++] = Mix.feature(59, evidence[i], kind);
      for (int bits = evidence[i]; bits != 0; bits &= bits - 1) {
        out[n++] = Mix.feature(60, Integer.numberOfTrailingZeros(bits), kind);
      }
      if (runEnd[i] > runBegin[i]) {
        int last = evidence[runEnd[i] - 1];
        out[n++] = Mix.feature(61, last, i == runEnd[i] - 1 ? 1 : 0);
        out[n++] = Mix.feature(62, evidence[runBegin[i]], i == runBegin[i] ? 1 : 0);
      }
    }
    out[n++] = Mix.feature(55, known(i) & ~3, lower(i - 1), kind);
    out[n++] = Mix.feature(56, lower(i - 1), lower(i + 1), look);
    out[n++] = Mix.feature(57, suffix(i - 1), kind);
    out[n++] = Mix.feature(58, suffix(i + 1), kind);
    if (leftCue[i] != 0) {
      out[n++] = Mix.feature(48, leftCue[i], kind);
      out[n++] = Mix.feature(49, leftCue[i], lower(i - 1), kind);
      if (kind == NameWords.LOWER) {
        out[n++] = Mix.feature(50, leftCue[i], w.lower[i]);
        out[n++] = Mix.feature(51, kind(i + 1), w.lower[i], kind(i + 2));
        out[n++] = Mix.feature(52, known(i + 1), w.lower[i]);
      }
    }
    if (rightCue[i] != 0) {
      out[n++] = Mix.feature(53, rightCue[i], kind);
      out[n++] = Mix.feature(54, rightCue[i], known[i]);
    }
    return n;
  }

  /** Whether the word is written with a capital or has digits within. */
  public boolean isCapitalised(int i) {
    return isCapital(i);
  }
}
