package org.rapporteur.training.names;

import org.rapporteur.reading.language.names.NameLabels;
import org.rapporteur.reading.language.names.NameModel;

/** All label sequences of one sentence with their probabilities, by forward and backward sums. */
final class Lattice {

  private static final int STRIDE = NameModel.STRIDE;
  private static final int LABELS = NameLabels.COUNT;
  private static final boolean[] ALLOWED = new boolean[STRIDE * STRIDE];

  static {
    for (int before = 0; before < LABELS; before++) {
      for (int label = 0; label < LABELS; label++) {
        ALLOWED[before * STRIDE + label] = NameLabels.mayFollow(before, label);
      }
    }
  }

  /** Scores of labels by token, to be filled in before {@link #solve}. */
  final double[][] scores;

  /** Probabilities of labels by token. */
  final double[][] marginals;

  /** Gold moves between labels less expected ones. */
  final double[] moves = new double[STRIDE * STRIDE];

  private final int size;
  private final double[] powers = new double[STRIDE * STRIDE];

  Lattice(int size, double[] transitions) {
    this.size = size;
    scores = new double[size][LABELS];
    marginals = new double[size][LABELS];
    for (int i = 0; i < powers.length; i++) {
      powers[i] = ALLOWED[i] ? StrictMath.exp(transitions[i]) : 0;
    }
  }

  /**
   * Computes marginals and moves; gives the loss: minus the logarithm of the gold's probability.
   */
  double solve(int[] gold) {
    double[][] forward = new double[size][LABELS];
    double[] backward = new double[LABELS];
    double loss = 0;
    for (int i = 0; i < size; i++) {
      double top = scores[i][0];
      for (double score : scores[i]) {
        top = Math.max(top, score);
      }
      loss += top - scores[i][gold[i]];
      double sum = 0;
      for (int label = 0; label < LABELS; label++) {
        scores[i][label] = StrictMath.exp(scores[i][label] - top);
        double in = 0;
        if (i == 0) {
          in = powers[label];
        } else {
          for (int before = 0; before < LABELS; before++) {
            in += forward[i - 1][before] * powers[before * STRIDE + label];
          }
        }
        forward[i][label] = in * scores[i][label];
        if (i == size - 1 && !NameLabels.mayEnd(label)) {
          forward[i][label] = 0;
        }
        sum += forward[i][label];
      }
      for (int label = 0; label < LABELS; label++) {
        forward[i][label] /= sum;
      }
      loss += StrictMath.log(sum);
      int move = (i == 0 ? 0 : gold[i - 1]) * STRIDE + gold[i];
      loss -= StrictMath.log(powers[move]);
      moves[move] += 1;
    }
    for (int label = 0; label < LABELS; label++) {
      backward[label] = NameLabels.mayEnd(label) ? 1 : 0;
    }
    for (int i = size - 1; i >= 0; i--) {
      double sum = 0;
      for (int label = 0; label < LABELS; label++) {
        marginals[i][label] = forward[i][label] * backward[label];
        sum += marginals[i][label];
      }
      for (int label = 0; label < LABELS; label++) {
        marginals[i][label] /= sum;
      }
      backward = step(i, forward, backward);
    }
    return loss;
  }

  /** Expected moves into token {@code i}, and the backward sums of the token before. */
  private double[] step(int i, double[][] forward, double[] backward) {
    double[] result = new double[LABELS];
    if (i == 0) {
      for (int label = 0; label < LABELS; label++) {
        moves[label] -= marginals[0][label];
      }
      return result;
    }
    double all = 0;
    double total = 0;
    double[] expected = new double[STRIDE * STRIDE];
    for (int before = 0; before < LABELS; before++) {
      for (int label = 0; label < LABELS; label++) {
        int move = before * STRIDE + label;
        double out = powers[move] * scores[i][label] * backward[label];
        result[before] += out;
        expected[move] = forward[i - 1][before] * out;
        total += expected[move];
      }
      all += result[before];
    }
    for (int move = 0; move < expected.length; move++) {
      moves[move] -= expected[move] / total;
    }
    for (int label = 0; label < LABELS; label++) {
      result[label] /= all;
    }
    return result;
  }
}
