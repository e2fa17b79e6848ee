package org.rapporteur.reading.language.names;

import java.util.List;

/** Finds the best sequence of labels (Viterbi). Keeps buffers: one for each thread. */
public final class NameDecoder {

  private static final int STRIDE = NameModel.STRIDE;
  private static final int NEVER = Integer.MIN_VALUE / 4;

  private final NameModel model;
  private final NameFeatures features;
  private final int[] found = new int[NameFeatures.MOST];
  private final long[] slots = new long[NameFeatures.MOST];
  private final int[] scores = new int[STRIDE];
  private int[] now = new int[STRIDE];
  private int[] next = new int[STRIDE];
  private byte[] back = {};
  private final Evidence evidence = new Evidence();

  public NameDecoder(NameModel model) {
    this.model = model;
    this.features = new NameFeatures(model.lexicon(), model.groups());
  }

  /** Begins a document: looks at all its sentences before the first is labelled. */
  public void begin(List<String[]> sentences) {
    evidence.clear();
    for (String[] forms : sentences) {
      features.collect(forms, evidence);
    }
  }

  /** Fills {@code labels} with one label of {@link NameLabels} for each token. */
  public void label(String[] forms, int[] labels) {
    int n = forms.length;
    if (n == 0) {
      return;
    }
    features.fill(forms, evidence);
    if (back.length < n * STRIDE) {
      back = new byte[(n + n / 2 + 16) * STRIDE];
    }
    int[] transitions = model.transitions();
    for (int i = 0; i < n; i++) {
      model.score(found, features.at(i, true, true, found), slots, scores);
      for (int label = 0; label < NameLabels.COUNT; label++) {
        int top = NEVER;
        int from = 0;
        if (i == 0) {
          top = NameLabels.mayBegin(label) ? transitions[label] : NEVER;
        } else {
          for (int before : NameLabels.PREVIOUS[label]) {
            int score = now[before] + transitions[before * STRIDE + label];
            if (score > top) {
              top = score;
              from = before;
            }
          }
        }
        next[label] = top <= NEVER / 2 ? NEVER : top + scores[label];
        back[i * STRIDE + label] = (byte) from;
      }
      int[] swap = now;
      now = next;
      next = swap;
    }
    int last = NameLabels.OUTSIDE;
    for (int label = 1; label < NameLabels.COUNT; label++) {
      if (NameLabels.mayEnd(label) && now[label] > now[last]) {
        last = label;
      }
    }
    for (int i = n - 1; i >= 0; i--) {
      labels[i] = last;
      last = back[i * STRIDE + last];
    }
  }
}
