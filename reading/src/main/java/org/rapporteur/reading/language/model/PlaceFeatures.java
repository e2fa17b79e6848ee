package org.rapporteur.reading.language.model;

/**
 * Features of the tokens at the top of the stack and of the words to come, whatever trees are built
 * on them. They depend on four numbers of tokens alone, and most on two of them: in groups, so that
 * hypotheses that differ elsewhere share them. Each method writes raw hashes to {@code out} from
 * {@code k} on and returns where it ended.
 */
final class PlaceFeatures {

  private PlaceFeatures() {}

  /**
   * All groups, hashes finished.
   *
   * @param i0 token on top of the stack, i1 and i2 the tokens below it
   * @param b the next word
   * @return number of features written to {@code out} from its beginning
   */
  static int extract(TokenAtoms atoms, int i2, int i1, int i0, int b, int[] out) {
    int k = next(atoms, b, out, 0);
    k = stack(atoms, i1, i0, out, k);
    k = front(atoms, i0, b, out, k);
    k = all(atoms, i2, i1, i0, b, out, k);
    Hash.finish(out, 0, k);
    return k;
  }

  /** The next word and the words after it. */
  static int next(TokenAtoms atoms, int b, int[] out, int from) {
    int b2 = atoms.after(b);
    int b3 = atoms.after(b2);
    int b0w = atoms.word[b];
    int b0t = atoms.tag[b];
    int b1w = atoms.word[b2];
    int b1t = atoms.tag[b2];
    int ab = atoms.doubt[b];
    int k = from;
    out[k++] = Hash.raw(7, atoms.wordTag[b]);
    out[k++] = Hash.raw(8, b0w);
    out[k++] = Hash.raw(9, b0t);
    out[k++] = Hash.raw(10, b1w, b1t);
    out[k++] = Hash.raw(11, b1t);
    out[k++] = Hash.raw(12, atoms.wordTag[b3]);
    out[k++] = Hash.raw(43, b0t, b1t);
    out[k++] = Hash.raw(44, b0t, b1t, atoms.tag[b3]);
    out[k++] = Hash.raw(140, b0w, b1w);
    if (ab != 0) {
      // Where the tagger doubts, here and below.
      out[k++] = Hash.raw(195, ab);
      out[k++] = Hash.raw(198, ab, b0w);
      out[k++] = Hash.raw(199, ab, b1t);
    }
    return k;
  }

  /** The two tokens on top of the stack. */
  static int stack(TokenAtoms atoms, int i1, int i0, int[] out, int from) {
    int s0w = atoms.word[i0];
    int s0t = atoms.tag[i0];
    int s0wt = atoms.wordTag[i0];
    int s1w = atoms.word[i1];
    int s1t = atoms.tag[i1];
    int s1wt = atoms.wordTag[i1];
    int c0 = atoms.cluster[i0];
    int c1 = atoms.cluster[i1];
    int d1 = i1 == 0 || i1 > atoms.n ? 0 : TokenAtoms.distance(i1, i0);
    int gap1 = atoms.between(i1, i0);
    int s0p = i0 < 1 ? atoms.tag[0] : atoms.tag[i0 - 1];
    int s1n = atoms.tag[i1 + 1];
    int a0 = atoms.doubt[i0];
    int a1 = atoms.doubt[i1];
    int k = from;
    out[k++] = Hash.raw(1, s0wt);
    out[k++] = Hash.raw(2, s0w);
    out[k++] = Hash.raw(3, s0t);
    out[k++] = Hash.raw(4, s1wt);
    out[k++] = Hash.raw(5, s1w);
    out[k++] = Hash.raw(6, s1t);
    out[k++] = Hash.raw(0, s0t, s1t);
    out[k++] = Hash.raw(28, s1w, s0w);
    out[k++] = Hash.raw(31, s1w, s0t);
    out[k++] = Hash.raw(32, s1t, s0w);
    out[k++] = Hash.raw(33, c1, c0);
    out[k++] = Hash.raw(34, c1, s0t);
    out[k++] = Hash.raw(35, s1t, c0);
    out[k++] = Hash.raw(36, s1w, c0);
    out[k++] = Hash.raw(37, c1, s0w);
    out[k++] = Hash.raw(118, s1t, s0t, d1);
    out[k++] = Hash.raw(119, s1w, s0t, d1);
    out[k++] = Hash.raw(145, s1t, s0t, gap1);
    out[k++] = Hash.raw(146, s1w, s0t, gap1);
    out[k++] = Hash.raw(164, s1t, s1n, s0p, s0t);
    out[k++] = Hash.raw(167, s0p, s0t, s1t);
    out[k++] = Hash.raw(168, s1t, s1n, s0t);
    if (a0 != 0) {
      out[k++] = Hash.raw(190, a0);
      out[k++] = Hash.raw(193, a0, s0w);
    }
    if (a1 != 0) {
      out[k++] = Hash.raw(200, a1, s0t);
    }
    return k;
  }

  /** The top of the stack with the next word and what comes after it. */
  static int front(TokenAtoms atoms, int i0, int b, int[] out, int from) {
    int b2 = atoms.after(b);
    int s0w = atoms.word[i0];
    int s0t = atoms.tag[i0];
    int s0wt = atoms.wordTag[i0];
    int b0w = atoms.word[b];
    int b0t = atoms.tag[b];
    int b1t = atoms.tag[b2];
    int c0 = atoms.cluster[i0];
    int cb = atoms.cluster[b];
    int d0 = b == 0 ? 0 : TokenAtoms.distance(i0, b);
    int gap = b == 0 ? 98 : atoms.between(i0, b);
    int vt = atoms.tag[atoms.verb[b]];
    int s0n = atoms.tag[i0 + 1];
    int s0p = i0 < 1 ? atoms.tag[0] : atoms.tag[i0 - 1];
    int bpw = b < 1 ? atoms.word[0] : atoms.word[b - 1];
    int a0 = atoms.doubt[i0];
    int ab = atoms.doubt[b];
    int k = from;
    out[k++] = Hash.raw(19, s0w, b0t);
    out[k++] = Hash.raw(20, s0t, b0w);
    out[k++] = Hash.raw(21, s0t, b0t);
    out[k++] = Hash.raw(22, c0, cb);
    out[k++] = Hash.raw(23, c0, b0t);
    out[k++] = Hash.raw(24, s0t, cb);
    out[k++] = Hash.raw(45, s0t, b0t, b1t);
    out[k++] = Hash.raw(46, s0wt, b0t, b1t);
    out[k++] = Hash.raw(47, s0t, b0w, b1t);
    out[k++] = Hash.raw(57, s0t, b0t, b1t, atoms.tag[atoms.after(b2)]);
    out[k++] = Hash.raw(113, s0t, d0);
    out[k++] = Hash.raw(114, s0w, d0);
    out[k++] = Hash.raw(115, b0w, d0);
    out[k++] = Hash.raw(117, s0w, b0t, d0);
    // The noun a preposition brings, the verb of a clause.
    out[k++] = Hash.raw(121, s0t, b0w, atoms.tag[atoms.noun[b]]);
    out[k++] = Hash.raw(130, s0t, b0t, vt);
    out[k++] = Hash.raw(142, s0t, b0t, gap);
    out[k++] = Hash.raw(143, s0w, b0t, gap);
    out[k++] = Hash.raw(144, s0t, b0w, gap);
    out[k++] = Hash.raw(160, s0t, s0n, b0t);
    out[k++] = Hash.raw(163, s0p, s0t, b0t);
    out[k++] = Hash.raw(166, s0t, bpw, b0t);
    if (a0 != 0) {
      out[k++] = Hash.raw(191, a0, b0t);
    }
    if (ab != 0) {
      out[k++] = Hash.raw(196, s0t, ab);
    }
    return k;
  }

  /** All places together: who takes what is between, and whether what may be joined is alike. */
  static int all(TokenAtoms atoms, int i2, int i1, int i0, int b, int[] out, int from) {
    int[] word = atoms.word;
    int[] tag = atoms.tag;
    int b2 = atoms.after(b);
    int s0w = word[i0];
    int s0t = tag[i0];
    int s1w = word[i1];
    int s1t = tag[i1];
    int s2w = word[i2];
    int s2t = tag[i2];
    int b0w = word[b];
    int b0t = tag[b];
    int b1t = tag[b2];
    int in = atoms.noun[b];
    int nt = tag[in];
    int vt = tag[atoms.verb[b]];
    int alike =
        (s0t == nt ? 1 : 0) + (s1t == nt ? 2 : 0) + (s0t == b1t ? 4 : 0) + (s1t == b1t ? 8 : 0);
    int like = atoms.likeness(i0, in) * 4 + atoms.likeness(i1, in);
    int likeVerb = (s0t == vt ? 1 : 0) + (s1t == vt ? 2 : 0);
    int k = from;
    out[k++] = Hash.raw(13, atoms.wordTag[i2]);
    out[k++] = Hash.raw(38, s1t, b0t);
    out[k++] = Hash.raw(39, s1w, b0w);
    out[k++] = Hash.raw(41, s1w, b0t);
    out[k++] = Hash.raw(42, atoms.cluster[i1], atoms.cluster[b]);
    out[k++] = Hash.raw(49, s1t, s0t, b0t);
    out[k++] = Hash.raw(51, s1t, s0w, b0t);
    out[k++] = Hash.raw(52, s1t, s0t, b0w);
    out[k++] = Hash.raw(54, s1t, s0t, b0t, b1t);
    out[k++] = Hash.raw(55, s2t, s1t, s0t);
    out[k++] = Hash.raw(122, s1t, b0w, nt);
    out[k++] = Hash.raw(135, s2w, s0t, b0t);
    out[k++] = Hash.raw(136, s2w, b0w);
    out[k++] = Hash.raw(137, s2t, s1t, b0w);
    out[k++] = Hash.raw(138, b0w, alike, s0t);
    out[k++] = Hash.raw(139, b0w, alike, s1t);
    out[k++] = Hash.raw(147, s1t, s0t, atoms.between(i1, i0), b0t);
    out[k++] = Hash.raw(169, b0w, like);
    out[k++] = Hash.raw(171, b0w, likeVerb, s0t, b1t);
    out[k++] = Hash.raw(172, b0w, likeVerb, s1t, b1t);
    out[k++] = Hash.raw(174, s1t, s0t, atoms.likeness(i0, i1), b0t);
    return k;
  }
}
