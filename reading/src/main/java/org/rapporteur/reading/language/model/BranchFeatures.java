package org.rapporteur.reading.language.model;

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

/** Features of the trees built so far on the top of the stack and on the next word. */
final class BranchFeatures {

  private BranchFeatures() {}

  /**
   * @param stack node on top of the stack
   * @param top1 node below it
   * @param next node of the next word, or {@link Forest#NONE}
   * @param from where in {@code out} to begin
   * @return number of features in {@code out} now
   */
  static int extract(
      TokenAtoms atoms, Forest f, int stack, int top1, int next, int[] out, int from) {
    int[] word = atoms.word;
    int[] tag = atoms.tag;
    int i0 = f.get(stack, TOKEN);
    int i1 = f.get(top1, TOKEN);
    int b = f.get(next, TOKEN);
    int s0w = word[i0];
    int s0t = tag[i0];
    int s0wt = atoms.wordTag[i0];
    int s1w = word[i1];
    int s1t = tag[i1];
    int s1wt = atoms.wordTag[i1];
    int b0w = word[b];
    int b0t = tag[b];
    int b0wt = atoms.wordTag[b];
    int c0 = atoms.cluster[i0];
    int c1 = atoms.cluster[i1];
    int vt = tag[atoms.verb[b]];
    int gap1 = atoms.between(i1, i0);

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

    int k = from;
    // Dependents.
    out[k++] = Hash.raw(58, s0t, s0lt, s0ll);
    out[k++] = Hash.raw(59, s0t, s0rt, s0rl);
    out[k++] = Hash.raw(60, s1t, s1rt, s1rl);
    out[k++] = Hash.raw(61, s1t, s1lt, s1ll);
    out[k++] = Hash.raw(62, b0t, blt, bll);
    out[k++] = Hash.raw(63, s0w, s0ll);
    out[k++] = Hash.raw(64, s0w, s0rl);
    out[k++] = Hash.raw(65, s1w, s1rl);
    out[k++] = Hash.raw(66, b0w, bll);
    out[k++] = Hash.raw(67, s0lw);
    out[k++] = Hash.raw(68, s0rw);
    out[k++] = Hash.raw(69, s1rw);
    out[k++] = Hash.raw(70, blw);
    out[k++] = Hash.raw(71, s0t, s0lt, b0t);
    out[k++] = Hash.raw(72, s0t, s0rt, b0t);
    out[k++] = Hash.raw(73, s0t, b0t, blt);
    out[k++] = Hash.raw(74, s0w, b0t, bll);
    out[k++] = Hash.raw(75, s0t, b0w, bll);
    out[k++] = Hash.raw(76, s1t, s0t, s0lt);
    out[k++] = Hash.raw(77, s1t, s0t, s0rt);
    out[k++] = Hash.raw(78, s1t, s1rt, s0t);
    out[k++] = Hash.raw(79, s1t, s1lt, s0t);
    out[k++] = Hash.raw(80, s1rl, s1t, s0t, b0t);
    out[k++] = Hash.raw(81, s1w, s0lw, s0t);
    out[k++] = Hash.raw(82, s1t, s0lw, s0w);
    out[k++] = Hash.raw(84, s1t, s0lw, s0t);
    out[k++] = Hash.raw(85, c1, s0lw, c0);
    out[k++] = Hash.raw(86, s0t, s0lw, b0t);
    out[k++] = Hash.raw(87, s0w, s0lw, b0t);
    out[k++] = Hash.raw(88, s0t, blw, b0t);
    out[k++] = Hash.raw(89, s0w, blw, b0t);
    out[k++] = Hash.raw(90, s1t, s0lw, s1case);
    out[k++] = Hash.raw(91, s0t, s0case, b0t);
    out[k++] = Hash.raw(92, s0t, s0ll, tag[f.get(s0l2, TOKEN)], f.get(s0l2, LABEL));
    out[k++] = Hash.raw(93, s0t, s0rl, tag[f.get(s0r2, TOKEN)], f.get(s0r2, LABEL));
    out[k++] = Hash.raw(94, s1t, s1rl, tag[f.get(s1r2, TOKEN)], f.get(s1r2, LABEL));
    out[k++] = Hash.raw(95, b0t, bll, tag[f.get(bl2, TOKEN)], f.get(bl2, LABEL));
    // Sets of labels, numbers of dependents.
    out[k++] = Hash.raw(96, s0t, s0ls);
    out[k++] = Hash.raw(97, s0t, s0rs);
    out[k++] = Hash.raw(98, s1t, s1rs);
    out[k++] = Hash.raw(99, s1t, s1ls);
    out[k++] = Hash.raw(100, b0t, bls);
    out[k++] = Hash.raw(101, s0w, s0rs);
    out[k++] = Hash.raw(102, s1w, s1rs);
    out[k++] = Hash.raw(103, s1w, s1ls);
    out[k++] = Hash.raw(104, b0w, bls);
    out[k++] = Hash.raw(105, s1t, s1rs, s0t, s0ls);
    out[k++] = Hash.raw(106, s0t, s0ls, b0t, bls);
    out[k++] = Hash.raw(107, s1w, s1rs, s0t);
    out[k++] = Hash.raw(108, s0wt, v0l);
    out[k++] = Hash.raw(109, s0wt, v0r);
    out[k++] = Hash.raw(110, s1wt, v1r);
    out[k++] = Hash.raw(111, s1wt, v1l);
    out[k++] = Hash.raw(112, b0wt, vb);
    // With the verb of a clause to come.
    out[k++] = Hash.raw(133, s0rs, b0t, vt);
    // With what stands between.
    out[k++] = Hash.raw(148, s1t, s0t, gap1, s0lw);
    // What else both have.
    out[k++] = Hash.raw(180, s1w, s1ls, s0t);
    out[k++] = Hash.raw(181, s1t, s1ls, s0t, b0t);
    out[k++] = Hash.raw(182, s1t, s1rs, s0lw);
    out[k++] = Hash.raw(183, s1w, s1rs, s0lw);
    out[k++] = Hash.raw(184, s0t, s0ls, s0rs);
    out[k++] = Hash.raw(185, s0t, s0ls, s0rs, b0t);
    out[k++] = Hash.raw(186, s0w, s0ls, b0t);
    out[k++] = Hash.raw(187, s1t, s1ls, s1rs, s0t);
    out[k++] = Hash.raw(188, s1t, s0t, s0ls, b0t);
    Hash.finish(out, from, k);
    return k;
  }
}
