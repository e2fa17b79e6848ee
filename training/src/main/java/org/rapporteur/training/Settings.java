package org.rapporteur.training;

import java.util.List;

/**
 * How a model is trained. System properties of the same names, {@code -Dtree.passes=5}, change the
 * defaults.
 *
 * @param tagRuns runs of the tagger's training, each from nothing, whose averages are taken
 * @param tagPasses passes of the tagger over the treebank
 * @param tagLeast a feature of the tagger must occur this often
 * @param tagSpread after each run, features of the tagger whose averages are less than this many
 *     units apart are forgotten, as they hardly tell outcomes apart
 * @param treeRuns runs of the parser's training
 * @param treePasses passes of the parser in each run
 * @param treeLeast a feature of the parser must occur this often
 * @param treeDrop averages below this many units of {@code 1 / treeScale} are dropped
 * @param treeScale the parser's weights are kept in parts of this
 * @param treeSpread the same of the parser
 * @param beam hypotheses the parser keeps
 * @param treeReach in use, a hypothesis this many units worse than the best is not kept
 * @param news sentences built after the grammar of news that are trained on beside the treebanks
 */
record Settings(
    int tagRuns,
    int tagPasses,
    int tagLeast,
    int tagSpread,
    int treeRuns,
    int treePasses,
    int treeLeast,
    int treeDrop,
    int treeScale,
    int treeSpread,
    int beam,
    int treeReach,
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

  /** The tagger names a second tag where the first leads by less than this many units. */
  static final int TAG_DOUBT = 4000;

  /** Averages of the tagger below this many units are dropped. */
  static final int TAG_DROP = 2;

  static Settings fromProperties() {
    return new Settings(
        Integer.getInteger("tag.runs", 3),
        Integer.getInteger("tag.passes", 8),
        Integer.getInteger("tag.least", 2),
        Integer.getInteger("tag.spread", 24),
        Integer.getInteger("tree.runs", 3),
        Integer.getInteger("tree.passes", 8),
        Integer.getInteger("tree.least", 4),
        Integer.getInteger("tree.drop", 9),
        Integer.getInteger("tree.scale", 8),
        Integer.getInteger("tree.spread", 50),
        Integer.getInteger("beam", 4),
        Integer.getInteger("tree.reach", 2000),
        Integer.getInteger("news", 2500));
  }
}
