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

/**
 * Features of the trees built so far on the two words on top of the stack and on the next word. In
 * groups by whose trees they look at, so that hypotheses that differ elsewhere share them. Each
 * method writes raw hashes to {@code out} from {@code k} on and returns where it ended; {@code s0},
 * {@code s1} and {@code next} are nodes, {@code i0}, {@code i1} and {@code b} tokens.
 */
final class BranchFeatures {

  private BranchFeatures() {}

  /**
   * All groups, hashes finished.
   *
   * @param s0 node on top of the stack
   * @param s1 node below it
   * @param next node of the next word, or {@link Forest#NONE}
   * @param from where in {@code out} to begin
   * @return number of features in {@code out} now
   */
  static int extract(TokenAtoms atoms, Forest f, int s0, int s1, int next, int[] out, int from) {
    int i0 = f.get(s0, TOKEN);
    int b = f.get(next, TOKEN);
    int k = top(atoms, f, s0, out, from);
    k = second(atoms, f, s1, out, k);
    k = next(atoms, f, next, out, k);
    k = topBefore(atoms, f, s0, b, out, k);
    k = nextAfter(atoms, f, next, i0, out, k);
    k = secondUnder(atoms, f, s1, i0, out, k);
    k = stack(atoms, f, s0, s1, out, k);
    k = all(atoms, f, s0, s1, next, out, k);
    Hash.finish(out, from, k);
    return k;
  }

  /** The tree of the top of the stack. */
  static int top(TokenAtoms atoms, Forest f, int s0, int[] out, int from) {
    int i0 = f.get(s0, TOKEN);
    int s0w = atoms.word[i0];
    int s0t = atoms.tag[i0];
    int s0wt = atoms.wordTag[i0];
    int left = f.get(s0, LEFT1);
    int right = f.get(s0, RIGHT1);
    int left2 = f.get(s0, LEFT2);
    int right2 = f.get(s0, RIGHT2);
    int leftLabel = f.get(left, LABEL);
    int rightLabel = f.get(right, LABEL);
    int lefts = f.get(s0, LEFT_SET);
    int rights = f.get(s0, RIGHT_SET);
    int k = from;
    out[k++] = Hash.raw(58, s0t, atoms.tag[f.get(left, TOKEN)], leftLabel);
    out[k++] = Hash.raw(59, s0t, atoms.tag[f.get(right, TOKEN)], rightLabel);
    out[k++] = Hash.raw(63, s0w, leftLabel);
    out[k++] = Hash.raw(64, s0w, rightLabel);
    out[k++] = Hash.raw(67, atoms.word[f.get(left, TOKEN)]);
    out[k++] = Hash.raw(68, atoms.word[f.get(right, TOKEN)]);
    out[k++] = Hash.raw(92, s0t, leftLabel, atoms.tag[f.get(left2, TOKEN)], f.get(left2, LABEL));
    out[k++] = Hash.raw(93, s0t, rightLabel, atoms.tag[f.get(right2, TOKEN)], f.get(right2, LABEL));
    out[k++] = Hash.raw(96, s0t, lefts);
    out[k++] = Hash.raw(97, s0t, rights);
    out[k++] = Hash.raw(101, s0w, rights);
    out[k++] = Hash.raw(108, s0wt, Math.min(3, f.get(s0, LEFT_COUNT)));
    out[k++] = Hash.raw(109, s0wt, Math.min(3, f.get(s0, RIGHT_COUNT)));
    out[k++] = Hash.raw(184, s0t, lefts, rights);
    return k;
  }

  /** The tree of the second on the stack. */
  static int second(TokenAtoms atoms, Forest f, int s1, int[] out, int from) {
    int i1 = f.get(s1, TOKEN);
    int s1w = atoms.word[i1];
    int s1t = atoms.tag[i1];
    int left = f.get(s1, LEFT1);
    int right = f.get(s1, RIGHT1);
    int right2 = f.get(s1, RIGHT2);
    int rightLabel = f.get(right, LABEL);
    int lefts = f.get(s1, LEFT_SET);
    int rights = f.get(s1, RIGHT_SET);
    int k = from;
    out[k++] = Hash.raw(60, s1t, atoms.tag[f.get(right, TOKEN)], rightLabel);
    out[k++] = Hash.raw(61, s1t, atoms.tag[f.get(left, TOKEN)], f.get(left, LABEL));
    out[k++] = Hash.raw(65, s1w, rightLabel);
    out[k++] = Hash.raw(69, atoms.word[f.get(right, TOKEN)]);
    out[k++] = Hash.raw(94, s1t, rightLabel, atoms.tag[f.get(right2, TOKEN)], f.get(right2, LABEL));
    out[k++] = Hash.raw(98, s1t, rights);
    out[k++] = Hash.raw(99, s1t, lefts);
    out[k++] = Hash.raw(102, s1w, rights);
    out[k++] = Hash.raw(103, s1w, lefts);
    return k;
  }

  /** The tree of the next word. */
  static int next(TokenAtoms atoms, Forest f, int next, int[] out, int from) {
    int b = f.get(next, TOKEN);
    int b0w = atoms.word[b];
    int b0t = atoms.tag[b];
    int left = f.get(next, LEFT1);
    int left2 = f.get(next, LEFT2);
    int label = f.get(left, LABEL);
    int lefts = f.get(next, LEFT_SET);
    int k = from;
    out[k++] = Hash.raw(62, b0t, atoms.tag[f.get(left, TOKEN)], label);
    out[k++] = Hash.raw(66, b0w, label);
    out[k++] = Hash.raw(70, atoms.word[f.get(left, TOKEN)]);
    out[k++] = Hash.raw(95, b0t, label, atoms.tag[f.get(left2, TOKEN)], f.get(left2, LABEL));
    out[k++] = Hash.raw(100, b0t, lefts);
    out[k++] = Hash.raw(104, b0w, lefts);
    out[k++] = Hash.raw(112, atoms.wordTag[b], Math.min(3, f.get(next, LEFT_COUNT)));
    return k;
  }

  /** The tree of the top of the stack, before the next word. */
  static int topBefore(TokenAtoms atoms, Forest f, int s0, int b, int[] out, int from) {
    int i0 = f.get(s0, TOKEN);
    int s0w = atoms.word[i0];
    int s0t = atoms.tag[i0];
    int b0t = atoms.tag[b];
    int left = f.get(f.get(s0, LEFT1), TOKEN);
    int right = f.get(s0, RIGHT1);
    int leftWord = atoms.word[left];
    int lefts = f.get(s0, LEFT_SET);
    int rights = f.get(s0, RIGHT_SET);
    int k = from;
    out[k++] = Hash.raw(71, s0t, atoms.tag[left], b0t);
    out[k++] = Hash.raw(72, s0t, atoms.tag[f.get(right, TOKEN)], b0t);
    out[k++] = Hash.raw(86, s0t, leftWord, b0t);
    out[k++] = Hash.raw(87, s0w, leftWord, b0t);
    out[k++] = Hash.raw(91, s0t, atoms.word[f.get(f.get(right, LEFT1), TOKEN)], b0t);
    out[k++] = Hash.raw(133, rights, b0t, atoms.tag[atoms.verb[b]]);
    out[k++] = Hash.raw(185, s0t, lefts, rights, b0t);
    out[k++] = Hash.raw(186, s0w, lefts, b0t);
    return k;
  }

  /** The tree of the next word, after the top of the stack. */
  static int nextAfter(TokenAtoms atoms, Forest f, int next, int i0, int[] out, int from) {
    int b = f.get(next, TOKEN);
    int b0t = atoms.tag[b];
    int s0w = atoms.word[i0];
    int s0t = atoms.tag[i0];
    int left = f.get(next, LEFT1);
    int leftWord = atoms.word[f.get(left, TOKEN)];
    int label = f.get(left, LABEL);
    int k = from;
    out[k++] = Hash.raw(73, s0t, b0t, atoms.tag[f.get(left, TOKEN)]);
    out[k++] = Hash.raw(74, s0w, b0t, label);
    out[k++] = Hash.raw(75, s0t, atoms.word[b], label);
    out[k++] = Hash.raw(88, s0t, leftWord, b0t);
    out[k++] = Hash.raw(89, s0w, leftWord, b0t);
    return k;
  }

  /** The tree of the second on the stack, under the top. */
  static int secondUnder(TokenAtoms atoms, Forest f, int s1, int i0, int[] out, int from) {
    int i1 = f.get(s1, TOKEN);
    int s1w = atoms.word[i1];
    int s1t = atoms.tag[i1];
    int s0t = atoms.tag[i0];
    int lefts = f.get(s1, LEFT_SET);
    int rights = f.get(s1, RIGHT_SET);
    int k = from;
    out[k++] = Hash.raw(78, s1t, atoms.tag[f.get(f.get(s1, RIGHT1), TOKEN)], s0t);
    out[k++] = Hash.raw(79, s1t, atoms.tag[f.get(f.get(s1, LEFT1), TOKEN)], s0t);
    out[k++] = Hash.raw(107, s1w, rights, s0t);
    out[k++] = Hash.raw(187, s1t, lefts, rights, s0t);
    return k;
  }

  /** The trees of both on the stack. */
  static int stack(TokenAtoms atoms, Forest f, int s0, int s1, int[] out, int from) {
    int i0 = f.get(s0, TOKEN);
    int i1 = f.get(s1, TOKEN);
    int s0t = atoms.tag[i0];
    int s1t = atoms.tag[i1];
    int left = f.get(f.get(s0, LEFT1), TOKEN);
    int leftWord = atoms.word[left];
    int rights = f.get(s1, RIGHT_SET);
    int k = from;
    out[k++] = Hash.raw(77, s1t, s0t, atoms.tag[f.get(f.get(s0, RIGHT1), TOKEN)]);
    out[k++] = Hash.raw(84, s1t, leftWord, s0t);
    out[k++] = Hash.raw(85, atoms.cluster[i1], leftWord, atoms.cluster[i0]);
    out[k++] =
        Hash.raw(90, s1t, leftWord, atoms.word[f.get(f.get(f.get(s1, RIGHT1), LEFT1), TOKEN)]);
    out[k++] = Hash.raw(105, s1t, rights, s0t, f.get(s0, LEFT_SET));
    out[k++] = Hash.raw(148, s1t, s0t, atoms.between(i1, i0), leftWord);
    out[k++] = Hash.raw(182, s1t, rights, leftWord);
    return k;
  }

  /** The trees of all three. */
  static int all(TokenAtoms atoms, Forest f, int s0, int s1, int next, int[] out, int from) {
    int s0t = atoms.tag[f.get(s0, TOKEN)];
    int s1t = atoms.tag[f.get(s1, TOKEN)];
    int b0t = atoms.tag[f.get(next, TOKEN)];
    int lefts = f.get(s0, LEFT_SET);
    int k = from;
    out[k++] = Hash.raw(80, f.get(f.get(s1, RIGHT1), LABEL), s1t, s0t, b0t);
    out[k++] = Hash.raw(106, s0t, lefts, b0t, f.get(next, LEFT_SET));
    out[k++] = Hash.raw(188, s1t, s0t, lefts, b0t);
    return k;
  }
}
