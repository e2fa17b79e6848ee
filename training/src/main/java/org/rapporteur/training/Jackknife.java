package org.rapporteur.training;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.reading.language.model.TagDecoder;

/**
 * Tags each part of a treebank by a tagger trained on the other parts, so that the parser learns
 * under tags as good and as bad as those it will meet.
 */
final class Jackknife {

  private static final int FOLDS = 4;

  /** Sentences that stay together, so that parts of one text seldom fall to both sides. */
  private static final int BLOCK = 40;

  private static final int RUNS = 3;

  private static final int PASSES = 3;

  private Jackknife() {}

  static List<Example> tag(List<Example> examples, TagTrainer trainer) {
    List<Example> tagged = new ArrayList<>(examples);
    for (int fold = 0; fold < FOLDS; fold++) {
      List<Example> others = new ArrayList<>();
      for (int i = 0; i < examples.size(); i++) {
        if (i / BLOCK % FOLDS != fold) {
          others.add(examples.get(i));
        }
      }
      TagDecoder decoder = new TagDecoder(trainer.train(others, RUNS, PASSES, 1 + fold));
      for (int i = 0; i < examples.size(); i++) {
        if (i / BLOCK % FOLDS == fold) {
          Example example = examples.get(i);
          int[] own = new int[example.size()];
          int[] also = new int[example.size()];
          decoder.tag(example.forms(), own, also);
          tagged.set(i, example.withTags(own, also));
        }
      }
    }
    return tagged;
  }
}
