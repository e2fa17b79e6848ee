package org.rapporteur.reading.language.model;

/**
 * The parser's model.
 *
 * @param actions relations and which of them fit which tags
 * @param clusters word clusters, by lower-cased form
 * @param weights the weights, outcomes are actions
 * @param beam how many hypotheses are kept
 */
public record ParseModel(Actions actions, WordClasses clusters, Scorer weights, int beam) {

  /** More outcomes than this would spill over a feature's block of weights. */
  public static final int MOST_ACTIONS = 128;
}
