package org.rapporteur.reading.language.model;

import static org.rapporteur.reading.language.model.Forest.BELOW;
import static org.rapporteur.reading.language.model.Forest.LABEL;
import static org.rapporteur.reading.language.model.Forest.LEFT1;
import static org.rapporteur.reading.language.model.Forest.LEFT2;
import static org.rapporteur.reading.language.model.Forest.LEFT_COUNT;
import static org.rapporteur.reading.language.model.Forest.LEFT_SET;
import static org.rapporteur.reading.language.model.Forest.RIGHT1;
import static org.rapporteur.reading.language.model.Forest.RIGHT2;
import static org.rapporteur.reading.language.model.Forest.RIGHT_COUNT;
import static org.rapporteur.reading.language.model.Forest.RIGHT_SET;
import static org.rapporteur.reading.language.model.Forest.TOKEN;

import java.util.Arrays;

/**
 * Features of a parser's state, after Zhang and Nivre (2011). A reusable buffer over one sentence.
 */
final class ParseFeatures {

  /** Kinds of tags. */
  static final byte NOUN = 1;

  static final byte VERB = 2;
  static final byte MARK = 3;
  static final byte LINK = 4;

  static final int MOST = 192;

  private final Words words;
  private final WordClasses clusters;
  private int[] word = {};
  private int[] tag = {};
  private int[] wordTag = {};
  private int[] cluster = {};
  private int[] noun = {};
  private int[] verb = {};
  private int[] verbs = {};
  private int[] marks = {};
  private int[] links = {};
  private int n;

  private final byte[] kinds;

  ParseFeatures(Words words, WordClasses clusters, byte[] kinds) {
    this.words = words;
    this.kinds = kinds;
    this.clusters = clusters;
  }

  /** Looks the words up; tokens are numbered from 1, the root is one past the last. */
  void fill(int[] tags) {
    n = words.size();
    int needed = n + 6;
    if (word.length < needed) {
      int room = needed + needed / 2;
      word = new int[room];
      tag = new int[room];
      wordTag = new int[room];
      cluster = new int[room];
      noun = new int[room];
      verb = new int[room];
      verbs = new int[room];
      marks = new int[room];
      links = new int[room];
    }
    Arrays.fill(word, 0, needed, 0x2545F491);
    Arrays.fill(tag, 0, needed, 0x2545F491);
    for (int i = 1; i <= n; i++) {
      word[i] = words.lower[i - 1];
      tag[i] = Hash.of(tags[i - 1] + 1);
      int c = clusters.find(words.lower[i - 1]);
      cluster[i] = Hash.feature(77, c == 0 ? words.shape[i - 1] : c & 0x7FF, tag[i]);
    }
    word[n + 1] = 0x6C078965;
    tag[n + 1] = 0x6C078965;
    look(tags);
    for (int i = 0; i < needed; i++) {
      if (i == 0 || i > n) {
        cluster[i] = word[i];
      }
      wordTag[i] = Hash.feature(78, word[i], tag[i]);
    }
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

  /** Which of verbs, punctuation and conjunctions stand between two tokens, and whether many. */
  private int between(int from, int to) {
    if (from < 1 || from > n || to < 1 || to > n) {
      return 99;
    }
    int v = verbs[to - 1] - verbs[from];
    int m = marks[to - 1] - marks[from];
    int l = links[to - 1] - links[from];
    return Math.min(2, v) * 9 + Math.min(2, m) * 3 + Math.min(2, l);
  }

  private static int distance(int from, int to) {
    int d = to - from;
    return d <= 4 ? d : d <= 7 ? 5 : d <= 12 ? 6 : 7;
  }

  /**
   * @param stack node on top of the stack
   * @param next node of the next word, or {@link Forest#NONE}
   * @return number of features written to {@code out}
   */
  int extract(Forest f, int stack, int next, int[] out) {
    int top1 = f.get(stack, BELOW);
    int top2 = f.get(top1, BELOW);
    int i0 = f.get(stack, TOKEN);
    int i1 = f.get(top1, TOKEN);
    int i2 = f.get(top2, TOKEN);
    int b = f.get(next, TOKEN);
    int b2 = b == 0 || b >= n ? 0 : b + 1;
    int b3 = b2 == 0 || b2 >= n ? 0 : b2 + 1;
    int s0w = word[i0];
    int s0t = tag[i0];
    int s0wt = wordTag[i0];
    int s1w = word[i1];
    int s1t = tag[i1];
    int s1wt = wordTag[i1];
    int s2t = tag[i2];
    int b0w = word[b];
    int b0t = tag[b];
    int b0wt = wordTag[b];
    int b1w = word[b2];
    int b1t = tag[b2];
    int b2t = tag[b3];
    int c0 = cluster[i0];
    int c1 = cluster[i1];
    int cb = cluster[b];

    int s0l = f.get(stack, LEFT1);
    int s0l2 = f.get(stack, LEFT2);
    int s0r = f.get(stack, RIGHT1);
    int s0r2 = f.get(stack, RIGHT2);
    int s1l = f.get(top1, LEFT1);
    int s1r = f.get(top1, RIGHT1);
    int s1r2 = f.get(top1, RIGHT2);
    int bl = f.get(next, LEFT1);
    int bl2 = f.get(next, LEFT2);
    int s0lw = word[f.get(s0l, TOKEN)];
    int s0lt = tag[f.get(s0l, TOKEN)];
    int s0rt = tag[f.get(s0r, TOKEN)];
    int s0rw = word[f.get(s0r, TOKEN)];
    int s1lw = word[f.get(s1l, TOKEN)];
    int s1lt = tag[f.get(s1l, TOKEN)];
    int s1rt = tag[f.get(s1r, TOKEN)];
    int s1rw = word[f.get(s1r, TOKEN)];
    int blw = word[f.get(bl, TOKEN)];
    int blt = tag[f.get(bl, TOKEN)];
    int s0ll = f.get(s0l, LABEL);
    int s0rl = f.get(s0r, LABEL);
    int s1ll = f.get(s1l, LABEL);
    int s1rl = f.get(s1r, LABEL);
    int bll = f.get(bl, LABEL);
    int d0 = b == 0 ? 0 : distance(i0, b);
    int d1 = i1 == 0 || i1 > n ? 0 : distance(i1, i0);
    int v0l = Math.min(3, f.get(stack, LEFT_COUNT));
    int v0r = Math.min(3, f.get(stack, RIGHT_COUNT));
    int v1l = Math.min(3, f.get(top1, LEFT_COUNT));
    int v1r = Math.min(3, f.get(top1, RIGHT_COUNT));
    int vb = Math.min(3, f.get(next, LEFT_COUNT));
    int s0ls = f.get(stack, LEFT_SET);
    int s0rs = f.get(stack, RIGHT_SET);
    int s1ls = f.get(top1, LEFT_SET);
    int s1rs = f.get(top1, RIGHT_SET);
    int bls = f.get(next, LEFT_SET);
    int s0case = word[f.get(f.get(s0r, LEFT1), TOKEN)];
    int s1case = word[f.get(f.get(s1r, LEFT1), TOKEN)];

    int k = 0;
    out[k] = Hash.feature(k++, s0t, s1t);
    out[k] = Hash.feature(k++, s0wt);
    out[k] = Hash.feature(k++, s0w);
    out[k] = Hash.feature(k++, s0t);
    out[k] = Hash.feature(k++, s1wt);
    out[k] = Hash.feature(k++, s1w);
    out[k] = Hash.feature(k++, s1t);
    out[k] = Hash.feature(k++, b0wt);
    out[k] = Hash.feature(k++, b0w);
    out[k] = Hash.feature(k++, b0t);
    out[k] = Hash.feature(k++, b1w, b1t);
    out[k] = Hash.feature(k++, b1t);
    out[k] = Hash.feature(k++, wordTag[b3]);
    out[k] = Hash.feature(k++, wordTag[i2]);
    // Top of the stack with the next word.
    out[k] = Hash.feature(k++, s0wt, b0wt);
    out[k] = Hash.feature(k++, s0wt, b0w);
    out[k] = Hash.feature(k++, s0w, b0wt);
    out[k] = Hash.feature(k++, s0wt, b0t);
    out[k] = Hash.feature(k++, s0t, b0wt);
    out[k] = Hash.feature(k++, s0w, b0t);
    out[k] = Hash.feature(k++, s0t, b0w);
    out[k] = Hash.feature(k++, s0t, b0t);
    out[k] = Hash.feature(k++, c0, cb);
    out[k] = Hash.feature(k++, c0, b0t);
    out[k] = Hash.feature(k++, s0t, cb);
    out[k] = Hash.feature(k++, s0w, cb);
    out[k] = Hash.feature(k++, c0, b0w);
    // Second on the stack with the top.
    out[k] = Hash.feature(k++, s1wt, s0wt);
    out[k] = Hash.feature(k++, s1w, s0w);
    out[k] = Hash.feature(k++, s1wt, s0t);
    out[k] = Hash.feature(k++, s1t, s0wt);
    out[k] = Hash.feature(k++, s1w, s0t);
    out[k] = Hash.feature(k++, s1t, s0w);
    out[k] = Hash.feature(k++, c1, c0);
    out[k] = Hash.feature(k++, c1, s0t);
    out[k] = Hash.feature(k++, s1t, c0);
    out[k] = Hash.feature(k++, s1w, c0);
    out[k] = Hash.feature(k++, c1, s0w);
    // Second on the stack with the next word: who takes what is between.
    out[k] = Hash.feature(k++, s1t, b0t);
    out[k] = Hash.feature(k++, s1w, b0w);
    out[k] = Hash.feature(k++, s1t, b0w);
    out[k] = Hash.feature(k++, s1w, b0t);
    out[k] = Hash.feature(k++, c1, cb);
    // Windows of tags.
    out[k] = Hash.feature(k++, b0t, b1t);
    out[k] = Hash.feature(k++, b0t, b1t, b2t);
    out[k] = Hash.feature(k++, s0t, b0t, b1t);
    out[k] = Hash.feature(k++, s0wt, b0t, b1t);
    out[k] = Hash.feature(k++, s0t, b0w, b1t);
    out[k] = Hash.feature(k++, s0t, b0t, b1w);
    out[k] = Hash.feature(k++, s1t, s0t, b0t);
    out[k] = Hash.feature(k++, s1w, s0t, b0t);
    out[k] = Hash.feature(k++, s1t, s0w, b0t);
    out[k] = Hash.feature(k++, s1t, s0t, b0w);
    out[k] = Hash.feature(k++, c1, c0, cb);
    out[k] = Hash.feature(k++, s1t, s0t, b0t, b1t);
    out[k] = Hash.feature(k++, s2t, s1t, s0t);
    out[k] = Hash.feature(k++, s2t, s1t, s0t, b0t);
    out[k] = Hash.feature(k++, s0t, b0t, b1t, b2t);
    // Dependents.
    out[k] = Hash.feature(k++, s0t, s0lt, s0ll);
    out[k] = Hash.feature(k++, s0t, s0rt, s0rl);
    out[k] = Hash.feature(k++, s1t, s1rt, s1rl);
    out[k] = Hash.feature(k++, s1t, s1lt, s1ll);
    out[k] = Hash.feature(k++, b0t, blt, bll);
    out[k] = Hash.feature(k++, s0w, s0ll);
    out[k] = Hash.feature(k++, s0w, s0rl);
    out[k] = Hash.feature(k++, s1w, s1rl);
    out[k] = Hash.feature(k++, b0w, bll);
    out[k] = Hash.feature(k++, s0lw);
    out[k] = Hash.feature(k++, s0rw);
    out[k] = Hash.feature(k++, s1rw);
    out[k] = Hash.feature(k++, blw);
    out[k] = Hash.feature(k++, s0t, s0lt, b0t);
    out[k] = Hash.feature(k++, s0t, s0rt, b0t);
    out[k] = Hash.feature(k++, s0t, b0t, blt);
    out[k] = Hash.feature(k++, s0w, b0t, bll);
    out[k] = Hash.feature(k++, s0t, b0w, bll);
    out[k] = Hash.feature(k++, s1t, s0t, s0lt);
    out[k] = Hash.feature(k++, s1t, s0t, s0rt);
    out[k] = Hash.feature(k++, s1t, s1rt, s0t);
    out[k] = Hash.feature(k++, s1t, s1lt, s0t);
    out[k] = Hash.feature(k++, s1rl, s1t, s0t, b0t);
    out[k] = Hash.feature(k++, s1w, s0lw, s0t);
    out[k] = Hash.feature(k++, s1t, s0lw, s0w);
    out[k] = Hash.feature(k++, s1w, s0lw, s0w);
    out[k] = Hash.feature(k++, s1t, s0lw, s0t);
    out[k] = Hash.feature(k++, c1, s0lw, c0);
    out[k] = Hash.feature(k++, s0t, s0lw, b0t);
    out[k] = Hash.feature(k++, s0w, s0lw, b0t);
    out[k] = Hash.feature(k++, s0t, blw, b0t);
    out[k] = Hash.feature(k++, s0w, blw, b0t);
    out[k] = Hash.feature(k++, s1t, s0lw, s1case);
    out[k] = Hash.feature(k++, s0t, s0case, b0t);
    out[k] = Hash.feature(k++, s0t, s0ll, tag[f.get(s0l2, TOKEN)], f.get(s0l2, LABEL));
    out[k] = Hash.feature(k++, s0t, s0rl, tag[f.get(s0r2, TOKEN)], f.get(s0r2, LABEL));
    out[k] = Hash.feature(k++, s1t, s1rl, tag[f.get(s1r2, TOKEN)], f.get(s1r2, LABEL));
    out[k] = Hash.feature(k++, b0t, bll, tag[f.get(bl2, TOKEN)], f.get(bl2, LABEL));
    // Sets of labels, numbers of dependents, distances.
    out[k] = Hash.feature(k++, s0t, s0ls);
    out[k] = Hash.feature(k++, s0t, s0rs);
    out[k] = Hash.feature(k++, s1t, s1rs);
    out[k] = Hash.feature(k++, s1t, s1ls);
    out[k] = Hash.feature(k++, b0t, bls);
    out[k] = Hash.feature(k++, s0w, s0rs);
    out[k] = Hash.feature(k++, s1w, s1rs);
    out[k] = Hash.feature(k++, s1w, s1ls);
    out[k] = Hash.feature(k++, b0w, bls);
    out[k] = Hash.feature(k++, s1t, s1rs, s0t, s0ls);
    out[k] = Hash.feature(k++, s0t, s0ls, b0t, bls);
    out[k] = Hash.feature(k++, s1w, s1rs, s0t);
    out[k] = Hash.feature(k++, s0wt, v0l);
    out[k] = Hash.feature(k++, s0wt, v0r);
    out[k] = Hash.feature(k++, s1wt, v1r);
    out[k] = Hash.feature(k++, s1wt, v1l);
    out[k] = Hash.feature(k++, b0wt, vb);
    out[k] = Hash.feature(k++, s0t, d0);
    out[k] = Hash.feature(k++, s0w, d0);
    out[k] = Hash.feature(k++, b0w, d0);
    out[k] = Hash.feature(k++, s0t, b0t, d0);
    out[k] = Hash.feature(k++, s0w, b0t, d0);
    out[k] = Hash.feature(k++, s1t, s0t, d1);
    out[k] = Hash.feature(k++, s1w, s0t, d1);
    out[k] = Hash.feature(k++, s1t, s0w, d1);
    // What comes after the next word: the noun a preposition brings, the verb of a clause.
    int in = noun[b];
    int iv = verb[b];
    int nt = tag[in];
    int nw = word[in];
    int cn = cluster[in];
    int vt = tag[iv];
    int s2w = word[i2];
    int alike =
        (s0t == nt ? 1 : 0) + (s1t == nt ? 2 : 0) + (s0t == b1t ? 4 : 0) + (s1t == b1t ? 8 : 0);
    out[k] = Hash.feature(k++, s0t, b0w, nt);
    out[k] = Hash.feature(k++, s1t, b0w, nt);
    out[k] = Hash.feature(k++, s1t, s0t, b0w, nt);
    out[k] = Hash.feature(k++, s0w, b0w, nw);
    out[k] = Hash.feature(k++, s1w, b0w, nw);
    out[k] = Hash.feature(k++, c0, b0w, cn);
    out[k] = Hash.feature(k++, c1, b0w, cn);
    out[k] = Hash.feature(k++, s1w, s0w, b0w);
    out[k] = Hash.feature(k++, c1, c0, b0w);
    out[k] = Hash.feature(k++, s0t, b0t, vt);
    out[k] = Hash.feature(k++, s1t, s0t, b0t, vt);
    out[k] = Hash.feature(k++, s0t, b0w, word[iv]);
    out[k] = Hash.feature(k++, s0rs, b0t, vt);
    out[k] = Hash.feature(k++, s2t, s0t, b0w);
    out[k] = Hash.feature(k++, s2w, s0t, b0t);
    out[k] = Hash.feature(k++, s2w, b0w);
    out[k] = Hash.feature(k++, s2t, s1t, b0w);
    out[k] = Hash.feature(k++, b0w, alike, s0t);
    out[k] = Hash.feature(k++, b0w, alike, s1t);
    out[k] = Hash.feature(k++, b0w, b1w);
    out[k] = Hash.feature(k++, s0t, b0w, b1w);
    // What stands between.
    int gap = b == 0 ? 98 : between(i0, b);
    int gap1 = between(i1, i0);
    out[k] = Hash.feature(k++, s0t, b0t, gap);
    out[k] = Hash.feature(k++, s0w, b0t, gap);
    out[k] = Hash.feature(k++, s0t, b0w, gap);
    out[k] = Hash.feature(k++, s1t, s0t, gap1);
    out[k] = Hash.feature(k++, s1w, s0t, gap1);
    out[k] = Hash.feature(k++, s1t, s0t, gap1, b0t);
    out[k] = Hash.feature(k++, s1t, s0t, gap1, s0lw);
    return k;
  }
}
