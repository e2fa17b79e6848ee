package org.rapporteur.reading.language.model;

import java.util.List;

/** Sets of relations in 32 bits: which kinds of dependents a head has. */
final class RelationSet {

  /** Relations with a bit of their own; the order is part of what a model has learnt. */
  private static final List<String> OWN =
      List.of(
          "nsubj",
          "nsubj:pass",
          "obj",
          "iobj",
          "ccomp",
          "xcomp",
          "advcl",
          "obl",
          "obl:agent",
          "advmod",
          "aux",
          "aux:pass",
          "cop",
          "mark",
          "case",
          "det",
          "amod",
          "nmod",
          "nmod:poss",
          "compound",
          "compound:prt",
          "flat",
          "conj",
          "cc",
          "appos",
          "acl",
          "acl:relcl",
          "nummod",
          "punct",
          "parataxis",
          "expl");

  private static final int OTHER = 1 << 31;

  private RelationSet() {}

  /** The bit of each relation; a subtype without its own has that of its universal relation. */
  static int[] bits(String[] relations) {
    int[] bits = new int[relations.length];
    for (int i = 0; i < bits.length; i++) {
      String relation = relations[i];
      int own = OWN.indexOf(relation);
      int colon = relation.indexOf(':');
      if (own < 0 && colon > 0) {
        own = OWN.indexOf(relation.substring(0, colon));
      }
      bits[i] = own < 0 ? OTHER : 1 << own;
    }
    return bits;
  }

  /** The set of some relations that have bits of their own. */
  static int of(Iterable<String> relations) {
    int set = 0;
    for (String relation : relations) {
      set |= 1 << OWN.indexOf(relation);
    }
    return set;
  }
}
