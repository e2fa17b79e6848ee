package org.rapporteur.reading.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.rapporteur.reading.language.model.ModelFile;

/**
 * What training taught: weights of the tagger and the parser. Immutable and thread-safe; loading
 * takes a fraction of a second, so load once and share.
 */
public final class LanguageModel {

  private final Tagger tagger;
  private final Parser parser;

  private LanguageModel(InputStream tags, InputStream trees) throws IOException {
    tagger = new Tagger(ModelFile.readTags(tags));
    parser = new Parser(ModelFile.readTrees(trees));
  }

  private static final class Shipped {
    static final LanguageModel MODEL = shippedModel();
  }

  private static LanguageModel shippedModel() {
    try (InputStream tags = resource("tags.model");
        InputStream trees = resource("trees.model")) {
      return new LanguageModel(tags, trees);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream resource(String name) throws IOException {
    InputStream in = LanguageModel.class.getResourceAsStream(name);
    if (in == null) {
      throw new IOException("the model " + name + " is not on the class path");
    }
    return in;
  }

  /** The model that comes with the program, trained on UD English EWT and GUM. */
  public static LanguageModel shipped() {
    return Shipped.MODEL;
  }

  /**
   * Reads a model that {@code training} wrote.
   *
   * @throws IOException if a stream ends early or is not a model of this version
   */
  public static LanguageModel read(InputStream tags, InputStream trees) throws IOException {
    return new LanguageModel(tags, trees);
  }

  public Tagger tagger() {
    return tagger;
  }

  public Parser parser() {
    return parser;
  }
}
