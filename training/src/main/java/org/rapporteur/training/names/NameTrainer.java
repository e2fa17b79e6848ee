package org.rapporteur.training.names;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.rapporteur.reading.language.names.NameFeatures;
import org.rapporteur.reading.language.names.NameLabels;
import org.rapporteur.reading.language.names.NameLexicon;
import org.rapporteur.reading.language.names.NameModel;
import org.rapporteur.score.names.NamedSentence;

/**
 * Trains a linear-chain conditional random field (Lafferty, McCallum and Pereira 2001) by AdaGrad
 * (Duchi, Hazan and Singer 2011). In half of its looks at a name the trainer hides the letters, so
 * that context and shape learn to do without (Sutton, Sindelar and McCallum 2006).
 */
final class NameTrainer {

  private static final int STRIDE = NameModel.STRIDE;
  private static final int LABELS = NameLabels.COUNT;

  private final NameLexicon lexicon;
  private final NameFeatures features;
  private final int[] found = new int[NameFeatures.MOST];
  private final FeatureIndex index = new FeatureIndex();
  private final double[] transitions = new double[STRIDE * STRIDE];
  private final double[] transitionSquares = new double[STRIDE * STRIDE];
  private float[] weights = {};
  private float[] squares = {};

  private final float rate = Float.parseFloat(System.getProperty("names.rate", "0.05"));
  private final float decay = Float.parseFloat(System.getProperty("names.decay", "1e-5"));
  private final int small = Integer.getInteger("names.small", 8);
  private final int large = Integer.getInteger("names.large", 2);
  private final int hidden = Integer.getInteger("names.hidden", 10);

  NameTrainer(NameLexicon lexicon) {
    this.lexicon = lexicon;
    this.features = new NameFeatures(lexicon);
  }

  /**
   * Trains a model.
   *
   * @param least features seen in fewer places are left out
   */
  NameModel train(List<NamedSentence> sentences, int epochs, int least, long seed) {
    int[][] gold = new int[sentences.size()][];
    String[][] forms = new String[sentences.size()][];
    for (int s = 0; s < gold.length; s++) {
      forms[s] = sentences.get(s).forms().toArray(String[]::new);
      gold[s] = NameLabels.of(sentences.get(s).names(), forms[s].length);
      features.fill(forms[s]);
      for (int i = 0; i < forms[s].length; i++) {
        int n = features.at(i, true, found);
        for (int f = 0; f < n; f++) {
          index.count(found[f]);
        }
      }
    }
    int[] keys = index.number(least);
    weights = new float[keys.length * STRIDE];
    squares = new float[keys.length * STRIDE];
    Chance chance = new Chance(seed);
    Sums sums = new Sums(weights.length);
    for (int epoch = 0; epoch < epochs; epoch++) {
      double loss = 0;
      for (int s : chance.shuffled(gold.length)) {
        loss += learn(recased(forms[s], chance), gold[s], chance, 1.0 / (1 + 0.1 * epoch));
      }
      System.err.printf("epoch %d: loss %.0f%n", epoch + 1, loss);
      if (epoch >= epochs / 2) {
        sums.add(weights, transitions);
      }
    }
    return sums.model(lexicon, keys);
  }

  /** People write without capitals, and headlines with nothing but. */
  private String[] recased(String[] forms, Chance chance) {
    int drawn = chance.below(100);
    if (drawn >= small + large) {
      return forms;
    }
    String[] result = new String[forms.length];
    for (int i = 0; i < forms.length; i++) {
      result[i] =
          drawn < small ? forms[i].toLowerCase(Locale.ROOT) : forms[i].toUpperCase(Locale.ROOT);
    }
    return result;
  }

  private double learn(String[] forms, int[] gold, Chance chance, double pace) {
    int n = forms.length;
    features.fill(forms);
    int[][] active = new int[n][];
    Lattice lattice = new Lattice(n, transitions);
    for (int i = 0; i < n; i++) {
      boolean hide = features.isCapitalised(i) && chance.below(100) < hidden;
      int count = features.at(i, !hide, found);
      int kept = 0;
      int[] numbers = new int[count];
      double[] scores = lattice.scores[i];
      for (int f = 0; f < count; f++) {
        int number = index.find(found[f]);
        if (number >= 0) {
          numbers[kept++] = number;
          int base = number * STRIDE;
          for (int label = 0; label < LABELS; label++) {
            scores[label] += weights[base + label];
          }
        }
      }
      active[i] = Arrays.copyOf(numbers, kept);
    }
    double loss = lattice.solve(gold);
    float step = (float) (rate * pace);
    for (int i = 0; i < n; i++) {
      for (int label = 0; label < LABELS; label++) {
        float gradient = (float) ((label == gold[i] ? 1 : 0) - lattice.marginals[i][label]);
        if (Math.abs(gradient) > 1e-3f) {
          for (int number : active[i]) {
            int at = number * STRIDE + label;
            squares[at] += gradient * gradient;
            weights[at] +=
                step * (gradient - decay * weights[at]) / (float) Math.sqrt(squares[at] + 0.1f);
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
      for (int i = 0; i < w.length; i++) {
        weights[i] += w[i];
      }
      for (int i = 0; i < t.length; i++) {
        transitions[i] += t[i];
      }
      added++;
    }

    /** Rounds to whole parts and drops features without any weight left. */
    NameModel model(NameLexicon lexicon, int[] keys) {
      int floor = Integer.getInteger("names.floor", 3);
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
        moves[i] = (int) Math.round(transitions[i] / added * NameModel.SCALE);
      }
      return new NameModel(
          lexicon, Arrays.copyOf(keptKeys, count), Arrays.copyOf(kept, count * STRIDE), moves);
    }
  }
}
