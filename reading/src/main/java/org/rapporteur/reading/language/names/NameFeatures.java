package org.rapporteur.reading.language.names;

/** Features of tokens for the name tagger. A reusable buffer over one sentence. */
public final class NameFeatures {

  /** Room for all features of one token. */
  public static final int MOST = 128;

  /** Classes that tell ordinary words from rare ones, and nothing of names. */
  private static final int COMMON = 1 << NameLexicon.ORDINARY | 1 << NameLexicon.RARE;

  private static final int THE = NameWords.lowerHash("the");

  private final NameSentence sentence;
  private final NameWords words;
  private int[] evidence = {};

  public NameFeatures(NameLexicon lexicon, WordGroups groups) {
    sentence = new NameSentence(lexicon, groups);
    words = sentence.words;
  }

  /** Takes over the tokens of a sentence, with what its document tells. */
  public void fill(String[] forms, Evidence document) {
    sentence.fill(forms);
    if (evidence.length < words.size) {
      evidence = new int[words.size + words.size / 2 + 16];
    }
    for (int i = 0; i < words.size; i++) {
      evidence[i] = document.find(words.lower[i]);
    }
  }

  /** Adds what this sentence tells of its words. */
  public void collect(String[] forms, Evidence into) {
    sentence.fill(forms);
    for (int i = 0; i < words.size; i++) {
      int kind = words.kind[i];
      if (kind == NameWords.LOWER) {
        into.add(words.lower[i], Evidence.SMALL);
      } else if (sentence.isCapital(i) && kind != NameWords.INITIAL) {
        into.add(words.lower[i], evidence(i));
      }
    }
  }

  private int evidence(int i) {
    int before = sentence.runBegin[i] - 1;
    int bits = before >= 0 && !words.headline ? Evidence.INSIDE_SENTENCE : 0;
    if (i > sentence.runBegin[i]) {
      bits |= (sentence.known[i - 1] & 1 << NameLexicon.GIVEN) != 0 ? Evidence.AFTER_GIVEN_NAME : 0;
      bits |= (sentence.known[i - 1] & 1 << NameLexicon.TITLE) != 0 ? Evidence.AFTER_TITLE : 0;
    }
    if (before >= 0) {
      int word = words.lower[before];
      bits |= (sentence.known[before] & 1 << NameLexicon.TITLE) != 0 ? Evidence.AFTER_TITLE : 0;
      bits |= ContextWords.PLACE_PREPOSITIONS.contains(word) ? Evidence.AFTER_PLACE_PREPOSITION : 0;
      bits |= word == THE ? Evidence.AFTER_ARTICLE : 0;
    }
    int after = sentence.runEnd[i];
    if (after < words.size && ContextWords.SPEECH.contains(words.lower[after])) {
      bits |= Evidence.BEFORE_SPEECH;
    }
    bits |= i + 1 < after ? Evidence.BEFORE_CAPITAL : 0;
    bits |= (sentence.runKnown[i] & 1 << NameLexicon.BODY_CUE) != 0 ? Evidence.WITH_BODY_CUE : 0;
    bits |= (sentence.runKnown[i] & 1 << NameLexicon.PLACE_CUE) != 0 ? Evidence.WITH_PLACE_CUE : 0;
    bits |= sentence.acronym(i) >= 2 ? Evidence.ACRONYM_OF_BODY : 0;
    return bits;
  }

  /**
   * Writes the features of a token.
   *
   * @param lexical whether the word's own letters count; without them, context and class must do
   * @param grouped whether what other texts tell of the words counts
   * @return how many
   */
  public int at(int i, boolean lexical, boolean grouped, int[] out) {
    int n = lexical ? letters(i, out) : 0;
    n = context(i, out, n);
    n = classes(i, out, n);
    n = grouped ? GroupFeatures.write(sentence, i, look(i), out, n) : n;
    if (sentence.isCapital(i) || sentence.runEnd[i] > i) {
      n = run(i, out, n);
    }
    if (evidence[i] != 0) {
      n = document(i, out, n);
    }
    return cues(i, out, n);
  }

  private int letters(int i, int[] out) {
    NameSentence s = sentence;
    NameWords w = words;
    int kind = w.kind[i];
    int n = 0;
    out[n++] = Mix.feature(1, w.lower[i]);
    out[n++] = Mix.feature(2, w.form[i]);
    out[n++] = Mix.feature(3, w.lower[i], s.lower(i + 1));
    out[n++] = Mix.feature(4, s.lower(i - 1), w.lower[i]);
    for (int k = 1; k < NameWords.AFFIXES; k++) {
      out[n++] = Mix.feature(5 + k, w.prefix[i * NameWords.AFFIXES + k], kind);
      out[n++] = Mix.feature(10 + k, w.suffix[i * NameWords.AFFIXES + k], kind);
    }
    return n;
  }

  /** Kind of writing, whether a sentence begins here, and whether it is a headline. */
  private int look(int i) {
    return words.kind[i] * 4 + (i == 0 ? 2 : 0) + (words.headline ? 1 : 0);
  }

  private int context(int i, int[] out, int from) {
    NameSentence s = sentence;
    int kind = words.kind[i];
    int look = look(i);
    int first = i == 0 ? 1 : 0;
    int n = from;
    out[n++] = Mix.feature(15, s.lower(i - 1), look);
    out[n++] = Mix.feature(16, s.lower(i + 1), look);
    out[n++] = Mix.feature(17, s.lower(i - 2), kind);
    out[n++] = Mix.feature(18, s.lower(i + 2), kind);
    out[n++] = Mix.feature(19, words.shape[i], first);
    out[n++] = Mix.feature(20, look);
    out[n++] = Mix.feature(21, s.kind(i - 1) * 64 + kind * 8 + s.kind(i + 1));
    out[n++] = Mix.feature(22, s.shape(i - 1), words.shape[i]);
    out[n++] = Mix.feature(23, words.shape[i], s.shape(i + 1));
    out[n++] = Mix.feature(55, s.known(i) & ~COMMON, s.lower(i - 1), kind);
    out[n++] = Mix.feature(56, s.lower(i - 1), s.lower(i + 1), look);
    out[n++] = Mix.feature(57, s.suffix(i - 1), kind);
    out[n++] = Mix.feature(58, s.suffix(i + 1), kind);
    return n;
  }

  /** What the lexicon says. */
  private int classes(int i, int[] out, int from) {
    NameSentence s = sentence;
    int kind = words.kind[i];
    int own = s.known(i);
    int n = from;
    out[n++] = Mix.feature(24, own, look(i));
    out[n++] = Mix.feature(25, s.known(i - 1), s.kind(i - 1) * 8 + kind);
    out[n++] = Mix.feature(26, s.known(i + 1), s.kind(i + 1) * 8 + kind);
    out[n++] = Mix.feature(27, own & ~COMMON, s.known(i + 1) & ~COMMON, kind);
    out[n++] = Mix.feature(28, s.known(i - 1) & ~COMMON, own & ~COMMON, kind);
    for (int bits = own & ~COMMON; bits != 0; bits &= bits - 1) {
      out[n++] = Mix.feature(29, Integer.numberOfTrailingZeros(bits), kind);
    }
    if (s.phrase[i] != 0) {
      out[n++] = Mix.feature(30, s.phrase[i], kind);
      out[n++] = Mix.feature(31, s.phrase[i], s.lower(i - 1));
    }
    out[n++] = Mix.feature(32, s.phrase(i - 1), s.phrase(i + 1), kind);
    return n;
  }

  /** The run of words with capitals that the token is in. */
  private int run(int i, int[] out, int from) {
    NameSentence s = sentence;
    int kind = words.kind[i];
    int begin = s.runBegin[i];
    int end = s.runEnd[i];
    int place = Math.min(i - begin, 3) * 16 + Math.min(end - 1 - i, 3) * 4;
    int before = s.lower(begin - 1);
    int after = s.lower(end);
    int start = begin == 0 ? 1 : 0;
    int n = from;
    out[n++] = Mix.feature(33, place + start, words.headline ? 1 : 0);
    out[n++] = Mix.feature(34, before, place);
    out[n++] = Mix.feature(35, after, place);
    out[n++] = Mix.feature(36, s.lower(begin - 2), before, 0);
    out[n++] = Mix.feature(37, after, s.lower(end + 1), 0);
    out[n++] = Mix.feature(38, s.lower(end - 1), i == end - 1 ? 1 : 0);
    out[n++] = Mix.feature(39, s.lower(begin), i == begin ? 1 : 0);
    out[n++] = Mix.feature(40, s.known(end - 1) & ~COMMON, s.known(begin) & ~COMMON, place);
    out[n++] = Mix.feature(41, before, after, Math.min(end - begin, 4));
    out[n++] = Mix.feature(42, s.known(begin - 1), place);
    out[n++] = Mix.feature(43, s.known(end), place);
    out[n++] = Mix.feature(44, s.runKnown[i], place);
    int acronym = s.acronym(i);
    if (acronym != 0) {
      out[n++] = Mix.feature(45, acronym, kind);
      out[n++] = Mix.feature(46, s.lower(i - 3), kind);
      out[n++] = Mix.feature(47, s.runKnown[i - 2], kind);
    }
    return n;
  }

  /** What the document tells of the word. */
  private int document(int i, int[] out, int from) {
    int kind = words.kind[i];
    int begin = sentence.runBegin[i];
    int last = sentence.runEnd[i] - 1;
    int n = from;
    out[n++] = Mix.feature(59, evidence[i], kind);
    for (int bits = evidence[i]; bits != 0; bits &= bits - 1) {
      out[n++] = Mix.feature(60, Integer.numberOfTrailingZeros(bits), kind);
    }
    if (last >= begin) {
      out[n++] = Mix.feature(61, evidence[last], i == last ? 1 : 0);
      out[n++] = Mix.feature(62, evidence[begin], i == begin ? 1 : 0);
    }
    return n;
  }

  /** Words nearby that tell what is named. */
  private int cues(int i, int[] out, int from) {
    NameSentence s = sentence;
    int kind = words.kind[i];
    int left = s.leftCue[i];
    int right = s.rightCue[i];
    int n = from;
    if (left != 0) {
      out[n++] = Mix.feature(48, left, kind);
      out[n++] = Mix.feature(49, left, s.lower(i - 1), kind);
      if (kind == NameWords.LOWER) {
        out[n++] = Mix.feature(50, left, words.lower[i]);
        out[n++] = Mix.feature(51, s.kind(i + 1), words.lower[i], s.kind(i + 2));
        out[n++] = Mix.feature(52, s.known(i + 1), words.lower[i]);
      }
    }
    if (right != 0) {
      out[n++] = Mix.feature(53, right, kind);
      out[n++] = Mix.feature(54, right, s.known[i]);
    }
    return n;
  }

  /** Whether the word is written with a capital or has digits within. */
  public boolean isCapitalised(int i) {
    return sentence.isCapital(i);
  }
}
