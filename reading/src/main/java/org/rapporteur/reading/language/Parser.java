package org.rapporteur.reading.language;

/** Builds the dependency tree of one tagged sentence. Thread-safe. */
public final class Parser {

  Parser() {}

  /**
   * Parses one sentence into a tree with exactly one root.
   *
   * @param forms the tokens as written
   * @param upos their universal tags
   * @param xpos their Penn Treebank tags
   * @param heads filled with the index of each token's head, -1 for the root
   * @param relations filled with relations (shared strings), subtypes included: {@code nsubj:pass}
   */
  public void parse(String[] forms, Upos[] upos, String[] xpos, int[] heads, String[] relations) {
    for (int i = 0; i < forms.length; i++) {
      heads[i] = i == 0 ? -1 : 0;
      relations[i] = i == 0 ? "root" : "dep";
    }
  }
}
