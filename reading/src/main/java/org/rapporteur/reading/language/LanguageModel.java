package org.rapporteur.reading.language;

/**
 * What training taught: weights of the tagger and the parser. Immutable and thread-safe; loading
 * takes a fraction of a second, so load once and share.
 */
public final class LanguageModel {

  private final Tagger tagger = new Tagger();
  private final Parser parser = new Parser();

  private LanguageModel() {}

  private static final class Shipped {
    static final LanguageModel MODEL = new LanguageModel();
  }

  /** The model that comes with the program, trained on UD English EWT and GUM. */
  public static LanguageModel shipped() {
    return Shipped.MODEL;
  }

  public Tagger tagger() {
    return tagger;
  }

  public Parser parser() {
    return parser;
  }
}
