package org.rapporteur.score.language;

/**
 * One sentence of a treebank, as parallel arrays over its syntactic words.
 *
 * @param forms the words as written
 * @param lemmas their lemmas
 * @param upos universal tags
 * @param xpos Penn Treebank tags
 * @param heads index of each word's head, -1 for the root
 * @param relations relations with subtypes
 */
public record GoldTree(
    String[] forms,
    String[] lemmas,
    String[] upos,
    String[] xpos,
    int[] heads,
    String[] relations) {

  public int size() {
    return forms.length;
  }
}
