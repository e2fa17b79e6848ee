package org.rapporteur.reading.language.model;

/** Gives outcomes their scores under a linear model. */
public interface Scorer {

  /** Outcomes are below this. */
  int MOST_OUTCOMES = 128;

  /**
   * Adds what features say for and against outcomes.
   *
   * @param row the features that hold; may be overwritten
   * @param candidates outcomes whose scores are wanted; what is added to others is undefined
   * @param count number of candidates
   * @param sums at least {@link #MOST_OUTCOMES} long; each outcome's score at its own number
   */
  void add(FeatureRow row, int[] candidates, int count, int[] sums);
}
