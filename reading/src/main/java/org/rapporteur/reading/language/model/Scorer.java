package org.rapporteur.reading.language.model;

/** Gives outcomes their scores under a linear model. */
public interface Scorer {

  /**
   * Scores candidates.
   *
   * @param features hashes of the features that hold; may be overwritten
   * @param count number of features
   * @param candidates outcomes to score
   * @param candidateCount number of candidates
   * @param scores at least 130 long; filled with each candidate's score at its own number; what
   *     other places hold is undefined
   */
  void score(int[] features, int count, int[] candidates, int candidateCount, int[] scores);
}
