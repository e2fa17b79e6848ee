package org.rapporteur.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.score.language.GoldTree;

/**
 * Numbers for the tags and relations of a treebank, in alphabetical order.
 *
 * @param tags joint tags, "NOUN NN"
 * @param relations relations with subtypes
 */
record Numbering(String[] tags, String[] relations) {

  /** Rarer tags are slips of annotators. */
  private static final int RARE = 5;

  static Numbering of(List<GoldTree> trees) {
    Map<String, Integer> tags = new TreeMap<>();
    Map<String, Integer> relations = new TreeMap<>();
    for (GoldTree tree : trees) {
      for (int i = 0; i < tree.size(); i++) {
        tags.merge(Example.tag(tree, i), 1, Integer::sum);
        relations.merge(tree.relations()[i], 1, Integer::sum);
      }
    }
    return new Numbering(
        tags.keySet().stream().filter(t -> tags.getOrDefault(t, 0) >= RARE).toArray(String[]::new),
        relations.keySet().toArray(String[]::new));
  }

  /** The trees in numbers. */
  List<Example> examples(List<GoldTree> trees) {
    Map<String, Integer> tagNumbers = numbers(tags);
    Map<String, Integer> relationNumbers = numbers(relations);
    int other = tagNumbers.getOrDefault("NOUN NN", 0);
    List<Example> examples = new ArrayList<>();
    for (GoldTree tree : trees) {
      examples.add(Example.of(tree, tagNumbers, other, relationNumbers));
    }
    return examples;
  }

  private static Map<String, Integer> numbers(String[] names) {
    Map<String, Integer> numbers = new TreeMap<>();
    for (int i = 0; i < names.length; i++) {
      numbers.put(names[i], i);
    }
    return numbers;
  }
}
