package org.rapporteur.reading.claim;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.rapporteur.reading.quantity.FactFile;

/** The words of {@code careers.tsv}, whose head says what each kind is. */
final class CareerWords {

  /** What a word does in a sentence about somebody's career. */
  enum Kind {
    OFFICE,
    POST,
    OF,
    WAY,
    ROLE,
    BESIDE,
    FORM,
    FIRM,
    KIND,
    POLITICIAN,
    PARTISAN,
    LIST
  }

  private static final Map<Kind, Set<String>> WORDS = new EnumMap<>(Kind.class);

  static {
    FactFile.read(
        CareerWords.class,
        "careers.tsv",
        2,
        fact ->
            WORDS
                .computeIfAbsent(
                    Kind.valueOf(fact.field(1).toUpperCase(Locale.ROOT)), kind -> new HashSet<>())
                .add(fact.field(0)));
  }

  private CareerWords() {}

  static Set<String> of(Kind kind) {
    return WORDS.getOrDefault(kind, Set.of());
  }
}
