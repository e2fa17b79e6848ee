package org.rapporteur.reading.language.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Reads and writes models. */
public final class ModelFile {

  private static final int TAGS = 0x52545434;
  private static final int TREES = 0x52505234;

  private ModelFile() {}

  /** Writes a tagger's model, of weights that were learnt. */
  public static void write(TagModel model, Weights weights, OutputStream to) throws IOException {
    ModelWriter out = new ModelWriter(TAGS);
    out.strings(model.tags());
    out.lists(model.classTags());
    out.classes(model.ambiguity());
    out.classes(model.clusters());
    out.classes(model.dictionary());
    out.number(model.doubt());
    out.weights(weights.list());
    out.writeTo(to);
  }

  /** Writes a parser's model, of weights that were learnt. */
  public static void write(ParseModel model, Weights weights, OutputStream to) throws IOException {
    ModelWriter out = new ModelWriter(TREES);
    out.strings(model.tags());
    out.strings(model.actions().labels());
    out.lists(model.actions().allLeft());
    out.lists(model.actions().allRight());
    out.classes(model.clusters());
    out.number(model.beam());
    out.number(model.reach());
    out.weights(weights.list());
    out.writeTo(to);
  }

  /**
   * Reads a tagger's model.
   *
   * @throws IOException if the stream is not a tagger's model of this version, or ends early
   */
  public static TagModel readTags(InputStream from) throws IOException {
    ModelReader in = new ModelReader(from, TAGS);
    String[] tags = in.strings();
    int[][] classTags = in.lists();
    WordClasses ambiguity = in.classes();
    WordClasses clusters = in.classes();
    WordClasses dictionary = in.classes();
    int doubt = in.number();
    return new TagModel(tags, classTags, ambiguity, clusters, dictionary, in.weights(), doubt);
  }

  /**
   * Reads a parser's model.
   *
   * @throws IOException if the stream is not a parser's model of this version, or ends early
   */
  public static ParseModel readTrees(InputStream from) throws IOException {
    ModelReader in = new ModelReader(from, TREES);
    String[] tags = in.strings();
    String[] labels = in.strings();
    Actions actions = new Actions(labels, tags.length, in.lists(), in.lists());
    WordClasses clusters = in.classes();
    int beam = in.number();
    int reach = in.number();
    return new ParseModel(tags, actions, clusters, in.weights(), beam, reach);
  }
}
