package org.rapporteur.reading.language.model;

import java.util.Arrays;

/**
 * What each token of a sentence brings to features, as hashes, and what stands between and after
 * tokens. Tokens are numbered from 1, the root is one past the last, 0 is no token. A reusable
 * buffer.
 */
final class TokenAtoms {

  /** Kinds of tags. */
  static final byte NOUN = 1;

  static final byte VERB = 2;
  static final byte MARK = 3;
  static final byte LINK = 4;

  private static final int NO_TOKEN = 0x2545F491;
  private static final int ROOT = 0x6C078965;

  private final WordClasses clusters;
  private final byte[] kinds;
  private final boolean[] nouns;
  int[] word = {};
  int[] tag = {};
  int[] wordTag = {};
  int[] cluster = {};

  /** Both tags of a token that may have two, else 0. */
  int[] doubt = {};

  /** The last of the next row of nouns after a token, 0 if there is none. */
  int[] noun = {};

  /** The next verb after a token, 0 if there is none. */
  int[] verb = {};

  private int[] group = {};
  private int[] verbs = {};
  private int[] marks = {};
  private int[] links = {};

  /** Number of tokens. */
  int n;

  TokenAtoms(WordClasses clusters, byte[] kinds, boolean[] nouns) {
    this.nouns = nouns;
    this.clusters = clusters;
    this.kinds = kinds;
  }

  /**
   * Takes over a sentence's words.
   *
   * @param tags tags of the words, the first token's at 0
   * @param others other tags that they may have, or -1
   */
  void fill(Words words, int[] tags, int[] others) {
    n = words.size();
    int needed = n + 6;
    if (word.length < needed) {
      int room = needed + needed / 2;
      word = new int[room];
      tag = new int[room];
      wordTag = new int[room];
      cluster = new int[room];
      doubt = new int[room];
      group = new int[room];
      noun = new int[room];
      verb = new int[room];
      verbs = new int[room];
      marks = new int[room];
      links = new int[room];
    }
    Arrays.fill(word, 0, needed, NO_TOKEN);
    Arrays.fill(tag, 0, needed, NO_TOKEN);
    for (int i = 1; i <= n; i++) {
      word[i] = words.lower[i - 1];
      tag[i] = Hash.of(tags[i - 1] + 1);
      int other = others[i - 1];
      doubt[i] = other < 0 || other == tags[i - 1] ? 0 : Hash.feature(80, tag[i], other);
      int c = clusters.find(words.lower[i - 1]);
      group[i] = c == 0 ? words.lower[i - 1] | Integer.MIN_VALUE : c;
      cluster[i] = Hash.feature(77, c == 0 ? words.shape[i - 1] : c & 0x7FF, tag[i]);
    }
    doubt[0] = 0;
    doubt[n + 1] = 0;
    word[n + 1] = ROOT;
    tag[n + 1] = ROOT;
    for (int i = 0; i < needed; i++) {
      if (i == 0 || i > n) {
        cluster[i] = word[i];
      }
      wordTag[i] = Hash.feature(78, word[i], tag[i]);
    }
    look(tags);
  }

  /** What lies ahead of each token and how much lies before it. */
  private void look(int[] tags) {
    noun[n + 1] = 0;
    verb[n + 1] = 0;
    noun[n] = 0;
    verb[n] = 0;
    for (int i = n - 1; i >= 1; i--) {
      byte kind = kinds[tags[i]];
      noun[i] = kind == NOUN ? i + 1 : noun[i + 1];
      verb[i] = kind == VERB ? i + 1 : verb[i + 1];
    }
    for (int i = n; i >= 0; i--) {
      int first = noun[i];
      // From the row's end towards its beginning each takes over from the one after.
      if (first > 0 && first < n && nouns[tags[first - 1]] && nouns[tags[first]]) {
        noun[i] = noun[first];
      }
    }
    verbs[0] = 0;
    marks[0] = 0;
    links[0] = 0;
    for (int i = 1; i <= n; i++) {
      byte kind = kinds[tags[i - 1]];
      verbs[i] = verbs[i - 1] + (kind == VERB ? 1 : 0);
      marks[i] = marks[i - 1] + (kind == MARK ? 1 : 0);
      links[i] = links[i - 1] + (kind == LINK ? 1 : 0);
    }
    verbs[n + 1] = verbs[n];
    marks[n + 1] = marks[n];
    links[n + 1] = links[n];
  }

  /** The token after one, 0 after the last and after none. */
  int after(int token) {
    return token == 0 || token >= n ? 0 : token + 1;
  }

  /** How like two words are: 3 if one is no word, 2 in one group, 1 in one coarse group. */
  int likeness(int a, int b) {
    if (a == 0 || b == 0 || a > n || b > n) {
      return 3;
    }
    return group[a] == group[b] ? 2 : group[a] > 0 && group[a] >> 11 == group[b] >> 11 ? 1 : 0;
  }

  /** Which of verbs, punctuation and conjunctions stand between two tokens, and whether many. */
  int between(int from, int to) {
    if (from < 1 || from > n || to < 1 || to > n) {
      return 99;
    }
    int v = verbs[to - 1] - verbs[from];
    int m = marks[to - 1] - marks[from];
    int l = links[to - 1] - links[from];
    return Math.min(2, v) * 9 + Math.min(2, m) * 3 + Math.min(2, l);
  }

  static int distance(int from, int to) {
    int d = to - from;
    return d <= 4 ? d : d <= 7 ? 5 : d <= 12 ? 6 : 7;
  }
}
