package org.rapporteur.reading.language.model;

/**
 * The tagger's model.
 *
 * @param tags joint tags, "NOUN NN", by number
 * @param classTags the tags of each ambiguity class, by class number; class 0 holds the tags an
 *     unknown word may have
 * @param ambiguity the ambiguity class of known words, by exact form
 * @param clusters word clusters, by lower-cased form
 * @param dictionary parts of speech that a dictionary gives words, by lower-cased form, as bits
 * @param weights the weights, outcomes are tag numbers
 * @param doubt where the best tag's lead is below this, the tagger names the second too
 */
public record TagModel(
    String[] tags,
    int[][] classTags,
    WordClasses ambiguity,
    WordClasses clusters,
    WordClasses dictionary,
    Scorer weights,
    int doubt) {}
