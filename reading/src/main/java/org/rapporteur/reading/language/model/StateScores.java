package org.rapporteur.reading.language.model;

import java.util.Arrays;

/**
 * Scores of the states that a beam comes to. What a group of features adds up to is remembered by
 * what the group looks at, so that states that differ elsewhere do not ask for it again: of a
 * beam's states hardly any is new in all its parts, and two thirds of all look-ups are saved. What
 * it gives is the same with or without memory. A reusable buffer.
 */
final class StateScores {

  private static final int NEXT = 0;
  private static final int STACK = 1;
  private static final int FRONT = 2;
  private static final int PLACES = 3;
  private static final int TOP_TREE = 4;
  private static final int SECOND_TREE = 5;
  private static final int NEXT_TREE = 6;
  private static final int TOP_BEFORE = 7;
  private static final int NEXT_AFTER = 8;
  private static final int SECOND_UNDER = 9;
  private static final int STACK_TREES = 10;
  private static final int ALL_TREES = 11;
  private static final int GROUPS = 12;

  /** Sums remembered of each group; new ones put old ones out. */
  private static final int SLOTS = 128;

  private final TokenAtoms atoms;
  private final Forest forest;
  private final Weights weights;
  private final int width;

  /** Packed sums of each slot, group after group. */
  private final long[] sums;

  private final long[] keys = new long[GROUPS * SLOTS];

  /** The second half of the keys of {@link #PLACES}. */
  private final long[] deep = new long[SLOTS];

  private final FeatureRow row;

  /** The step of the beam that last used each slot. */
  private final int[] used = new int[GROUPS * SLOTS];

  private int step;

  /** Where the sums of each group of each state of this step are, and of the state asked for. */
  private final int[][] places;

  private int[] place;
  private int states;

  /** Where sums are asked for, and where the features of each end. */
  private final int[] wanted;

  private final int[] ends;
  private int asked;
  private int features;
  private final long[] total;

  /**
   * @param most states in a step at most
   */
  StateScores(TokenAtoms atoms, Forest forest, Weights weights, int most) {
    this.atoms = atoms;
    this.forest = forest;
    this.weights = weights;
    width = weights.width();
    sums = new long[(GROUPS * SLOTS + GROUPS * most) * width];
    total = new long[width];
    places = new int[most][GROUPS];
    place = places[0];
    wanted = new int[GROUPS * most];
    ends = new int[GROUPS * most];
    row = new FeatureRow(most);
  }

  /** Forgets the sentence before. */
  void clear() {
    // No tokens have such numbers.
    Arrays.fill(keys, -1);
    Arrays.fill(used, 0);
    step = 0;
  }

  /** Whether a group's sums must be made; remembers whose they will be. */
  private boolean isNew(int group, int high, int low) {
    int slot = (high * 0x9E3779B1 ^ low * 0x85EBCA77) >>> 16 & SLOTS - 1;
    return isNew(group, slot, (long) high << 32 | low);
  }

  private boolean isNew(int group, int slot, long key) {
    return isNew(group, slot, key, false);
  }

  private boolean isNew(int group, int slot, long key, boolean other) {
    int at = group * SLOTS + slot;
    if (keys[at] == key && !other) {
      used[at] = step;
      place[group] = at * width;
      return false;
    }
    if (used[at] == step) {
      // Another state of this step needs what is there.
      return isApart(group);
    }
    used[at] = step;
    place[group] = at * width;
    keys[at] = key;
    return true;
  }

  /** Puts a group's sums where they are not remembered. */
  private boolean isApart(int group) {
    place[group] = (GROUPS * SLOTS + (states - 1) * GROUPS + group) * width;
    return true;
  }

  private boolean arePlacesNew(int i2, int i1, int i0, int b) {
    long low = (long) i2 << 32 | i1;
    long high = (long) i0 << 32 | b;
    int slot = (int) ((low * 0x9E3779B97F4A7C15L ^ high * 0xC2B2AE3D27D4EB4FL) >>> 40) & SLOTS - 1;
    boolean other = deep[slot] != low;
    if (other && used[PLACES * SLOTS + slot] != step) {
      deep[slot] = low;
    }
    return isNew(PLACES, slot, high, other);
  }

  /** Asks for the sums of a group, whose features end at {@code end}. */
  private int ask(int group, int end) {
    wanted[asked] = place[group];
    ends[asked++] = end;
    return end;
  }

  /** Begins a step of the beam. */
  void begin() {
    step++;
    states = 0;
    asked = 0;
    features = 0;
  }

  /**
   * Asks for the scores of a state. All states of a step are asked for before any is looked up, so
   * that the waits for memory overlap.
   *
   * @param s0 node on top of the stack, with node {@code s1} and token {@code i2} below it
   * @param next node of the next word, or {@link Forest#NONE}
   * @return its number in this step
   */
  int ask(int s0, int s1, int i2, int next) {
    place = places[states++];
    int i0 = forest.get(s0, Forest.TOKEN);
    int i1 = forest.get(s1, Forest.TOKEN);
    int b = forest.get(next, Forest.TOKEN);
    int k = tokens(i2, i1, i0, b, features, row.hashes);
    features = trees(s0, s1, next, k, row.hashes);
    return states - 1;
  }

  /** Makes the sums asked for. */
  void make() {
    if (asked > 0) {
      Hash.finish(row.hashes, 0, features);
      weights.add(row, ends, asked, sums, wanted);
    }
  }

  /** Writes a state's scores for the candidates, each at its own number. */
  void scores(int state, int[] candidates, int count, int[] scores) {
    sum(places[state]);
    for (int c = 0; c < count; c++) {
      scores[candidates[c]] = Weights.unpack(total, candidates[c]);
    }
  }

  private int tokens(int i2, int i1, int i0, int b, int from, int[] out) {
    int k = from;
    if (isNew(NEXT, b, 0)) {
      k = ask(NEXT, PlaceFeatures.next(atoms, b, out, k));
    }
    if (isNew(STACK, i1, i0)) {
      k = ask(STACK, PlaceFeatures.stack(atoms, i1, i0, out, k));
    }
    if (isNew(FRONT, i0, b)) {
      k = ask(FRONT, PlaceFeatures.front(atoms, i0, b, out, k));
    }
    if (arePlacesNew(i2, i1, i0, b)) {
      k = ask(PLACES, PlaceFeatures.all(atoms, i2, i1, i0, b, out, k));
    }
    return k;
  }

  private int trees(int s0, int s1, int next, int from, int[] out) {
    int i0 = forest.get(s0, Forest.TOKEN);
    int b = forest.get(next, Forest.TOKEN);
    int top = forest.get(s0, Forest.CONTENT);
    int second = forest.get(s1, Forest.CONTENT);
    int ahead = forest.get(next, Forest.CONTENT);
    int k = from;
    if (isNew(TOP_TREE, top, 0)) {
      k = ask(TOP_TREE, BranchFeatures.top(atoms, forest, s0, out, k));
    }
    if (isNew(SECOND_TREE, second, 0)) {
      k = ask(SECOND_TREE, BranchFeatures.second(atoms, forest, s1, out, k));
    }
    if (isNew(NEXT_TREE, ahead, 0)) {
      k = ask(NEXT_TREE, BranchFeatures.next(atoms, forest, next, out, k));
    }
    if (isNew(TOP_BEFORE, top, b)) {
      k = ask(TOP_BEFORE, BranchFeatures.topBefore(atoms, forest, s0, b, out, k));
    }
    if (isNew(NEXT_AFTER, ahead, i0)) {
      k = ask(NEXT_AFTER, BranchFeatures.nextAfter(atoms, forest, next, i0, out, k));
    }
    if (isNew(SECOND_UNDER, second, i0)) {
      k = ask(SECOND_UNDER, BranchFeatures.secondUnder(atoms, forest, s1, i0, out, k));
    }
    if (isNew(STACK_TREES, top, second)) {
      k = ask(STACK_TREES, BranchFeatures.stack(atoms, forest, s0, s1, out, k));
    }
    isApart(ALL_TREES);
    return ask(ALL_TREES, BranchFeatures.all(atoms, forest, s0, s1, next, out, k));
  }

  private void sum(int[] at) {
    long[] all = sums;
    for (int k = 0; k < width; k++) {
      long some = all[at[0] + k] + all[at[1] + k] + all[at[2] + k] + all[at[3] + k];
      some += all[at[4] + k] + all[at[5] + k] + all[at[6] + k] + all[at[7] + k];
      total[k] = some + all[at[8] + k] + all[at[9] + k] + all[at[10] + k] + all[at[11] + k];
    }
  }
}
