package org.rapporteur.reading.language.model;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Finds the best tree by beam search. Reusable buffers: one decoder for each thread.
 *
 * <p>A hypothesis is a row in parallel arrays: its stack and next word as nodes of a {@link
 * Forest}, the hypothesis it came from and the action between. Every sentence of n tokens takes 2n
 * actions, so hypotheses of one step compare fairly.
 */
public final class ParseDecoder {

  private final Actions actions;
  private final Scorer weights;
  private final int beam;
  private final int reach;
  private final Words words = new Words();
  private final TokenAtoms atoms;
  private final PlaceScores places;

  /** For a model that no longer changes; null while it learns. */
  private final @Nullable StateScores states;

  private final Forest forest;
  private final WellFormed wellFormed;
  private final FeatureRow row = new FeatureRow();
  private final int[] candidates = new int[Scorer.MOST_OUTCOMES];
  private final int[] scores = new int[Scorer.MOST_OUTCOMES];
  private final int[] keptFrom;
  private final int[] keptAction;
  private final long[] keptScore;
  private int kept;

  private int[] stack = {};
  private int[] next = {};
  private int[] came = {};
  private int[] action = {};
  private long[] score = {};
  private int items;
  private int[] tags = {};
  private int n;

  public ParseDecoder(ParseModel model) {
    this.actions = model.actions();
    this.weights = model.weights();
    this.beam = model.beam();
    this.reach = model.reach();
    this.forest = new Forest(RelationSet.bits(actions.labels()));
    this.wellFormed = new WellFormed(actions.labels());
    this.atoms = new TokenAtoms(model.clusters(), model.kinds(), model.nouns());
    this.places = new PlaceScores(atoms, weights);
    this.states = weights instanceof Weights fixed ? new StateScores(atoms, forest, fixed) : null;
    this.keptFrom = new int[beam];
    this.keptAction = new int[beam];
    this.keptScore = new long[beam];
  }

  /**
   * Writes the tree.
   *
   * @param tagNumbers the tokens' joint tags
   * @param others other tags they may have, -1 for tokens without doubt
   * @param heads filled with heads, -1 for the root
   * @param labels filled with relation numbers
   */
  public void parse(String[] forms, int[] tagNumbers, int[] others, int[] heads, int[] labels) {
    if (forms.length == 0) {
      return;
    }
    int first = start(forms, tagNumbers, others);
    int count = 1;
    for (int step = 0; step < 2 * n; step++) {
      expand(first, count);
      first = keep();
      count = kept;
    }
    unwind(first, heads, labels);
  }

  /** Starts a sentence; returns the first hypothesis. */
  public int start(String[] forms, int[] tagNumbers, int[] others) {
    n = forms.length;
    words.fill(forms);
    atoms.fill(words, tagNumbers, others);
    places.clear();
    if (states != null) {
      states.clear();
    }
    forest.start(n);
    if (tags.length < n + 2) {
      tags = new int[n + n / 2 + 16];
    }
    System.arraycopy(tagNumbers, 0, tags, 1, n);
    items = 0;
    kept = 0;
    return item(n + 1, 1, -1, -1, 0);
  }

  private int item(int stackNode, int nextNode, int from, int by, long total) {
    if (items == stack.length) {
      int room = Math.max(items * 2, (2 * n + 2) * (beam + 1));
      stack = Arrays.copyOf(stack, room);
      next = Arrays.copyOf(next, room);
      came = Arrays.copyOf(came, room);
      action = Arrays.copyOf(action, room);
      score = Arrays.copyOf(score, room);
    }
    stack[items] = stackNode;
    next[items] = nextNode;
    came[items] = from;
    action[items] = by;
    score[items] = total;
    return items++;
  }

  /** Collects into the beam the best continuations of some hypotheses. */
  public void expand(int first, int count) {
    kept = 0;
    for (int h = first; h < first + count; h++) {
      int options = score(h);
      boolean offered = false;
      for (int c = 0; c < options; c++) {
        if (fits(h, candidates[c])) {
          offer(h, candidates[c], score[h] + scores[candidates[c]]);
          offered = true;
        }
      }
      for (int c = 0; !offered && c < options; c++) {
        offer(h, candidates[c], score[h] + scores[candidates[c]]);
      }
    }
  }

  /** Whether an action makes an arc that English grammar knows. */
  private boolean fits(int h, int by) {
    if (by == Actions.SHIFT) {
      return true;
    }
    int dependent = stack[h];
    int head = Actions.isLeft(by) ? next[h] : forest.get(dependent, Forest.BELOW);
    return wellFormed.fits(Actions.label(by), forest.relations(head), forest.relations(dependent));
  }

  private void offer(int from, int by, long total) {
    if (kept == beam && total <= keptScore[kept - 1]) {
      return;
    }
    int at = kept < beam ? kept++ : beam - 1;
    while (at > 0 && keptScore[at - 1] < total) {
      keptScore[at] = keptScore[at - 1];
      keptFrom[at] = keptFrom[at - 1];
      keptAction[at] = keptAction[at - 1];
      at--;
    }
    keptScore[at] = total;
    keptFrom[at] = from;
    keptAction[at] = by;
  }

  /** Makes hypotheses of what the beam kept; returns the first and best. */
  public int keep() {
    int first = items;
    while (keptScore[kept - 1] < keptScore[0] - reach) {
      kept--;
    }
    for (int i = 0; i < kept; i++) {
      apply(keptFrom[i], keptAction[i], keptScore[i]);
    }
    return first;
  }

  public int kept() {
    return kept;
  }

  /** Fills candidates and their scores; returns how many there are. */
  public int score(int h) {
    int count = candidates(h);
    if (count == 1) {
      scores[candidates[0]] = 0;
      return count;
    }
    int s = stack[h];
    int top1 = forest.get(s, Forest.BELOW);
    int i2 = forest.get(forest.get(top1, Forest.BELOW), Forest.TOKEN);
    if (states != null) {
      states.score(s, top1, i2, next[h], candidates, count, scores);
      return count;
    }
    int[] placed =
        places.find(
            i2,
            forest.get(top1, Forest.TOKEN),
            forest.get(s, Forest.TOKEN),
            forest.get(next[h], Forest.TOKEN),
            row,
            candidates,
            count);
    System.arraycopy(placed, 0, scores, 0, scores.length);
    row.size = BranchFeatures.extract(atoms, forest, s, top1, next[h], row.hashes, 0);
    weights.add(row, candidates, count, scores);
    return count;
  }

  /** Fills the actions that may follow a hypothesis; returns how many there are. */
  public int candidates(int h) {
    int s = stack[h];
    int b = next[h];
    int below = forest.get(s, Forest.BELOW);
    int count = 0;
    int s0 = forest.get(s, Forest.TOKEN);
    if (b != Forest.NONE) {
      candidates[count++] = Actions.SHIFT;
      if (below != Forest.NONE) {
        int[] left = actions.leftCandidates(tags[forest.get(b, Forest.TOKEN)], tags[s0]);
        System.arraycopy(left, 0, candidates, count, left.length);
        count += left.length;
      }
    }
    if (below != Forest.NONE) {
      int s1 = forest.get(below, Forest.TOKEN);
      if (s1 <= n) {
        int[] right = actions.rightCandidates(tags[s1], tags[s0]);
        System.arraycopy(right, 0, candidates, count, right.length);
        count += right.length;
      } else if (b == Forest.NONE) {
        candidates[count++] = actions.rootAction();
      }
      if (count == 0) {
        // No arc was ever seen between such tags, and no word is left: the parse must go on.
        candidates[count++] = actions.lastResort();
      }
    }
    return count;
  }

  /** The hypothesis after an action. */
  public int apply(int h, int by, long total) {
    int s = stack[h];
    int b = next[h];
    if (by == Actions.SHIFT) {
      int token = forest.get(b, Forest.TOKEN);
      return item(forest.onStack(b, s), token == n ? Forest.NONE : token + 1, h, by, total);
    }
    int below = forest.get(s, Forest.BELOW);
    int label = Actions.label(by);
    if (Actions.isLeft(by)) {
      return item(below, forest.withLeft(b, s, label), h, by, total);
    }
    return item(forest.withRight(below, s, label), b, h, by, total);
  }

  private void unwind(int last, int[] heads, int[] labels) {
    for (int h = last; came[h] >= 0; h = came[h]) {
      int by = action[h];
      if (by != Actions.SHIFT) {
        int before = came[h];
        int dependent = forest.get(stack[before], Forest.TOKEN);
        int head =
            Actions.isLeft(by)
                ? forest.get(next[before], Forest.TOKEN)
                : forest.get(forest.get(stack[before], Forest.BELOW), Forest.TOKEN);
        heads[dependent - 1] = head > n ? -1 : head - 1;
        labels[dependent - 1] = Actions.label(by);
      }
    }
  }

  /** Features of a hypothesis; the row is overwritten by the next call. */
  public FeatureRow features(int h) {
    int s = stack[h];
    int top1 = forest.get(s, Forest.BELOW);
    int i2 = forest.get(forest.get(top1, Forest.BELOW), Forest.TOKEN);
    int i1 = forest.get(top1, Forest.TOKEN);
    int i0 = forest.get(s, Forest.TOKEN);
    int b = forest.get(next[h], Forest.TOKEN);
    int placed = PlaceFeatures.extract(atoms, i2, i1, i0, b, row.hashes);
    row.size = BranchFeatures.extract(atoms, forest, s, top1, next[h], row.hashes, placed);
    return row;
  }

  public int candidate(int index) {
    return candidates[index];
  }

  public int candidateScore(int index) {
    return scores[candidates[index]];
  }

  public int cameFrom(int h) {
    return came[h];
  }

  public int actionOf(int h) {
    return action[h];
  }

  public long totalOf(int h) {
    return score[h];
  }

  /** Token on top of the stack: from 1, the root is one past the last, 0 is none. */
  public int top(int h) {
    return forest.get(stack[h], Forest.TOKEN);
  }

  /** Node of the stack at a depth, 0 when it is not so deep. */
  public int below(int node) {
    return forest.get(node, Forest.BELOW);
  }

  public int stackNode(int h) {
    return stack[h];
  }

  public int token(int node) {
    return forest.get(node, Forest.TOKEN);
  }

  /** The next word from 1, 0 when all are read. */
  public int nextToken(int h) {
    return forest.get(next[h], Forest.TOKEN);
  }
}
