package org.rapporteur.training;

import java.util.Arrays;
import java.util.Map;
import org.rapporteur.score.language.GoldTree;

/**
 * A sentence to learn from, in numbers.
 *
 * @param forms the words
 * @param tags numbers of joint tags
 * @param others other tags that a tagger thinks nearly as likely, or -1
 * @param heads heads, -1 for the root; no two arcs cross
 * @param labels numbers of relations
 */
record Example(String[] forms, int[] tags, int[] others, int[] heads, int[] labels) {

  static String tag(GoldTree tree, int i) {
    return tree.upos()[i] + " " + tree.xpos()[i];
  }

  /** A tree in numbers; what is not numbered gets that of {@code otherTag} and of "dep". */
  static Example of(
      GoldTree tree, Map<String, Integer> tagNumbers, int otherTag, Map<String, Integer> labels) {
    int n = tree.size();
    int[] tags = new int[n];
    int[] others = new int[n];
    Arrays.fill(others, -1);
    int[] relations = new int[n];
    for (int i = 0; i < n; i++) {
      tags[i] = tagNumbers.getOrDefault(tag(tree, i), otherTag);
      relations[i] = labels.getOrDefault(tree.relations()[i], labels.getOrDefault("dep", 0));
    }
    return new Example(tree.forms(), tags, others, Oracle.projective(tree.heads()), relations);
  }

  int size() {
    return forms.length;
  }

  Example withTags(int[] given, int[] alsoGiven) {
    return new Example(forms, given, alsoGiven, heads, labels);
  }
}
