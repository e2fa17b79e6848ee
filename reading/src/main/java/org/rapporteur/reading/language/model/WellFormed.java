package org.rapporteur.reading.language.model;

import java.util.List;
import java.util.Set;

/**
 * What a Universal Dependencies tree never has, whatever the weights say: a word with a subject, an
 * auxiliary, a copula or a subordinator is a clause and stands in no nominal relation; a clause has
 * one subject and one object. Of 334,000 words of the treebanks a dozen differ.
 */
final class WellFormed {

  private static final List<String> CLAUSE_MARKS =
      List.of("nsubj", "nsubj:pass", "aux", "aux:pass", "cop", "mark", "expl");
  private static final Set<String> OF_CLAUSES =
      Set.of(
          "root",
          "acl",
          "advcl",
          "appos",
          "ccomp",
          "conj",
          "csubj",
          "dep",
          "discourse",
          "list",
          "orphan",
          "parataxis",
          "reparandum",
          "xcomp");
  private static final Set<String> ONCE = Set.of("obj", "iobj", "expl", "obl:agent");
  private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubj:pass");

  private final int[] notOfHead;
  private final int[] notOfDependent;

  WellFormed(String[] labels) {
    int[] bits = RelationSet.bits(labels);
    int clause = RelationSet.of(CLAUSE_MARKS);
    int subjects = RelationSet.of(SUBJECTS);
    notOfHead = new int[labels.length];
    notOfDependent = new int[labels.length];
    for (int l = 0; l < labels.length; l++) {
      String universal = labels[l].replaceFirst(":.*", "");
      notOfDependent[l] = OF_CLAUSES.contains(universal) ? 0 : clause;
      notOfHead[l] =
          SUBJECTS.contains(labels[l]) ? subjects : ONCE.contains(labels[l]) ? bits[l] : 0;
    }
  }

  /**
   * Whether an arc may be.
   *
   * @param label number of its relation
   * @param head relations of the head's other dependents, as a {@link RelationSet}
   * @param dependent relations of the dependent's own dependents
   */
  boolean fits(int label, int head, int dependent) {
    return (notOfHead[label] & head) == 0 && (notOfDependent[label] & dependent) == 0;
  }
}
