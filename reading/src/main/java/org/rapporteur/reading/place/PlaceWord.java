package org.rapporteur.reading.place;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.rapporteur.reading.quantity.FactFile;

/** Kinds of words that tell where something happens. */
enum PlaceWord {
  IN,
  SPOT,
  MOTION,
  NOUN;

  private static final Map<PlaceWord, Set<String>> WORDS = new EnumMap<>(PlaceWord.class);

  static {
    for (PlaceWord kind : values()) {
      WORDS.put(kind, new HashSet<>());
    }
    FactFile.read(
        PlaceWord.class,
        "places.tsv",
        2,
        fact -> valueOf(fact.field(1).toUpperCase(Locale.ROOT)).words().add(fact.field(0)));
  }

  private Set<String> words() {
    return Objects.requireNonNull(WORDS.get(this));
  }

  boolean has(String word) {
    return words().contains(word);
  }
}
