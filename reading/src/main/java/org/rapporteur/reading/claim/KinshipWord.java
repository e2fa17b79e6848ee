package org.rapporteur.reading.claim;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.rapporteur.reading.quantity.FactFile;

/** What a word has to do with lists of relatives; the words are in {@code kinship.tsv}. */
enum KinshipWord {
  RELATIVE,
  CHILD,
  WED,
  HAVE;

  private static final Map<KinshipWord, Set<String>> WORDS = new EnumMap<>(KinshipWord.class);

  static {
    for (KinshipWord kind : values()) {
      WORDS.put(kind, new HashSet<>());
    }
    FactFile.read(
        KinshipWord.class,
        "kinship.tsv",
        2,
        fact -> valueOf(fact.field(1).toUpperCase(Locale.ROOT)).lemmas().add(fact.field(0)));
  }

  private Set<String> lemmas() {
    return WORDS.getOrDefault(this, Set.of());
  }

  /** Whether a lemma is a word of this kind. */
  boolean is(String lemma) {
    return lemmas().contains(lemma);
  }
}
