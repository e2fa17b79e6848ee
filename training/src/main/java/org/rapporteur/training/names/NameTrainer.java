package org.rapporteur.training.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.rapporteur.reading.language.names.Evidence;
import org.rapporteur.reading.language.names.NameFeatures;
import org.rapporteur.reading.language.names.NameLabels;
import org.rapporteur.reading.language.names.NameLexicon;
import org.rapporteur.reading.language.names.NameModel;
import org.rapporteur.reading.language.names.WordGroups;
import org.rapporteur.score.names.NamedSentence;

/**
 * Trains a linear-chain conditional random field (Lafferty, McCallum and Pereira 2001) by AdaGrad
 * (Duchi, Hazan and Singer 2011). In a tenth of its looks at a name the trainer hides the letters,
 * so that context and shape learn to do without (Sutton, Sindelar and McCallum 2006).
 */
final class NameTrainer {

  private static final int STRIDE = NameModel.STRIDE;
  private static final int LABELS = NameLabels.COUNT;

  /** Taken off every move to a word without a name: F1 wants more names than likelihood does. */
  private static final double RELUCTANCE = 0.15;

  private final NameLexicon lexicon;
  private final WordGroups groups;
  private final NameFeatures features;
  private final int[] found = new int[NameFeatures.MOST];
  private final FeatureIndex index = new FeatureIndex();
  private final FeatureIndex foreignIndex = new FeatureIndex();
  private int ownFeatures;
  private final double[] transitions = new double[STRIDE * STRIDE];
  private final double[] transitionSquares = new double[STRIDE * STRIDE];
  private float[] weights = {};
  private float[] squares = {};

  private static final float RATE = 0.05f;
  private static final float DECAY = 5e-3f;
  private static final int SMALL = 10;
  private static final int LARGE = 2;
  private static final int ALONE = 20;
  private final Evidence own = new Evidence();
  private static final int HIDDEN = 10;

  /** Looks at a word, in a hundred, without what other texts tell: context must do without. */
  private static final int UNGROUPED = 20;

  private record Lesson(String[] forms, int[] gold, Evidence evidence, boolean foreign) {}

  NameTrainer(NameLexicon lexicon, WordGroups groups) {
    this.lexicon = lexicon;
    this.groups = groups;
    this.features = new NameFeatures(lexicon, groups);
  }

  /**
   * Trains a model. Foreign documents follow other rules of what a name is: each of their features
   * has a twin that learns the difference and is thrown away (Daumé 2007).
   *
   * @param least features seen in fewer places are left out
   */
  NameModel train(
      List<List<NamedSentence>> documents,
      List<List<NamedSentence>> foreign,
      int epochs,
      int least,
      long seed) {
    List<Lesson> lessons = new ArrayList<>();
    documents.forEach(document -> prepare(document, false, lessons));
    foreign.forEach(document -> prepare(document, true, lessons));
    int[] keys = index.number(least);
    ownFeatures = keys.length;
    int all = ownFeatures + foreignIndex.number(2).length;
    weights = new float[all * STRIDE];
    squares = new float[all * STRIDE];
    Chance chance = new Chance(seed);
    Sums sums = new Sums(ownFeatures * STRIDE);
    for (int epoch = 0; epoch < epochs; epoch++) {
      double loss = 0;
      for (int lesson : chance.shuffled(lessons.size())) {
        loss += learn(lessons.get(lesson), chance, 1.0 / (1 + 0.1 * epoch));
      }
      System.err.printf("epoch %d: loss %.0f%n", epoch + 1, loss);
      if (epoch >= epochs / 2) {
        sums.add(weights, transitions);
      }
    }
    return sums.model(lexicon, groups, keys);
  }

  private void prepare(List<NamedSentence> document, boolean foreign, List<Lesson> lessons) {
    Evidence evidence = new Evidence();
    for (NamedSentence sentence : document) {
      features.collect(sentence.forms().toArray(String[]::new), evidence);
    }
    for (NamedSentence sentence : document) {
      String[] forms = sentence.forms().toArray(String[]::new);
      int[] gold = NameLabels.of(sentence.names(), forms.length);
      lessons.add(new Lesson(forms, gold, evidence, foreign));
      features.fill(forms, evidence);
      for (int i = 0; i < forms.length; i++) {
        int n = features.at(i, true, true, found);
        for (int f = 0; f < n; f++) {
          index.count(found[f]);
          if (foreign) {
            foreignIndex.count(found[f]);
          }
        }
      }
    }
  }

  /** People write without capitals, and headlines with nothing but. */
  private String[] recased(String[] forms, Chance chance) {
    int drawn = chance.below(100);
    if (drawn >= SMALL + LARGE) {
      return forms;
    }
    String[] result = new String[forms.length];
    for (int i = 0; i < forms.length; i++) {
      result[i] =
          drawn < SMALL ? forms[i].toLowerCase(Locale.ROOT) : forms[i].toUpperCase(Locale.ROOT);
    }
    return result;
  }

  private double learn(Lesson lesson, Chance chance, double pace) {
    String[] forms = recased(lesson.forms(), chance);
    int[] gold = lesson.gold();
    int n = forms.length;
    Evidence evidence = lesson.evidence();
    if (chance.below(100) < ALONE) {
      evidence = own;
      own.clear();
      features.collect(forms, own);
    }
    features.fill(forms, evidence);
    int[][] active = new int[n][];
    Lattice lattice = new Lattice(n, transitions);
    for (int i = 0; i < n; i++) {
      boolean hide = features.isCapitalised(i) && chance.below(100) < HIDDEN;
      boolean grouped = chance.below(100) >= UNGROUPED;
      int count = features.at(i, !hide, grouped, found);
      int kept = 0;
      int[] numbers = new int[2 * count];
      double[] scores = lattice.scores[i];
      for (int f = 0; f < count; f++) {
        int number = index.find(found[f]);
        if (number >= 0) {
          numbers[kept++] = number;
        }
        int twin = lesson.foreign() ? foreignIndex.find(found[f]) : -1;
        if (twin >= 0) {
          numbers[kept++] = ownFeatures + twin;
        }
      }
      for (int k = 0; k < kept; k++) {
        int base = numbers[k] * STRIDE;
        for (int label = 0; label < LABELS; label++) {
          scores[label] += weights[base + label];
        }
      }
      active[i] = Arrays.copyOf(numbers, kept);
    }
    double loss = lattice.solve(gold);
    float step = (float) (RATE * pace);
    for (int i = 0; i < n; i++) {
      for (int label = 0; label < LABELS; label++) {
        float gradient = (float) ((label == gold[i] ? 1 : 0) - lattice.marginals[i][label]);
        if (Math.abs(gradient) > 1e-3f) {
          for (int number : active[i]) {
            int at = number * STRIDE + label;
            squares[at] += gradient * gradient;
            weights[at] +=
                step * (gradient - DECAY * weights[at]) / (float) Math.sqrt(squares[at] + 0.1f);
          }
        }
      }
    }
    for (int before = 0; before < LABELS; before++) {
      for (int label = 0; label < LABELS; label++) {
        int at = before * STRIDE + label;
        double gradient = lattice.moves[at];
        if (gradient != 0) {
          transitionSquares[at] += gradient * gradient;
          transitions[at] += step * gradient / Math.sqrt(transitionSquares[at] + 0.1);
        }
      }
    }
    return loss;
  }

  /** Sums of weights after several epochs, for their mean. */
  private static final class Sums {
    final double[] weights;
    final double[] transitions = new double[STRIDE * STRIDE];
    int added;

    Sums(int size) {
      weights = new double[size];
    }

    void add(float[] w, double[] t) {
      for (int i = 0; i < weights.length; i++) {
        weights[i] += w[i];
      }
      for (int i = 0; i < t.length; i++) {
        transitions[i] += t[i];
      }
      added++;
    }

    /** Rounds to whole parts and drops features without any weight left. */
    NameModel model(NameLexicon lexicon, WordGroups groups, int[] keys) {
      int floor = 3;
      int[] keptKeys = new int[keys.length];
      short[] kept = new short[weights.length];
      int count = 0;
      for (int k = 0; k < keys.length; k++) {
        boolean any = false;
        for (int label = 0; label < LABELS; label++) {
          long value = Math.round(weights[k * STRIDE + label] / added * NameModel.SCALE);
          value = Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, value));
          boolean keep = Math.abs(value) >= floor;
          kept[count * STRIDE + label] = keep ? (short) value : 0;
          any |= keep;
        }
        if (any) {
          keptKeys[count++] = keys[k];
        }
      }
      int[] moves = new int[STRIDE * STRIDE];
      for (int i = 0; i < moves.length; i++) {
        boolean outside = i % STRIDE == NameLabels.OUTSIDE;
        double weight = transitions[i] / added - (outside ? RELUCTANCE : 0);
        moves[i] = (int) Math.round(weight * NameModel.SCALE);
      }
      return new NameModel(
          lexicon,
          groups,
          Arrays.copyOf(keptKeys, count),
          Arrays.copyOf(kept, count * STRIDE),
          moves);
    }
  }
}
