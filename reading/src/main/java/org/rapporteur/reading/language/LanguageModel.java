package org.rapporteur.reading.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import org.rapporteur.reading.language.model.ModelFile;
import org.rapporteur.reading.language.model.ParseModel;
import org.rapporteur.reading.language.model.TagModel;

/**
 * What training taught: weights of the tagger and the parser. Immutable and thread-safe; loading
 * takes a fraction of a second, so load once and share.
 */
public final class LanguageModel {

  private final Tagger tagger;
  private final Parser parser;

  private LanguageModel(TagModel tags, ParseModel trees) {
    tagger = new Tagger(tags);
    parser = new Parser(trees);
  }

  private static final class Shipped {
    static final LanguageModel MODEL = shippedModel();
  }

  /** Both at once: the one takes half as long as the other. */
  private static LanguageModel shippedModel() {
    CompletableFuture<TagModel> tags = CompletableFuture.supplyAsync(LanguageModel::shippedTags);
    ParseModel trees = shippedTrees();
    return new LanguageModel(tags.join(), trees);
  }

  private static TagModel shippedTags() {
    try (InputStream in = resource("tags.model")) {
      return ModelFile.readTags(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ParseModel shippedTrees() {
    try (InputStream in = resource("trees.model")) {
      return ModelFile.readTrees(in);
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
    return new LanguageModel(ModelFile.readTags(tags), ModelFile.readTrees(trees));
  }

  public Tagger tagger() {
    return tagger;
  }

  public Parser parser() {
    return parser;
  }
}
