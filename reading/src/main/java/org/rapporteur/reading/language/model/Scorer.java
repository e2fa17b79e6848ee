package org.rapporteur.reading.language.model;

/** Gives outcomes their scores under a linear model. */
public interface Scorer {

  /**
   * Scores candidates.
   *
   * @param features hashes of the features that hold
   * @param count number of features
   * @param candidates outcomes to score
   * @param candidateCount number of candidates
   * @param scores filled with a score for each candidate
   */
  void score(int[] features, int count, int[] candidates, int candidateCount, int[] scores);
}
