package org.rapporteur.training;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.reading.language.model.Actions;
import org.rapporteur.reading.language.model.ParseDecoder;
import org.rapporteur.reading.language.model.ParseModel;
import org.rapporteur.reading.language.model.WordClasses;

/**
 * Trains the parser under its own beam by updates at the greatest violation (Huang et al. 2012).
 */
final class ParseTrainer {

  private final String[] tags;
  private final Actions actions;
  private final WordClasses clusters;
  private final Settings settings;
  private final LearningWeights weights;
  private final ParseDecoder decoder;
  private final KnownFeatures known;

  ParseTrainer(String[] tags, Actions actions, WordClasses clusters, Settings settings, int bits) {
    this.tags = tags;
    this.actions = actions;
    this.clusters = clusters;
    this.settings = settings;
    known = new KnownFeatures(settings.treeLeast(), bits + 2);
    weights = new LearningWeights(bits, bits + 3, known);
    decoder =
        new ParseDecoder(
            new ParseModel(tags, actions, clusters, weights, settings.beam(), ParseModel.FAR));
  }

  ParseModel train(List<Example> examples, long seed) {
    List<int[]> gold = new ArrayList<>();
    for (Example example : examples) {
      gold.add(Oracle.actions(example.heads(), example.labels()));
    }
    for (int i = 0; i < examples.size(); i++) {
      int at = start(examples.get(i));
      for (int action : gold.get(i)) {
        known.count(decoder.features(at));
        at = decoder.apply(at, action, 0);
      }
    }
    int outcomes = 2 * actions.labels().length + 1;
    Order order = new Order(seed);
    for (int run = 0; run < settings.treeRuns(); run++) {
      for (int pass = 0; pass < settings.treePasses(); pass++) {
        long start = System.nanoTime();
        int wrong = 0;
        for (int at : order.shuffled(examples.size())) {
          wrong += learn(examples.get(at), gold.get(at)) ? 1 : 0;
          weights.tick();
        }
        System.err.printf(
            "trees: run %d, pass %d, %d of %d sentences wrong, %.1f s%n",
            run + 1, pass + 1, wrong, examples.size(), (System.nanoTime() - start) * 1e-9);
      }
      weights.fold();
      weights.forget(outcomes, settings.treeScale(), settings.treeSpread());
    }
    return new ParseModel(
        tags,
        actions,
        clusters,
        weights.average(outcomes, settings.treeScale(), settings.treeDrop()),
        settings.beam(),
        settings.treeReach());
  }

  private int start(Example example) {
    return decoder.start(example.forms(), example.tags(), example.others());
  }

  private boolean learn(Example example, int[] gold) {
    int first = start(example);
    int count = 1;
    int right = first;
    boolean inBeam = true;
    long worst = 0;
    int worstBest = -1;
    int worstRight = -1;
    for (int action : gold) {
      decoder.expand(first, count);
      int before = right;
      boolean wasIn = inBeam;
      first = decoder.keep();
      count = decoder.kept();
      inBeam = false;
      if (wasIn) {
        for (int h = first; h < first + count; h++) {
          if (decoder.cameFrom(h) == before && decoder.actionOf(h) == action) {
            right = h;
            inBeam = true;
          }
        }
      }
      if (!inBeam) {
        right = decoder.apply(before, action, decoder.totalOf(before) + scoreOf(before, action));
      }
      if (right != first) {
        long violation = decoder.totalOf(first) - decoder.totalOf(right);
        if (violation >= worst) {
          worst = violation;
          worstBest = first;
          worstRight = right;
        }
      }
    }
    if (right == first || worstBest < 0) {
      return false;
    }
    int bad = worstBest;
    int good = worstRight;
    while (bad != good) {
      int badBefore = decoder.cameFrom(bad);
      int goodBefore = decoder.cameFrom(good);
      if (badBefore != goodBefore || decoder.actionOf(bad) != decoder.actionOf(good)) {
        weights.update(decoder.features(badBefore), decoder.actionOf(bad), -1);
        weights.update(decoder.features(goodBefore), decoder.actionOf(good), 1);
      }
      bad = badBefore;
      good = goodBefore;
    }
    return true;
  }

  private long scoreOf(int hypothesis, int action) {
    int options = decoder.score(hypothesis);
    for (int c = 0; c < options; c++) {
      if (decoder.candidate(c) == action) {
        return decoder.candidateScore(c);
      }
    }
    return 0;
  }
}
