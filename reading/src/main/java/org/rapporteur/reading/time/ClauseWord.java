package org.rapporteur.reading.time;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.rapporteur.reading.quantity.FactFile;

/** Whether a time told of one word is told of another beside it: kinds of verbs and nouns. */
public enum ClauseWord {
  OCCUR,
  SPEECH,
  JOINT,
  EVENT;

  private static final Map<ClauseWord, Set<String>> WORDS = read();

  private static Map<ClauseWord, Set<String>> read() {
    Map<ClauseWord, Set<String>> words = new EnumMap<>(ClauseWord.class);
    for (ClauseWord kind : values()) {
      words.put(kind, new HashSet<>());
    }
    FactFile.read(
        ClauseWord.class,
        "clauses.tsv",
        2,
        fact -> of(words, valueOf(fact.field(1).toUpperCase(Locale.ROOT))).add(fact.field(0)));
    return words;
  }

  private static Set<String> of(Map<ClauseWord, Set<String>> words, ClauseWord kind) {
    return java.util.Objects.requireNonNull(words.get(kind));
  }

  /** Whether the lemma is of this kind. */
  public boolean has(String lemma) {
    return of(WORDS, this).contains(lemma);
  }
}
