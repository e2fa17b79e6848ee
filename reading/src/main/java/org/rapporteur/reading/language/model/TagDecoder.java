package org.rapporteur.reading.language.model;

import java.util.Arrays;

/** Tags sentences by a model. Reusable buffers: one decoder for each thread. */
public final class TagDecoder {

  private final TagModel model;
  private final Words words = new Words();
  private final TagFeatures features;
  private final FeatureRow row = new FeatureRow();
  private final int[] scores = new int[Scorer.MOST_OUTCOMES];

  public TagDecoder(TagModel model) {
    this.model = model;
    this.features = new TagFeatures(words, model);
  }

  /**
   * Writes tag numbers.
   *
   * @param tags filled with each token's tag
   * @param others filled with the next likely tag where it is nearly as likely, else -1
   */
  public void tag(String[] forms, int[] tags, int[] others) {
    words.fill(forms);
    features.fill();
    Scorer weights = model.weights();
    int before = -1;
    int two = -1;
    for (int i = 0; i < forms.length; i++) {
      int[] candidates = model.classTags()[features.ambiguityClass(i)];
      int best = candidates[0];
      int other = -1;
      if (candidates.length > 1) {
        features.extract(i, before, two, row);
        Arrays.fill(scores, 0);
        weights.add(row, candidates, candidates.length, scores);
        best = best(candidates, -1);
        other = best(candidates, best);
        if (scores[best] - scores[other] >= model.doubt()) {
          other = -1;
        }
      }
      tags[i] = best;
      others[i] = other;
      two = before;
      before = best;
    }
  }

  /** The first of the best candidates but one. */
  private int best(int[] candidates, int but) {
    int best = -1;
    int top = Integer.MIN_VALUE;
    for (int candidate : candidates) {
      if (scores[candidate] > top && candidate != but) {
        top = scores[candidate];
        best = candidate;
      }
    }
    return best;
  }
}
