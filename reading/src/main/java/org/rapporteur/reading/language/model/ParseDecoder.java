package org.rapporteur.reading.language.model;

import org.jspecify.annotations.Nullable;

/**
 * Finds the best tree by beam search. Reusable buffers: one decoder for each thread.
 *
 * <p>A hypothesis is a row in parallel arrays: its stack and next word as nodes of a {@link
 * Forest}, the hypothesis it came from and the action between. Every sentence of n tokens takes 2n
 * actions, so hypotheses of one step compare fairly. Of hypotheses that look the same to all
 * features from now on, as they differ only deep inside finished trees, the better is kept: it
 * would win whatever comes, and the other would take a place in the beam and time.
 */
public final class ParseDecoder {

  /** Continuations collected beyond the beam, as some will turn out to be the same. */
  private static final int SPARE = 2;

  private final Actions actions;
  private final Scorer weights;
  private final int beam;
  private final int reach;

  /** While it learns, the right hypothesis must stay apart from others like it, and in the beam. */
  private final boolean learnt;

  private final Words words = new Words();
  private final TokenAtoms atoms;
  private final PlaceScores places;

  /** For a model that no longer changes; null while it learns. */
  private final @Nullable StateScores states;

  private final Forest forest;
  private final WellFormed wellFormed;
  private final FeatureRow row = new FeatureRow();

  /** Actions that may follow each hypothesis of the beam, and how many there are. */
  private final int[][] options;

  private final int[] optionCounts;

  /** Where {@link StateScores} have the scores of each hypothesis, -1 if it has no choice. */
  private final int[] asked;

  private int[] candidates;
  private final int[] scores = new int[Scorer.MOST_OUTCOMES];
  private final Offers offers;
  private int kept;

  private final Hypotheses all = new Hypotheses();
  private int[] tags = {};
  private int n;

  public ParseDecoder(ParseModel model) {
    this.actions = model.actions();
    this.weights = model.weights();
    this.beam = model.beam();
    this.reach = model.reach();
    this.learnt = reach < ParseModel.FAR;
    this.forest = new Forest(RelationSet.bits(actions.labels()));
    this.wellFormed = new WellFormed(actions.labels());
    this.atoms = new TokenAtoms(model.clusters(), model.kinds(), model.nouns());
    this.places = new PlaceScores(atoms, weights);
    this.states =
        weights instanceof Weights fixed ? new StateScores(atoms, forest, fixed, beam) : null;
    this.offers = new Offers(beam + SPARE);
    this.options = new int[beam][Scorer.MOST_OUTCOMES];
    this.optionCounts = new int[beam];
    this.asked = new int[beam];
    this.candidates = options[0];
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
    all.size = 0;
    kept = 0;
    return all.add(n + 1, 1, -1, -1, 0);
  }

  /** Collects the best continuations of the beam's hypotheses. */
  public void expand(int first, int count) {
    offers.clear();
    if (states == null) {
      for (int h = first; h < first + count; h++) {
        offer(h, score(h));
      }
      return;
    }
    states.begin();
    for (int i = 0; i < count; i++) {
      candidates = options[i];
      optionCounts[i] = candidates(first + i);
      asked[i] = optionCounts[i] == 1 ? -1 : ask(states, first + i);
    }
    states.make();
    for (int i = 0; i < count; i++) {
      candidates = options[i];
      scores[candidates[0]] = 0;
      if (asked[i] >= 0) {
        states.scores(asked[i], candidates, optionCounts[i], scores);
      }
      offer(first + i, optionCounts[i]);
    }
  }

  private int ask(StateScores states, int h) {
    int s = all.stack[h];
    int top1 = forest.get(s, Forest.BELOW);
    int i2 = forest.get(forest.get(top1, Forest.BELOW), Forest.TOKEN);
    return states.ask(s, top1, i2, all.next[h]);
  }

  private void offer(int h, int count) {
    // What would not be taken need not fit, unless nothing else does.
    boolean offered = false;
    for (int c = 0; c < count; c++) {
      long total = all.score[h] + scores[candidates[c]];
      if (offers.takes(total) && fits(h, candidates[c])) {
        offers.add(h, candidates[c], total);
        offered = true;
      }
    }
    for (int c = 0; !offered && c < count; c++) {
      offered = fits(h, candidates[c]);
    }
    for (int c = 0; !offered && c < count; c++) {
      offers.add(h, candidates[c], all.score[h] + scores[candidates[c]]);
    }
  }

  /** Whether an action makes an arc that English grammar knows. */
  private boolean fits(int h, int by) {
    if (by == Actions.SHIFT) {
      return true;
    }
    int dependent = all.stack[h];
    int head = Actions.isLeft(by) ? all.next[h] : forest.get(dependent, Forest.BELOW);
    return wellFormed.fits(Actions.label(by), forest.relations(head), forest.relations(dependent));
  }

  /** Makes hypotheses of what the beam kept; returns the first and best. */
  public int keep() {
    int first = all.size;
    for (int i = 0; i < offers.size() && all.size < first + beam; i++) {
      if (learnt && offers.score(i) < offers.score(0) - reachOf(all.size - first)) {
        break;
      }
      apply(offers.from(i), offers.action(i), offers.score(i));
      if (learnt && all.isLastThere(first, forest)) {
        all.size--;
      }
    }
    kept = all.size - first;
    return first;
  }

  /** How far behind the best a place of the beam may be: the later, the less it wins in the end. */
  private int reachOf(int place) {
    return reach - Math.max(0, place - 1) * (reach / 5);
  }

  public int kept() {
    return kept;
  }

  /** Fills candidates and their scores under weights that change; returns how many there are. */
  public int score(int h) {
    int count = candidates(h);
    if (count == 1) {
      scores[candidates[0]] = 0;
      return count;
    }
    int s = all.stack[h];
    int top1 = forest.get(s, Forest.BELOW);
    int i2 = forest.get(forest.get(top1, Forest.BELOW), Forest.TOKEN);
    int[] placed =
        places.find(
            i2,
            forest.get(top1, Forest.TOKEN),
            forest.get(s, Forest.TOKEN),
            forest.get(all.next[h], Forest.TOKEN),
            row,
            candidates,
            count);
    System.arraycopy(placed, 0, scores, 0, scores.length);
    row.size = BranchFeatures.extract(atoms, forest, s, top1, all.next[h], row.hashes, 0);
    weights.add(row, candidates, count, scores);
    return count;
  }

  /** Fills the actions that may follow a hypothesis; returns how many there are. */
  public int candidates(int h) {
    int s = all.stack[h];
    int b = all.next[h];
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
    int s = all.stack[h];
    int b = all.next[h];
    if (by == Actions.SHIFT) {
      int token = forest.get(b, Forest.TOKEN);
      return all.add(forest.onStack(b, s), token == n ? Forest.NONE : token + 1, h, by, total);
    }
    int below = forest.get(s, Forest.BELOW);
    int label = Actions.label(by);
    if (Actions.isLeft(by)) {
      return all.add(below, forest.withLeft(b, s, label), h, by, total);
    }
    return all.add(forest.withRight(below, s, label), b, h, by, total);
  }

  private void unwind(int last, int[] heads, int[] labels) {
    for (int h = last; all.came[h] >= 0; h = all.came[h]) {
      int by = all.action[h];
      if (by != Actions.SHIFT) {
        int before = all.came[h];
        int dependent = forest.get(all.stack[before], Forest.TOKEN);
        int head =
            Actions.isLeft(by)
                ? forest.get(all.next[before], Forest.TOKEN)
                : forest.get(forest.get(all.stack[before], Forest.BELOW), Forest.TOKEN);
        heads[dependent - 1] = head > n ? -1 : head - 1;
        labels[dependent - 1] = Actions.label(by);
      }
    }
  }

  /** Features of a hypothesis; the row is overwritten by the next call. */
  public FeatureRow features(int h) {
    int s = all.stack[h];
    int top1 = forest.get(s, Forest.BELOW);
    int i2 = forest.get(forest.get(top1, Forest.BELOW), Forest.TOKEN);
    int i1 = forest.get(top1, Forest.TOKEN);
    int i0 = forest.get(s, Forest.TOKEN);
    int b = forest.get(all.next[h], Forest.TOKEN);
    int placed = PlaceFeatures.extract(atoms, i2, i1, i0, b, row.hashes);
    row.size = BranchFeatures.extract(atoms, forest, s, top1, all.next[h], row.hashes, placed);
    return row;
  }

  public int candidate(int index) {
    return candidates[index];
  }

  public int candidateScore(int index) {
    return scores[candidates[index]];
  }

  public int cameFrom(int h) {
    return all.came[h];
  }

  public int actionOf(int h) {
    return all.action[h];
  }

  public long totalOf(int h) {
    return all.score[h];
  }
}
