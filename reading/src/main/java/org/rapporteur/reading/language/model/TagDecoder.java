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

  /** Writes tag numbers. */
  public void tag(String[] forms, int[] tags) {
    words.fill(forms);
    features.fill();
    Scorer weights = model.weights();
    int before = -1;
    int two = -1;
    for (int i = 0; i < forms.length; i++) {
      int[] candidates = model.classTags()[features.ambiguityClass(i)];
      int best = candidates[0];
      if (candidates.length > 1) {
        features.extract(i, before, two, row);
        Arrays.fill(scores, 0);
        weights.add(row, candidates, candidates.length, scores);
        int top = Integer.MIN_VALUE;
        for (int c = 0; c < candidates.length; c++) {
          if (scores[candidates[c]] > top) {
            top = scores[candidates[c]];
            best = candidates[c];
          }
        }
      }
      tags[i] = best;
      two = before;
      before = best;
    }
  }
}
