package org.rapporteur.reading.language.model;

/**
 * Features of the tokens at the top of the stack and of the words to come, whatever trees are built
 * on them. They depend on four numbers of tokens alone, so that hypotheses that differ only in
 * their trees share them.
 */
final class PlaceFeatures {

  private PlaceFeatures() {}

  /**
   * @param i0 token on top of the stack, i1 and i2 the tokens below it
   * @param b the next word
   * @return number of features written to {@code out} from its beginning
   */
  static int extract(TokenAtoms atoms, int i2, int i1, int i0, int b, int[] out) {
    int[] word = atoms.word;
    int[] tag = atoms.tag;
    int[] wordTag = atoms.wordTag;
    int[] cluster = atoms.cluster;
    int n = atoms.n;
    int b2 = b == 0 || b >= n ? 0 : b + 1;
    int b3 = b2 == 0 || b2 >= n ? 0 : b2 + 1;
    int s0w = word[i0];
    int s0t = tag[i0];
    int s0wt = wordTag[i0];
    int s1w = word[i1];
    int s1t = tag[i1];
    int s1wt = wordTag[i1];
    int s2t = tag[i2];
    int s2w = word[i2];
    int b0w = word[b];
    int b0t = tag[b];
    int b0wt = wordTag[b];
    int b1w = word[b2];
    int b1t = tag[b2];
    int b2t = tag[b3];
    int c0 = cluster[i0];
    int c1 = cluster[i1];
    int cb = cluster[b];
    int d0 = b == 0 ? 0 : TokenAtoms.distance(i0, b);
    int d1 = i1 == 0 || i1 > n ? 0 : TokenAtoms.distance(i1, i0);
    int in = atoms.noun[b];
    int iv = atoms.verb[b];
    int nt = tag[in];
    int vt = tag[iv];
    int alike =
        (s0t == nt ? 1 : 0) + (s1t == nt ? 2 : 0) + (s0t == b1t ? 4 : 0) + (s1t == b1t ? 8 : 0);
    int gap = b == 0 ? 98 : atoms.between(i0, b);
    int gap1 = atoms.between(i1, i0);

    int k = 0;
    out[k++] = Hash.raw(0, s0t, s1t);
    out[k++] = Hash.raw(1, s0wt);
    out[k++] = Hash.raw(2, s0w);
    out[k++] = Hash.raw(3, s0t);
    out[k++] = Hash.raw(4, s1wt);
    out[k++] = Hash.raw(5, s1w);
    out[k++] = Hash.raw(6, s1t);
    out[k++] = Hash.raw(7, b0wt);
    out[k++] = Hash.raw(8, b0w);
    out[k++] = Hash.raw(9, b0t);
    out[k++] = Hash.raw(10, b1w, b1t);
    out[k++] = Hash.raw(11, b1t);
    out[k++] = Hash.raw(12, wordTag[b3]);
    out[k++] = Hash.raw(13, wordTag[i2]);
    // Top of the stack with the next word.
    out[k++] = Hash.raw(17, s0wt, b0t);
    out[k++] = Hash.raw(18, s0t, b0wt);
    out[k++] = Hash.raw(19, s0w, b0t);
    out[k++] = Hash.raw(20, s0t, b0w);
    out[k++] = Hash.raw(21, s0t, b0t);
    out[k++] = Hash.raw(22, c0, cb);
    out[k++] = Hash.raw(23, c0, b0t);
    out[k++] = Hash.raw(24, s0t, cb);
    // Second on the stack with the top.
    out[k++] = Hash.raw(28, s1w, s0w);
    out[k++] = Hash.raw(29, s1wt, s0t);
    out[k++] = Hash.raw(30, s1t, s0wt);
    out[k++] = Hash.raw(31, s1w, s0t);
    out[k++] = Hash.raw(32, s1t, s0w);
    out[k++] = Hash.raw(33, c1, c0);
    out[k++] = Hash.raw(34, c1, s0t);
    out[k++] = Hash.raw(35, s1t, c0);
    out[k++] = Hash.raw(36, s1w, c0);
    out[k++] = Hash.raw(37, c1, s0w);
    // Second on the stack with the next word: who takes what is between.
    out[k++] = Hash.raw(38, s1t, b0t);
    out[k++] = Hash.raw(39, s1w, b0w);
    out[k++] = Hash.raw(40, s1t, b0w);
    out[k++] = Hash.raw(41, s1w, b0t);
    out[k++] = Hash.raw(42, c1, cb);
    // Windows of tags.
    out[k++] = Hash.raw(43, b0t, b1t);
    out[k++] = Hash.raw(44, b0t, b1t, b2t);
    out[k++] = Hash.raw(45, s0t, b0t, b1t);
    out[k++] = Hash.raw(46, s0wt, b0t, b1t);
    out[k++] = Hash.raw(47, s0t, b0w, b1t);
    out[k++] = Hash.raw(48, s0t, b0t, b1w);
    out[k++] = Hash.raw(49, s1t, s0t, b0t);
    out[k++] = Hash.raw(50, s1w, s0t, b0t);
    out[k++] = Hash.raw(51, s1t, s0w, b0t);
    out[k++] = Hash.raw(52, s1t, s0t, b0w);
    out[k++] = Hash.raw(54, s1t, s0t, b0t, b1t);
    out[k++] = Hash.raw(55, s2t, s1t, s0t);
    out[k++] = Hash.raw(56, s2t, s1t, s0t, b0t);
    out[k++] = Hash.raw(57, s0t, b0t, b1t, b2t);
    // Distances.
    out[k++] = Hash.raw(113, s0t, d0);
    out[k++] = Hash.raw(114, s0w, d0);
    out[k++] = Hash.raw(115, b0w, d0);
    out[k++] = Hash.raw(116, s0t, b0t, d0);
    out[k++] = Hash.raw(117, s0w, b0t, d0);
    out[k++] = Hash.raw(118, s1t, s0t, d1);
    out[k++] = Hash.raw(119, s1w, s0t, d1);
    out[k++] = Hash.raw(120, s1t, s0w, d1);
    // What comes after the next word: the noun a preposition brings, the verb of a clause.
    out[k++] = Hash.raw(121, s0t, b0w, nt);
    out[k++] = Hash.raw(122, s1t, b0w, nt);
    out[k++] = Hash.raw(123, s1t, s0t, b0w, nt);
    out[k++] = Hash.raw(130, s0t, b0t, vt);
    out[k++] = Hash.raw(131, s1t, s0t, b0t, vt);
    out[k++] = Hash.raw(132, s0t, b0w, word[iv]);
    out[k++] = Hash.raw(134, s2t, s0t, b0w);
    out[k++] = Hash.raw(135, s2w, s0t, b0t);
    out[k++] = Hash.raw(136, s2w, b0w);
    out[k++] = Hash.raw(137, s2t, s1t, b0w);
    out[k++] = Hash.raw(138, b0w, alike, s0t);
    out[k++] = Hash.raw(139, b0w, alike, s1t);
    out[k++] = Hash.raw(140, b0w, b1w);
    // What stands between.
    out[k++] = Hash.raw(142, s0t, b0t, gap);
    out[k++] = Hash.raw(143, s0w, b0t, gap);
    out[k++] = Hash.raw(144, s0t, b0w, gap);
    out[k++] = Hash.raw(145, s1t, s0t, gap1);
    out[k++] = Hash.raw(146, s1w, s0t, gap1);
    out[k++] = Hash.raw(147, s1t, s0t, gap1, b0t);
    // Neighbours of the places.
    int s0n = tag[i0 + 1];
    int s0p = i0 < 1 ? tag[0] : tag[i0 - 1];
    int bp = b < 1 ? tag[0] : tag[b - 1];
    int bpw = b < 1 ? word[0] : word[b - 1];
    int s1n = tag[i1 + 1];
    int s1p = i1 < 1 ? tag[0] : tag[i1 - 1];
    out[k++] = Hash.raw(160, s0t, s0n, b0t);
    out[k++] = Hash.raw(161, s0t, bp, b0t);
    out[k++] = Hash.raw(162, s0t, s0n, bp, b0t);
    out[k++] = Hash.raw(163, s0p, s0t, b0t);
    out[k++] = Hash.raw(164, s1t, s1n, s0p, s0t);
    out[k++] = Hash.raw(165, s1p, s1t, s0t);
    out[k++] = Hash.raw(166, s0t, bpw, b0t);
    out[k++] = Hash.raw(167, s0p, s0t, s1t);
    out[k++] = Hash.raw(168, s1t, s1n, s0t);
    // Whether what may be joined is alike.
    int like = atoms.likeness(i0, in) * 4 + atoms.likeness(i1, in);
    int likeVerb = (s0t == vt ? 1 : 0) + (s1t == vt ? 2 : 0);
    out[k++] = Hash.raw(169, b0w, like);
    out[k++] = Hash.raw(170, b0w, like, s0t, s1t);
    out[k++] = Hash.raw(171, b0w, likeVerb, s0t, b1t);
    out[k++] = Hash.raw(172, b0w, likeVerb, s1t, b1t);
    out[k++] = Hash.raw(174, s1t, s0t, atoms.likeness(i0, i1), b0t);
    // Where the tagger doubts.
    int a0 = atoms.doubt[i0];
    int a1 = atoms.doubt[i1];
    int ab = atoms.doubt[b];
    if (a0 != 0) {
      out[k++] = Hash.raw(190, a0);
      out[k++] = Hash.raw(191, a0, b0t);
      out[k++] = Hash.raw(192, a0, s1t);
      out[k++] = Hash.raw(193, a0, s0w);
      out[k++] = Hash.raw(194, a0, b0w);
    }
    if (ab != 0) {
      out[k++] = Hash.raw(195, ab);
      out[k++] = Hash.raw(196, s0t, ab);
      out[k++] = Hash.raw(197, s1t, s0t, ab);
      out[k++] = Hash.raw(198, ab, b0w);
      out[k++] = Hash.raw(199, ab, b1t);
    }
    if (a1 != 0) {
      out[k++] = Hash.raw(200, a1, s0t);
      out[k++] = Hash.raw(201, a1, s0t, b0t);
    }
    Hash.finish(out, 0, k);
    return k;
  }
}
