package org.rapporteur.training;

import java.util.List;

/**
 * How a model is trained. System properties of the same names, {@code -Dtree.passes=5}, change the
 * defaults.
 *
 * @param tagPasses passes of the tagger over the treebank
 * @param tagLeast a feature of the tagger must occur this often
 * @param treePasses passes of the parser
 * @param treeLeast a feature of the parser must occur this often
 * @param treeDrop averages below this many units of {@code 1 / treeScale} are dropped
 * @param treeScale the parser's weights are kept in parts of this
 * @param beam hypotheses the parser keeps
 * @param news sentences built after the grammar of news that are trained on beside the treebanks
 */
record Settings(
    int tagPasses,
    int tagLeast,
    int treePasses,
    int treeLeast,
    int treeDrop,
    int treeScale,
    int beam,
    int news) {

  /**
   * The parser's table of weights while it learns has two to the power of this many; the tagger's a
   * quarter of that.
   */
  static int bits(List<Example> examples) {
    long tokens = examples.stream().mapToLong(Example::size).sum();
    return Math.max(14, Math.min(26, 64 - Long.numberOfLeadingZeros(tokens * 128)));
  }

  /** The tagger's weights are kept in parts of this. */
  static final int TAG_SCALE = 32;

  /** Averages of the tagger below this many units are dropped. */
  static final int TAG_DROP = 2;

  static Settings fromProperties() {
    return new Settings(
        Integer.getInteger("tag.passes", 6),
        Integer.getInteger("tag.least", 2),
        Integer.getInteger("tree.passes", 8),
        Integer.getInteger("tree.least", 4),
        Integer.getInteger("tree.drop", 9),
        Integer.getInteger("tree.scale", 8),
        Integer.getInteger("beam", 4),
        Integer.getInteger("news", 2500));
  }
}
