package org.rapporteur.reading.language.model;

/**
 * The parser's model.
 *
 * @param tags joint tags by number
 * @param actions relations and which of them fit which tags
 * @param clusters word clusters, by lower-cased form
 * @param weights the weights, outcomes are actions
 * @param beam how many hypotheses are kept
 * @param reach a hypothesis this much worse than the best is not kept
 */
public record ParseModel(
    String[] tags, Actions actions, WordClasses clusters, Scorer weights, int beam, int reach) {

  /** The reach while it learns: weights grow, and no distance is great for ever. */
  public static final int FAR = Integer.MAX_VALUE;

  /** Which tags are of nouns that stand in rows, the last the head of the others, by number. */
  boolean[] nouns() {
    boolean[] nouns = new boolean[tags.length];
    for (int i = 0; i < nouns.length; i++) {
      nouns[i] = tags[i].startsWith("NOUN ") || tags[i].startsWith("PROPN ");
    }
    return nouns;
  }

  /** Which tags are of nouns, verbs, punctuation and conjunctions, by number. */
  byte[] kinds() {
    byte[] kinds = new byte[tags.length];
    for (int i = 0; i < kinds.length; i++) {
      kinds[i] =
          switch (tags[i].substring(0, tags[i].indexOf(' '))) {
            case "NOUN", "PROPN", "PRON", "NUM" -> TokenAtoms.NOUN;
            case "VERB", "AUX" -> TokenAtoms.VERB;
            case "PUNCT" -> TokenAtoms.MARK;
            case "CCONJ", "SCONJ" -> TokenAtoms.LINK;
            default -> 0;
          };
    }
    return kinds;
  }
}
