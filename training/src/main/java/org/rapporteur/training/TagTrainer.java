package org.rapporteur.training;

import java.util.Arrays;
import java.util.List;
import org.rapporteur.reading.language.model.FeatureRow;
import org.rapporteur.reading.language.model.Scorer;
import org.rapporteur.reading.language.model.TagFeatures;
import org.rapporteur.reading.language.model.TagModel;
import org.rapporteur.reading.language.model.WordClasses;
import org.rapporteur.reading.language.model.Words;

/** Trains the tagger. */
final class TagTrainer {

  /** The right tag must lead by this much, or weights still change. */
  private static final int MARGIN = 100;

  private final String[] tags;
  private final WordClasses clusters;
  private final WordClasses dictionary;
  private final Settings settings;
  private final int bits;

  TagTrainer(
      String[] tags, WordClasses clusters, WordClasses dictionary, Settings settings, int bits) {
    this.settings = settings;
    this.bits = bits;
    this.tags = tags;
    this.dictionary = dictionary;
    this.clusters = clusters;
  }

  TagModel train(List<Example> examples, int runs, int passes, long seed) {
    return new Run(new TagLexicon(tags, clusters, dictionary).model(examples))
        .train(examples, runs, passes, seed);
  }

  /** One training, over what the examples say words may be. */
  private final class Run {
    private final TagModel lexicon;
    private final Words words = new Words();
    private final TagFeatures features;
    private final FeatureRow row = new FeatureRow();
    private final int[] scores = new int[Scorer.MOST_OUTCOMES];
    private final KnownFeatures known = new KnownFeatures(settings.tagLeast(), bits + 2);
    private final LearningWeights weights = new LearningWeights(bits - 2, bits + 3, known);

    Run(TagModel lexicon) {
      this.lexicon = lexicon;
      features = new TagFeatures(words, lexicon);
    }

    TagModel train(List<Example> examples, int runs, int passes, long seed) {
      examples.forEach(this::count);
      Order order = new Order(seed);
      for (int run = 0; run < runs; run++) {
        for (int pass = 0; pass < passes; pass++) {
          for (int at : order.shuffled(examples.size())) {
            learn(examples.get(at));
          }
        }
        weights.fold();
        weights.forget(tags.length, Settings.TAG_SCALE, settings.tagSpread());
      }
      return new TagModel(
          tags,
          lexicon.classTags(),
          lexicon.ambiguity(),
          clusters,
          dictionary,
          weights.average(tags.length, Settings.TAG_SCALE, Settings.TAG_DROP),
          Settings.TAG_DOUBT);
    }

    private void count(Example example) {
      words.fill(example.forms());
      features.fill();
      int[] gold = example.tags();
      for (int i = 0; i < example.size(); i++) {
        features.extract(i, i < 1 ? -1 : gold[i - 1], i < 2 ? -1 : gold[i - 2], row);
        known.count(row);
      }
    }

    private void learn(Example example) {
      words.fill(example.forms());
      features.fill();
      int before = -1;
      int two = -1;
      for (int i = 0; i < example.size(); i++) {
        int[] candidates = lexicon.classTags()[features.ambiguityClass(i)];
        int best = candidates[0];
        if (candidates.length > 1) {
          features.extract(i, before, two, row);
          Arrays.fill(scores, 0);
          weights.add(row, candidates, candidates.length, scores);
          best = best(candidates, -1);
          int gold = example.tags()[i];
          int rival = best == gold ? best(candidates, gold) : best;
          if (scores[gold] - scores[rival] < MARGIN && contains(candidates, gold)) {
            weights.update(row, gold, 1);
            weights.update(row, rival, -1);
          }
          weights.tick();
        }
        two = before;
        before = best;
      }
    }

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

  /** A gold tag the lexicon rules out can never be learnt: to push for it would only do harm. */
  private static boolean contains(int[] candidates, int tag) {
    for (int candidate : candidates) {
      if (candidate == tag) {
        return true;
      }
    }
    return false;
  }
}
