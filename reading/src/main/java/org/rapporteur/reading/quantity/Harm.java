package org.rapporteur.reading.quantity;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A word by which people are killed or injured.
 *
 * @param killed whether they die of it
 * @param how where those who suffer stand
 */
record Harm(boolean killed, How how) {

  enum How {
    OBJECT,
    SUBJECT,
    STATE,
    NOUN
  }

  private static final Map<String, Harm> WORDS = new HashMap<>();

  static {
    FactFile.read(
        Harm.class,
        "harm.tsv",
        3,
        fact -> {
          String who = fact.field(1);
          if (!who.equals("killed") && !who.equals("injured")) {
            throw new IllegalArgumentException("killed or injured wanted: " + who);
          }
          How how = How.valueOf(fact.field(2).toUpperCase(Locale.ROOT));
          WORDS.put(fact.field(0), new Harm(who.equals("killed"), how));
        });
  }

  static @Nullable Harm of(String lemma) {
    return WORDS.get(lemma);
  }
}
